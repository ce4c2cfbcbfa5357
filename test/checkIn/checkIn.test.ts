import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../core/commands.ts';
import type { Json } from '../../core/declare/defineCommand.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { type MemoryHost, memoryHost } from '../../core/sheet/memoryHost.ts';
import { deepFreeze } from '../deepFreeze.ts';

const context = { today: 46348, locale: null, timeZone: null };
const command = commands.find(({ id }) => id === 'check-in');
if (!command?.settle) throw new Error('there is no check-in');
const { run, needs, settle } = command;

const goals: Matrix = [
  ['Our goals'],
  [],
  ['ID', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ['KR-1', 'Loaves a day', 'Marta', 200, 300, 240],
  ['KR-2', 'Complaints a month', 'Jonas', 14, 6, null],
  ['KR-3', 'Share of regulars', 'Marta', 0.2, 0.4, 0.3],
];
const log: Matrix = [
  ['Datum', 'Key result', 'Wert', 'Kommentar'],
  ['5.10.2026', 'KR-1', 230, 'läuft'],
  ['12.10.2026', 'KR-1', 240, null],
];

function workbook(...sheets: readonly (readonly [string, Matrix])[]): MemoryHost {
  return memoryHost(sheets.map(([name, rows]) => deepFreeze(gridOf(rows, name))));
}

type Options = Readonly<Record<string, Json>>;

function plan(host: MemoryHost, options: Options) {
  return run(deepFreeze(host.read(needs(options))), deepFreeze(options), context);
}

function checkIn(host: MemoryHost, options: Options) {
  const { edits, issues } = plan(host, options);
  return { issues, receipt: host.apply(edits) };
}

function rowsOf(host: MemoryHost, sheet: string): Matrix {
  return host.read({ sheets: [sheet] }).grids[0]?.rows ?? [];
}

const entry = (keyResult: string, value: Json, more: Options = {}) => ({
  keyResult,
  value,
  ...more,
});

describe('check-in', () => {
  it('adds a row to the list somebody keeps, in its columns and order, and updates the current value', () => {
    const host = workbook(['Ziele', goals], ['Verlauf', log]);
    const { issues, receipt } = checkIn(host, {
      entries: [entry('KR-1', 251, { confidence: 0.7, comment: 'second oven' })],
      who: 'Marta',
      token: 'x1',
    });
    expect(issues).toEqual([]);
    expect(receipt.skipped).toEqual([]);
    expect(rowsOf(host, 'Verlauf').map((row) => [...row])).toEqual([
      [
        'Datum',
        'Key result',
        'Wert',
        'Kommentar',
        'Confidence',
        'Owner',
        'Previous value',
        'Blocker',
        'Check-in id',
      ],
      ['5.10.2026', 'KR-1', 230, 'läuft', null, null, null, null, null],
      ['12.10.2026', 'KR-1', 240, null, null, null, null, null, null],
      [46348, 'KR-1', 251, 'second oven', 0.7, 'Marta', 240, null, '2026-11-22-x1-1'],
    ]);
    expect(rowsOf(host, 'Ziele')[3]?.[5]).toBe(251);
  });

  it('lays the list out where the workbook has none', () => {
    const host = workbook(['Ziele', goals]);
    const { receipt } = checkIn(host, { entries: [entry('KR-2', 9)], who: 'Jonas' });
    expect(receipt.skipped).toEqual([]);
    expect(rowsOf(host, 'Check-ins')[4]?.slice(0, 3)).toEqual([46348, 'KR-2', 9]);
    expect(rowsOf(host, 'Ziele')[4]?.[5]).toBe(9);
  });

  it('of several key results at once is one plan', () => {
    const host = workbook(['Ziele', goals], ['Verlauf', log]);
    const entries = [entry('KR-1', 255), entry('KR-2', '8,5'), entry('KR-3', '35 %')];
    checkIn(host, { entries, who: 'Marta', token: 'm' });
    expect(
      rowsOf(host, 'Ziele')
        .slice(3)
        .map((row) => row[5]),
    ).toEqual([255, 8.5, 0.35]);
    expect(
      rowsOf(host, 'Verlauf')
        .slice(3)
        .map((row) => row[8]),
    ).toEqual(['2026-11-22-m-1', '2026-11-22-m-2', '2026-11-22-m-3']);
  });

  it('looked at but not measured leaves the current value alone', () => {
    const host = workbook(['Ziele', goals], ['Verlauf', log]);
    checkIn(host, { entries: [entry('KR-1', null, { comment: 'no count this week' })] });
    expect(rowsOf(host, 'Ziele')[3]?.[5]).toBe(240);
    expect(rowsOf(host, 'Verlauf')[3]?.slice(0, 4)).toEqual([
      46348,
      'KR-1',
      null,
      'no count this week',
    ]);
  });

  it('of a correction adds a row and edits none', () => {
    const host = workbook(['Ziele', goals], ['Verlauf', log]);
    checkIn(host, { entries: [entry('KR-1', 999)], token: 'a' });
    const before = rowsOf(host, 'Verlauf').map((row) => [...row]);
    checkIn(host, { entries: [entry('KR-1', 249, { comment: 'typed wrongly' })], token: 'b' });
    expect(rowsOf(host, 'Verlauf').slice(0, before.length)).toEqual(before);
    expect(rowsOf(host, 'Ziele')[3]?.[5]).toBe(249);
  });

  it.each([
    ['nothing said', [entry('KR-1', null)], 'check-in-empty'],
    ['a value in words', [entry('KR-1', 'many')], 'check-in-value'],
    ['a confidence of 300', [entry('KR-1', 5, { confidence: 300 })], 'check-in-confidence'],
    ['an unknown key result', [entry('KR-9', 5)], 'check-in-unknown'],
  ])('refuses %s and changes nothing', (_, entries, code) => {
    const host = workbook(['Ziele', goals], ['Verlauf', log]);
    const { edits, issues } = plan(host, { entries });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(edits).toEqual([]);
  });

  it('leaves a current value alone that a formula works out, and says so', () => {
    const formulas = goals.map((row) =>
      row.map((_, column) => (row[0] === 'KR-1' && column === 5 ? '=SUM(B9:B20)' : null)),
    );
    const host = memoryHost([{ ...gridOf(goals, 'Ziele'), formulas }, gridOf(log, 'Verlauf')]);
    const { issues, receipt } = checkIn(host, { entries: [entry('KR-1', 251)] });
    expect(issues.map(({ code }) => code)).toEqual(['check-in-formula']);
    expect(receipt.skipped).toEqual([]);
    expect(rowsOf(host, 'Verlauf')).toHaveLength(4);
  });
});

function isCell(edit: Edit): edit is Extract<Edit, { kind: 'cell' }> {
  return edit.kind === 'cell';
}

describe('settle', () => {
  it('writes a row again that somebody else wrote over at the same moment', () => {
    const host = workbook(['Ziele', goals], ['Verlauf', log]);
    const options = { entries: [entry('KR-1', 251)], who: 'Marta', token: 'm' };
    const { edits } = plan(host, options);
    host.apply(edits);
    const theirs = edits.filter(isCell).filter(({ sheet }) => sheet === 'Verlauf');
    // A host without a lock: the other person's row lands in the same cells.
    for (const { row, column, after } of theirs) {
      const before = { value: rowsOf(host, 'Verlauf')[row]?.[column] ?? null, formula: null };
      const value = row < 3 ? after.value : column === 8 ? '2026-11-22-j-1' : 'Jonas';
      host.apply([
        { kind: 'cell', sheet: 'Verlauf', row, column, before, after: { value, formula: null } },
      ]);
    }
    const again = settle(host.read(needs(options)), options, context);
    host.apply(again);
    expect(rowsOf(host, 'Verlauf')[4]?.slice(0, 3)).toEqual([46348, 'KR-1', 251]);
    expect(rowsOf(host, 'Verlauf')[4]?.[6]).toBe(240);
    expect(settle(host.read(needs(options)), options, context)).toEqual([]);
  });

  it('under any order of two people’s plans and writes no row is lost and none stands twice', () => {
    const value = fc.integer({ min: 1, max: 400 });
    const turn = fc.record({
      who: fc.constantFrom('Marta', 'Jonas'),
      value,
      key: fc.constantFrom('KR-1', 'KR-2'),
    });
    fc.assert(
      fc.property(
        fc.array(turn, { minLength: 2, maxLength: 6 }),
        fc.infiniteStream(fc.boolean()),
        (turns, late) => {
          const host = workbook(['Ziele', goals], ['Verlauf', log]);
          const asked = turns.map(({ who, value: said, key }, index) => ({
            entries: [entry(key, said)],
            who,
            token: `${who}${index}`,
          }));
          const waiting: { options: Options; edits: readonly Edit[] }[] = [];
          for (const options of asked) {
            waiting.push({ options, edits: plan(host, options).edits });
            if (late.next().value) continue;
            for (const each of waiting.splice(0)) host.apply(each.edits);
          }
          for (const each of waiting) host.apply(each.edits);
          for (const options of asked)
            host.apply(settle(host.read(needs(options)), options, context));
          const rows = rowsOf(host, 'Verlauf');
          const ids = rows.slice(1).flatMap((row) => row[8] ?? []);
          expect([...ids].sort()).toEqual(asked.map(({ token }) => `2026-11-22-${token}-1`).sort());
          expect(rows.slice(0, 3).map((row) => row.slice(0, 4))).toEqual(log);
        },
      ),
      { seed: 20261122, numRuns: 20 },
    );
  });
});
