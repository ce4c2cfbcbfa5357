import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../core/commands.ts';
import type { Json } from '../../core/declare/defineCommand.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { type MemoryHost, memoryHost } from '../../core/sheet/memoryHost.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Day serial of 22 November 2026. */
const today = 46348;
const command = commands.find(({ id }) => id === 'snapshot');
if (!command?.settle) throw new Error('there is no snapshot');
const { run, needs, settle } = command;

const goals: Matrix = [
  ['Our goals'],
  [],
  ['ID', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ['KR-1', 'Loaves a day', 'Marta', 200, 300, 240],
  ['KR-2', 'Share of regulars', 'Marta', 0.2, 0.4, 0.3],
];

const verlauf: Matrix = [
  ['Wertungsverlauf der Bäckerei'],
  [],
  ['Wert', 'Datum der Aufnahme', 'Score-ID', 'Abdeckung'],
  [0.2, '01.11.2026', 'okr-total/Ziele', '50 %'],
];

function workbook(...sheets: readonly (readonly [string, Matrix])[]): MemoryHost {
  return memoryHost(sheets.map(([name, rows]) => deepFreeze(gridOf(rows, name))));
}

type Options = Readonly<Record<string, Json>>;

const at = (day: number) => ({ today: day, locale: null, timeZone: null });

function plan(host: MemoryHost, options: Options = {}, day = today) {
  return run(deepFreeze(host.read(needs(options))), options, at(day));
}

function missing(host: MemoryHost, options: Options, day = today): readonly Edit[] {
  return settle?.(deepFreeze(host.read(needs(options))), options, at(day)) ?? [];
}

function rowsOf(host: MemoryHost, sheet: string): Matrix {
  return host.read({ sheets: [sheet] }).grids[0]?.rows ?? [];
}

function setCurrent(host: MemoryHost, value: number): void {
  const before = { value: rowsOf(host, 'Ziele')[3]?.[5] ?? null, formula: null };
  const place = { sheet: 'Ziele', row: 3, column: 5 };
  host.apply([{ kind: 'cell', ...place, before, after: { value, formula: null } }]);
}

describe('snapshot', () => {
  it('lays the history out where there is none, one row a score with its coverage', () => {
    const host = workbook(['Ziele', goals]);
    const { edits, issues } = plan(host, { token: 'a' });
    expect(issues).toEqual([]);
    expect(host.apply(edits).skipped).toEqual([]);
    const rows = rowsOf(host, 'Score history');
    expect(rows[4]).toEqual([
      ...[today, 'okr-total/Ziele', 'Ziele', 'okr', expect.closeTo(0.45, 12), 'fraction', 1],
      ...[today, '2026-11-22-a-1'],
    ]);
  });

  it('adds to the list somebody keeps, in its columns and their order, and gives it what it lacks', () => {
    const host = workbook(['Ziele', goals], ['Verlauf', verlauf]);
    host.apply(plan(host, { token: 'a' }).edits);
    const rows = rowsOf(host, 'Verlauf');
    expect(rows.slice(0, 4).map((row) => row.slice(0, 4))).toEqual(
      verlauf.map((row) => [...row, null, null, null, null].slice(0, 4)),
    );
    expect(rows[2]?.slice(4)).toEqual(['Label', 'Kind', 'Unit', 'As of', 'Snapshot id']);
    expect(rows[4]?.slice(0, 5)).toEqual([
      expect.closeTo(0.45, 12),
      ...[today, 'okr-total/Ziele', 1, 'Ziele'],
    ]);
  });

  it('a second one of the same day adds nothing and says so, unless a value changed', () => {
    const host = workbook(['Ziele', goals]);
    host.apply(plan(host, { token: 'a' }).edits);
    const before = rowsOf(host, 'Score history');
    const again = plan(host, { token: 'b' });
    expect(again.edits).toEqual([]);
    expect(again.issues.map(({ code, found }) => [code, found])).toEqual([
      ['snapshot-unchanged', '1 written down on 2026-11-22 already'],
    ]);
    setCurrent(host, 280);
    host.apply(plan(host, { token: 'c' }).edits);
    const after = rowsOf(host, 'Score history');
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after[before.length]?.[4]).toBeCloseTo(0.65, 12);
    expect(after).toHaveLength(before.length + 1);
  });

  it('of the next day adds every score again', () => {
    const host = workbook(['Ziele', goals]);
    host.apply(plan(host).edits);
    host.apply(plan(host, {}, today + 1).edits);
    expect(
      rowsOf(host, 'Score history')
        .slice(4, 6)
        .map((row) => row[0]),
    ).toEqual([today, today + 1]);
  });

  it('without a score, or with a day that cannot be read, says why and writes nothing', () => {
    expect(plan(workbook(['Notes', [['a', 'b']]])).issues[0]?.code).toBe('snapshot-no-scores');
    const wrong = plan(workbook(['Ziele', goals]), { date: 'soon' });
    expect([wrong.edits, wrong.issues[0]?.code]).toEqual([[], 'snapshot-date']);
  });

  it('writes a row that was lost again, and nothing when all arrived', () => {
    const host = workbook(['Ziele', goals]);
    host.apply(plan(host, { token: 'a' }).edits);
    expect(missing(host, { token: 'a' })).toEqual([]);
    const lost = rowsOf(host, 'Score history')[4] ?? [];
    host.apply(
      lost.map((value, column) => ({
        kind: 'cell' as const,
        ...{ sheet: 'Score history', row: 4, column, before: { value, formula: null } },
        after: { value: null, formula: null },
      })),
    );
    host.apply(missing(host, { token: 'a' }));
    expect(rowsOf(host, 'Score history')[4]).toEqual(lost);
  });
});

describe('snapshot and its settling', () => {
  type Writer = 'a' | 'b';
  /** What two people do: work a plan out, write it, write what is missing, change a value, type a row of their own. */
  const step = fc.oneof(
    fc.record({ does: fc.constant('plan' as const), who: fc.constantFrom<Writer>('a', 'b') }),
    fc.record({ does: fc.constant('apply' as const), who: fc.constantFrom<Writer>('a', 'b') }),
    fc.record({ does: fc.constant('settle' as const), who: fc.constantFrom<Writer>('a', 'b') }),
    fc.record({ does: fc.constant('value' as const), value: fc.integer({ min: 200, max: 300 }) }),
    fc.record({ does: fc.constant('type' as const), value: fc.integer({ min: 0, max: 9 }) }),
  );

  it('under any order of two people’s work the history only ever grows: no row changes, moves or goes', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const host = workbook(['Ziele', goals], ['Verlauf', verlauf]);
        const plans = new Map<Writer, readonly Edit[]>();
        let stood = rowsOf(host, 'Verlauf').slice(3);
        for (const one of steps) {
          if (one.does === 'value') setCurrent(host, one.value);
          else if (one.does === 'type') {
            const row = rowsOf(host, 'Verlauf').length;
            const typed = [one.value / 10, today, `typed/${row}`];
            host.apply(
              typed.map((value, column) => ({
                kind: 'cell' as const,
                ...{ sheet: 'Verlauf', row, column, before: { value: null, formula: null } },
                after: { value, formula: null },
              })),
            );
          } else if (one.does === 'plan') plans.set(one.who, plan(host, { token: one.who }).edits);
          else if (one.does === 'apply') host.apply(plans.get(one.who) ?? []);
          else host.apply(missing(host, { token: one.who }));
          const now = rowsOf(host, 'Verlauf').slice(3);
          const kept = now.slice(0, stood.length).map((row) => row.filter((cell) => cell !== null));
          expect(kept).toEqual(stood.map((row) => row.filter((cell) => cell !== null)));
          stood = now;
        }
      }),
      { seed: 8, numRuns: 60 },
    );
  });

  it('after both wrote and settled, the scores of both stand there, and no id stands twice', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 201, max: 299 }), (first, value) => {
        const host = workbook(['Ziele', goals], ['Verlauf', verlauf]);
        const mine = plan(host, { token: 'a' }).edits;
        setCurrent(host, value);
        const theirs = plan(host, { token: 'b' }).edits;
        for (const edits of first ? [mine, theirs] : [theirs, mine]) host.apply(edits);
        host.apply(missing(host, { token: 'a' }));
        host.apply(missing(host, { token: 'b' }));
        expect([missing(host, { token: 'a' }), missing(host, { token: 'b' })]).toEqual([[], []]);
        const ids = rowsOf(host, 'Verlauf').flatMap((row) => row[8] ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 8, numRuns: 25 },
    );
  });
});
