import { describe, expect, it } from 'vitest';
import { blueprints } from '../../core/catalog.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { Edit, Host } from '../../core/sheet/edit.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import type { CommandOptions, PanelReply, PanelRequest, ReplyTo } from '../../panel/bridge.ts';
import { catalogOffer } from '../../panel/handler/catalogOffer.ts';
import { handleRequest } from '../../panel/handler/handleRequest.ts';
import { longWork } from '../../panel/handler/longWork.ts';
import { pageMemory, type Session } from '../../panel/handler/session.ts';
import { openWorkbook } from '../excel-addin/openWorkbook.ts';
import { buildScript } from '../google-sheets/loadScript.ts';
import { openBook } from '../google-sheets/openBook.ts';

/** Day serial of 22 November 2026. */
const today = 46_348;
/** Day serial of 4 January 2027, when every key result of the sample is due. */
const afterTheCycle = 46_391;

/** Key results and check-ins of the made-up bakery, laid out by the host itself. */
function sampleEdits(): readonly Edit[] {
  const wanted = ['key-results', 'check-ins', 'history'];
  const chosen = blueprints.filter(({ id }) => wanted.includes(id));
  const asOf = { today, frozen: true };
  return addTrackers({ blueprints: chosen, grids: [], asOf, withSample: true });
}

interface Counted {
  readonly host: Host;
  /** Questions to Excel, or runs of the script, so far. */
  questions(): number;
  /** Calls that write a rectangle of values, so far; null where none are counted. */
  rectangles(): number | null;
}

const hosts: Readonly<Record<string, () => Promise<Counted>>> = {
  Excel: async () => {
    const { host, wire } = await openWorkbook(['Start']);
    return { host, questions: () => wire.syncs, rectangles: () => null };
  },
  'Google Sheets': async () => {
    const { book, host } = await openBook(await buildScript('stand-in'), {
      sheets: ['Start'],
      calculate: () => 0,
    });
    let runs = 0;
    const counted: Host = {
      read: (needs) => {
        runs += 1;
        return host.read(needs);
      },
      apply: (edits) => {
        runs += 1;
        return host.apply(edits);
      },
    };
    return { host: counted, questions: () => runs, rectangles: () => book.calls.setValues ?? 0 };
  },
};

function panelOf(host: Host, changes: Partial<Session> = {}) {
  const session: Session = {
    ...{ host, offer: catalogOffer, memory: pageMemory() },
    context: ({ locale, timeZone }) => ({ today, locale, timeZone }),
    ...changes,
  };
  return async <R extends PanelRequest>(request: R): Promise<ReplyTo<R>> => {
    const reply = (await handleRequest(request, session)) as PanelReply;
    if (reply.type !== request.type) throw new Error(JSON.stringify(reply));
    return reply as ReplyTo<R>;
  };
}

const checkIn = {
  command: 'check-in',
  options: { entries: [{ keyResult: 'KR-1', value: 54 }], who: 'Marta Lind', token: 'm' },
} as const;

describe.each(Object.entries(hosts))('the loop in %s', (name, openHost) => {
  it('checking in one key result: one question to plan, the fewest to write, one to see that it arrived', async () => {
    const { host, questions, rectangles } = await openHost();
    await host.apply(sampleEdits());
    const ask = panelOf(host);
    const start = questions();
    const { plan, issues } = await ask({ type: 'plan', ...checkIn });
    expect(issues).toEqual([]);
    const planned = questions() - start;
    const before = rectangles() ?? 0;
    const receipt = await ask({ type: 'apply', plan, ...checkIn });
    expect(receipt.skipped).toEqual([]);
    expect(receipt.rewritten).toBeUndefined();
    const written = questions() - start - planned;
    // Excel reads again and writes, then reads once more; in Sheets each of the two is one run of the script.
    expect([planned, written]).toEqual(name === 'Excel' ? [1, 3] : [1, 2]);
    if (rectangles() !== null) expect((rectangles() ?? 0) - before).toBeLessThanOrEqual(3);
  });

  it('a snapshot arrives whole, a second one finds nothing to write', async () => {
    const { host } = await openHost();
    await host.apply(sampleEdits());
    const ask = panelOf(host);
    const snapshot = { command: 'snapshot', options: { token: 's' } } as const;
    const { plan } = await ask({ type: 'plan', ...snapshot });
    const receipt = await ask({ type: 'apply', plan, ...snapshot });
    expect(receipt.skipped).toEqual([]);
    const again = await ask({ type: 'plan', ...snapshot, options: { token: 't' } });
    expect(again.issues.map(({ code }) => code)).toEqual(['snapshot-unchanged']);
    expect(again.changes).toEqual([]);
  });

  /** Plans and applies a command as the panel does; answers how many questions to the host each of the two took. */
  async function costOf(
    { questions, host }: Counted,
    command: string,
    options: CommandOptions = {},
  ): Promise<readonly [planned: number, written: number]> {
    const ask = panelOf(host, { context: () => ({ ...neutralContext, today: afterTheCycle }) });
    const start = questions();
    const { plan, changes } = await ask({ type: 'plan', command, options });
    expect(changes.length).toBeGreaterThan(0);
    const planned = questions() - start;
    const { skipped } = await ask({ type: 'apply', plan, command, options });
    expect(skipped).toEqual([]);
    return [planned, questions() - start - planned];
  }

  // Excel reads again and writes; in Sheets both are one run of the script. A snapshot looks once more whether it arrived.
  const written = name === 'Excel' ? 2 : 1;
  // The pages of a sheet that is added are set up in a question of their own.
  const withPages = name === 'Excel' ? 3 : 1;

  it.each([
    ['snapshot', { token: 's' }, written + 1],
    ['dashboard', {}, withPages],
    ['review-pack', { kind: 'quarterly' }, withPages],
  ])(
    '%s takes one question to plan and the fewest to write',
    async (command, options, expected) => {
      const counted = await openHost();
      await counted.host.apply(sampleEdits());
      expect(await costOf(counted, command, options)).toEqual([1, expected]);
    },
  );

  it('a cycle is closed and rolled over with one question to plan each and the fewest to write', async () => {
    const counted = await openHost();
    await counted.host.apply(sampleEdits());
    expect(await costOf(counted, 'close-cycle')).toEqual([1, written]);
    expect(await costOf(counted, 'roll-over')).toEqual([1, withPages]);
  });

  it('work that is stopped says what was done, and undo takes it back', async () => {
    const { host } = await openHost();
    const before = await host.read({});
    const work = longWork(120);
    let applies = 0;
    const stopping: Host = {
      read: (needs) => host.read(needs),
      apply: (edits) => {
        applies += 1;
        if (applies === 2) work.cancel();
        return host.apply(edits);
      },
    };
    const ask = panelOf(stopping, { work });
    const add = { command: 'add-tracker', options: { templates: ['check-ins'], sample: true } };
    const { plan } = await ask({ type: 'plan', ...add });
    const receipt = await ask({ type: 'apply', plan, ...add });
    expect(applies).toBe(2);
    expect(receipt.stopped).toBeGreaterThan(0);
    expect((await ask({ type: 'overview' })).unfinished).toBe('Add a tracker');
    await ask({ type: 'undo' });
    expect((await host.read({})).grids).toEqual(before.grids);
  });
});
