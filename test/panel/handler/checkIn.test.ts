import { describe, expect, it } from 'vitest';
import type { Edit, Host } from '../../../core/sheet/edit.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { memoryHost } from '../../../core/sheet/memoryHost.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { receiptNotice } from '../../../panel/model/receiptNotice.ts';
import { standInSession } from '../standInSession.ts';
import { askSession } from './askSession.ts';

const goals = gridOf(
  [
    ['ID', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Last check-in'],
    ['KR-1', 'Loaves a day', 'Marta', 200, 300, 240, '2026-04-14'],
    ['KR-2', 'Complaints a month', 'Jonas & Marta', 14, 6, null, null],
  ],
  'Goals',
);
const log = gridOf(
  [
    ['Date', 'Key result', 'Value', 'Comment'],
    ['2026-04-14', 'KR-1', 240, null],
  ],
  'Log',
);

function open(changes: Partial<Host> = {}) {
  const host = memoryHost([goals, log]);
  return { host, session: standInSession({ host: { ...host, ...changes }, offer: catalogOffer }) };
}

const entries = [{ keyResult: 'KR-1', value: 251, comment: 'second oven' }];
const checkIn = { command: 'check-in', options: { entries, who: 'Marta', token: 'm' } } as const;

describe('handleRequest(check-ins)', () => {
  it('lists every key result with its owners, last value, target and age', () => {
    const { lines, locale } = askSession({ type: 'check-ins' }, open().session);
    expect(locale).toBeNull();
    expect(lines).toMatchObject([
      { name: 'KR-1', owners: ['Marta'], last: '240', target: '300', age: 6 },
      { name: 'KR-2', owners: ['Jonas', 'Marta'], last: '', target: '6', age: null },
    ]);
  });
});

describe('handleRequest(apply) of a command that settles', () => {
  /** Somebody adds a row of their own just before each of the first applies. */
  function busy(times: number) {
    const { host } = open();
    let left = times;
    const apply = (edits: readonly Edit[]) => {
      const row = host.read({ sheets: ['Log'] }).grids[0]?.rows.length ?? 0;
      if (left > 0) {
        left -= 1;
        const theirs = [46132, 'KR-2', 10 + left];
        host.apply(
          theirs.map((value, column) => ({
            kind: 'cell' as const,
            ...{ sheet: 'Log', row, column, before: { value: null, formula: null } },
            after: { value, formula: null },
          })),
        );
      }
      return host.apply(edits);
    };
    return { host, session: standInSession({ host: { ...host, apply }, offer: catalogOffer }) };
  }

  it('writes a row that met somebody else’s again, whole, and says so', () => {
    const { host, session } = busy(1);
    const { plan } = askSession({ type: 'plan', ...checkIn }, session);
    const receipt = askSession({ type: 'apply', plan, ...checkIn }, session);
    expect(receipt).toMatchObject({ rewritten: 1, skipped: [] });
    expect(receiptNotice(receipt).sentence).toContain('1 row had to be written again');
    const rows = host.read({ sheets: ['Log'] }).grids[0]?.rows ?? [];
    expect(rows[2]?.slice(0, 4)).toEqual([46132, 'KR-2', 10, null]);
    expect(rows[3]?.slice(0, 4)).toEqual([46132, 'KR-1', 251, 'second oven']);
  });

  it('undo takes the row that was written again back as well', () => {
    const { host, session } = busy(1);
    const { plan } = askSession({ type: 'plan', ...checkIn }, session);
    askSession({ type: 'apply', plan, ...checkIn }, session);
    askSession({ type: 'undo' }, session);
    const rows = host.read({ sheets: ['Log'] }).grids[0]?.rows ?? [];
    expect(
      rows
        .slice(3)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
    expect(host.read({ sheets: ['Goals'] }).grids[0]?.rows[1]?.[5]).toBe(240);
  });

  it('gives up after three times and names what was left out', () => {
    const { host, session } = busy(9);
    const { plan } = askSession({ type: 'plan', ...checkIn }, session);
    const receipt = askSession({ type: 'apply', plan, ...checkIn }, session);
    expect(receipt.skipped.length).toBeGreaterThan(0);
    expect(JSON.stringify(host.read({ sheets: ['Log'] }).grids)).not.toContain('second oven');
  });

  it('reads nothing anew where nobody else can write', () => {
    const reads: string[] = [];
    const { host } = open();
    const read: Host['read'] = (needs) => {
      reads.push('read');
      return host.read(needs);
    };
    const session = standInSession({
      host: { ...host, read, isAtomic: true },
      offer: catalogOffer,
    });
    const { plan } = askSession({ type: 'plan', ...checkIn }, session);
    askSession({ type: 'apply', plan, ...checkIn }, session);
    expect(reads).toHaveLength(1);
  });
});
