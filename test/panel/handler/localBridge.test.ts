import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { localBridge } from '../../../panel/handler/localBridge.ts';
import { bakeryGrids } from '../bakery.ts';
import { standInCheckUp } from '../standInOffer.ts';
import { standInSession } from '../standInSession.ts';

describe('localBridge', () => {
  it('localBridge(session).send(request) answers JSON that is nobody else’s object', async () => {
    const reply = await localBridge(standInSession()).send({ type: 'overview' });
    if (reply.type !== 'overview') throw new Error(JSON.stringify(reply));
    expect(reply.findings).toEqual(standInCheckUp.findings);
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply);
  });

  it('localBridge(session).send(request) works with a host that answers later', async () => {
    const inner = memoryHost(bakeryGrids);
    const host = {
      read: async (needs: Parameters<typeof inner.read>[0]) => inner.read(needs),
      apply: async (edits: Parameters<typeof inner.apply>[0]) => inner.apply(edits),
    };
    const bridge = localBridge(standInSession({ host }));
    const command = { command: 'convert', options: {} } as const;
    const plan = await bridge.send({ type: 'plan', ...command });
    if (plan.type !== 'plan') throw new Error(JSON.stringify(plan));
    const applied = await bridge.send({ type: 'apply', plan: plan.plan, ...command });
    expect(applied).toMatchObject({ type: 'apply', applied: 11 });
    expect(await bridge.send({ type: 'undo' })).toMatchObject({ type: 'undo', skipped: [] });
  });
});
