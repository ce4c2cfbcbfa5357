import { describe, expect, it } from 'vitest';
import { historyColumns } from '../../core/history/columns.ts';
import { targetChangeColumns } from '../../core/history/targetColumns.ts';
import { readRecognised } from '../../core/recognise/readRecognised.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

function tableOf(rows: Matrix) {
  const grid = deepFreeze(gridOf(rows, 'Blatt'));
  const [table] = recognise(grid);
  if (!table) throw new Error('nothing was recognised');
  return { grid, table, locale: null };
}

const german: Matrix = [
  ['Wertungsverlauf der Bäckerei (erfunden)'],
  ['Stand jeden Montag'],
  [],
  ['Abdeckung', 'Wert', 'Score-ID', 'Bezeichnung', 'Datum der Aufnahme'],
  ['80 %', '0,45', 'okr/O-1', 'Stammkunden', '05.10.2026'],
  [],
  ['90 %', '0,5', 'okr/O-1', 'Stammkunden', '12.10.2026'],
];

const french: Matrix = [
  ['Date du relevé', 'Identifiant du score', 'Valeur', 'Couverture'],
  ['05/10/2026', 'okr/O-1', '0,45', '80 %'],
  ['19/10/2026', 'okr/O-1', '0,5', '90 %'],
];

const moved: Matrix = [
  ['Zieländerungen'],
  ['Geändert am', 'Ergebnis', 'Alter Zielwert', 'Neuer Zielwert', 'Begründung', 'Geändert von'],
  ['05.10.2026', 'KR-1', '300', '280,5', 'ein Ofen fehlt', 'Marta'],
];

describe('recognise', () => {
  it.each([
    ['German, other order, title rows, a blank row', german],
    ['French headers without labels', french],
  ])('recognise(history: %s) reads days, values and coverage', (_, rows) => {
    const input = tableOf(rows);
    expect(input.table.kind).toBe('history');
    const { rows: read, issues } = readRecognised(input, historyColumns);
    expect(issues).toEqual([]);
    expect(read.map(({ values }) => [values.scoreId, values.scoreValue, values.coverage])).toEqual([
      ['okr/O-1', 0.45, 0.8],
      ['okr/O-1', 0.5, 0.9],
    ]);
    expect(read.every(({ values }) => typeof values.snapshotOn === 'number')).toBe(true);
  });

  it('recognise(log of target changes in German) reads old, new and why', () => {
    const input = tableOf(moved);
    expect(input.table.kind).toBe('target-changes');
    const [row] = readRecognised(input, targetChangeColumns).rows;
    expect(row?.values).toMatchObject({ oldTarget: 300, newTarget: 280.5 });
    expect([row?.values.reason, row?.values.changedBy]).toEqual(['ein Ofen fehlt', 'Marta']);
  });

  it.each([
    [
      'results of games',
      [
        ['Date', 'Player', 'Score'],
        ['2026-10-05', 'Ana', 12],
        ['2026-10-06', 'Ben', 9],
      ],
    ],
    [
      'readings of a meter',
      [
        ['Date', 'Meter', 'Value', 'Unit'],
        ['2026-10-05', 'A1', 120, 'kWh'],
        ['2026-10-06', 'A1', 133, 'kWh'],
      ],
    ],
    [
      'exchange rates',
      [
        ['As of', 'Currency', 'Value'],
        ['2026-10-05', 'USD', 1.1],
        ['2026-10-06', 'CHF', 0.9],
      ],
    ],
    [
      'insurance',
      [
        ['Policy', 'Coverage', 'Value', 'Date'],
        ['House', 'full', 100000, '2026-10-05'],
        ['Car', 'partial', 9000, '2026-10-06'],
      ],
    ],
    [
      'prices that were changed',
      [
        ['Article', 'Old price', 'New price', 'Changed on', 'Reason'],
        ['Roll', 0.4, 0.45, '2026-10-05', 'flour'],
        ['Loaf', 4, 4.2, '2026-10-05', 'flour'],
      ],
    ],
    [
      'a log of changes to a document',
      [
        ['Version', 'Date', 'Changed by', 'Reason'],
        ['1.1', '2026-10-05', 'Ana', 'typo'],
        ['1.2', '2026-10-06', 'Ben', 'layout'],
      ],
    ],
  ] as const)('recognise(%s) is neither a history nor a log of targets', (_, rows) => {
    const kinds = recognise(gridOf(rows, 'Sheet')).map(({ kind }) => kind);
    expect(kinds).not.toContain('history');
    expect(kinds).not.toContain('target-changes');
  });
});
