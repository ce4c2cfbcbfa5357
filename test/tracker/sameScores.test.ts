import { describe, expect, it } from 'vitest';
import { findFunction } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { layouts } from './layouts.ts';
import { checkUpOf, gridsOf, planOf, sheetName, workbookOf } from './workbookOf.ts';

function call(name: string, rows: Matrix | undefined) {
  const definition = findFunction(name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, [rows], neutralContext);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

function convertedRows(rows: Matrix): Matrix {
  const host = workbookOf({ name: '', rows });
  host.apply(planOf(host).edits);
  return gridsOf(host).find(({ sheet }) => sheet === sheetName)?.rows ?? [];
}

const mixed: Matrix = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  ['Sell more bread', 'Loaves a day', 'Ada', 200, '≥ 260', 230, '31.12.2026'],
  ['Sell more bread', 'Waste in kg', 'Bo', '40 kg', '20 kg', '35 kg', '31.12.2026'],
];

const plain: Matrix = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ['Sell more bread', 'Loaves a day', 'Ada', 200, 260, 230],
  ['Sell more bread', 'Waste in kg', 'Bo', 40, 20, 35],
];

describe('a converted sheet', () => {
  it.each(layouts)('checkUp($name) gives the same scores before and after', (layout) => {
    const host = workbookOf(layout);
    const before = checkUpOf(host).scores;
    expect(host.apply(planOf(host).edits).skipped).toEqual([]);
    expect(before.length).toBeGreaterThan(0);
    expect(before.some(({ value }) => value !== null)).toBe(true);
    expect(checkUpOf(host).scores).toEqual(before);
  });

  it.each(layouts)('checkUp($name) keeps the kind and place of its table', (layout) => {
    const host = workbookOf(layout);
    const shape = () =>
      checkUpOf(host)
        .tables.filter(({ sheet }) => sheet === sheetName)
        .map(({ kind, headerRow, columns }) => ({ kind, headerRow, columns }));
    const before = shape();
    host.apply(planOf(host).edits);
    expect(shape()).toMatchObject(before);
  });

  it('OKR_SCORE(plain numbers) stays the same when the range is a tracker', () => {
    const before = call('OKR_SCORE', plain);
    expect(before).toBe(0.375);
    expect(call('OKR_SCORE', convertedRows(plain))).toBe(before);
  });

  it('OKR_SCORE(texts for numbers) is refused in an ordinary range and read from the typed columns of a tracker', () => {
    expect(call('OKR_SCORE', mixed)).toContain('cell-unreadable');
    expect(call('OKR_SCORE', convertedRows(mixed))).toBe(0.375);
  });

  it('SCORECARD_TOTAL(a tracker) is what it was before', () => {
    const rows: Matrix = [
      ['Perspective', 'Objective', 'Measure', 'Target', 'Actual', 'Weight'],
      ['Financial', 'Earn enough', 'Margin', '20 %', '18 %', 40],
      ['Customer', 'Be liked', 'Happy guests', 50, 42, 60],
    ];
    const before = call('SCORECARD_TOTAL', rows);
    expect(before).toBeCloseTo(87, 9);
    expect(call('SCORECARD_TOTAL', convertedRows(rows))).toBeCloseTo(87, 9);
  });
});
