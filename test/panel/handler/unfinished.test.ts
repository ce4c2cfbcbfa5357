import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../core/sheet/edit.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { type MemoryHost, memoryHost } from '../../../core/sheet/memoryHost.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { standInSession } from '../standInSession.ts';
import { askSession, refusal } from './askSession.ts';

const convert = { command: 'convert', options: { sheet: 'Goals', frozen: true } } as const;

const goals = gridOf(
  [
    ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
    ['Sell more bread', 'Loaves a day', 'Ada', 200, '≥ 260', 230],
  ],
  'Goals',
);

/** A host whose connection is lost after so many edits of one plan; it is back for the next one. */
function breakingOnce(host: MemoryHost, mostEdits: number): MemoryHost {
  let isWhole = true;
  return {
    ...host,
    apply(edits: readonly Edit[]) {
      if (!isWhole || edits.length <= mostEdits) return host.apply(edits);
      isWhole = false;
      host.apply(edits.slice(0, mostEdits));
      throw new Error('The connection was lost.');
    },
  };
}

function brokenSession() {
  const host = memoryHost([goals]);
  const session = standInSession({ host: breakingOnce(host, 40), offer: catalogOffer });
  const { plan } = askSession({ type: 'plan', ...convert }, session);
  expect(refusal({ type: 'apply', plan, ...convert }, session)).toBe('host-failed');
  return { host, session };
}

function carryOut(command: string, session: ReturnType<typeof brokenSession>['session']) {
  const { plan } = askSession({ type: 'plan', command, options: {} }, session);
  return askSession({ type: 'apply', plan, command, options: {} }, session);
}

const layers = { layers: ['formulas'] } as const;

describe('handleRequest(apply) on a host that breaks off', () => {
  it('overview names the change that broke off', () => {
    expect(askSession({ type: 'overview' }, brokenSession().session).unfinished).toBe(
      'Turn into a tracker',
    );
  });

  it('finish ends as if nothing had happened', () => {
    const { host, session } = brokenSession();
    const whole = memoryHost([goals]);
    const other = standInSession({ host: whole, offer: catalogOffer });
    const { plan } = askSession({ type: 'plan', ...convert }, other);
    askSession({ type: 'apply', plan, ...convert }, other);
    expect(carryOut('finish', session).skipped).toEqual([]);
    expect(host.read(layers)).toEqual(whole.read(layers));
    expect(askSession({ type: 'overview' }, session).unfinished).toBeNull();
  });

  it('undo-unfinished ends as if nothing had been asked', () => {
    const { host, session } = brokenSession();
    expect(carryOut('undo-unfinished', session).skipped).toEqual([]);
    const { grids } = host.read({});
    expect(grids.map(({ sheet }) => sheet)).toEqual(['Goals']);
    expect(grids[0]?.rows.map((row) => row.slice(0, 6))).toEqual(goals.rows);
    expect(grids[0]?.rows.flatMap((row) => row.slice(6)).filter((cell) => cell !== null)).toEqual(
      [],
    );
    expect(askSession({ type: 'overview' }, session).unfinished).toBeNull();
  });

  it('a plan written whole leaves no journal', () => {
    const session = standInSession({ host: memoryHost([goals]), offer: catalogOffer });
    const { plan } = askSession({ type: 'plan', ...convert }, session);
    askSession({ type: 'apply', plan, ...convert }, session);
    expect(askSession({ type: 'overview' }, session).unfinished).toBeNull();
  });
});
