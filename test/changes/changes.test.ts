import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../core/changes/changesBetween.ts';
import { hasChanged, scoreChanges } from '../../core/changes/scoreChanges.ts';
import { changesView } from '../../core/changes/view.ts';
import { runView } from '../../core/declare/runView.ts';
import { tablesOf } from '../../core/declare/tablesOf.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { callByName } from '../callByName.ts';
import { deepFreeze } from '../deepFreeze.ts';

const history: Matrix = [
  ['Scores of our team'],
  ['Snapshot date', 'Score id', 'Label', 'Kind', 'Value', 'Unit', 'Coverage'],
  ['2026-10-05', 'okr/O-1', 'Regulars', 'objective', 0.2, 'fraction', 0.5],
  ['2026-10-05', 'raci/RACI', 'Responsibilities', 'raci', 70, 'score', 1],
  ['2026-10-19', 'okr/O-1', 'Regulars', 'objective', 0.3, 'fraction', 0.8],
  ['2026-11-02', 'okr/O-1', 'Regulars', 'objective', null, 'fraction', 0.2],
  ['2026-11-02', 'raci/RACI', 'Responsibilities', 'raci', 70, 'score', 1],
  ['2026-11-02', 'okr/O-2', 'Margin', 'objective', 0.4, 'fraction', 1],
  ['2026-11-02', 'okr/O-1', 'Regulars', 'objective', 0.5, 'fraction', 1],
];
const checkIns: Matrix = [
  ['Check-in date', 'Key result', 'Current', 'Owner', 'Comment', 'Blocker'],
  ['2026-10-06', 'KR-1', 40, 'Marta', null, null],
  ['2026-11-03', 'kr-1', 46, 'Marta', 'busy', 'no flour'],
  ['2026-10-27', 'KR-1', 44, 'Marta', null, null],
  ['2026-10-27', 'KR-2', 0, 'Jonas', null, null],
];
const log: Matrix = [
  ['Changed on', 'Key result', 'Old target', 'New target', 'Reason', 'Changed by'],
  ['2026-10-01', 'KR-1', 60, 65, 'early start', 'Marta'],
  ['2026-10-28', 'KR-1', 65, 55, 'shop closed for two weeks', 'Marta'],
];
const grids = deepFreeze([
  gridOf(history, 'Verlauf'),
  gridOf(checkIns, 'Check-ins'),
  gridOf(log, 'Log'),
]);
const span = { from: sampleDay('2026-10-20'), to: sampleDay('2026-11-10') };
const inputs = () => tablesOf({ grids, records: {} });

describe('changesBetween', () => {
  it('compares the newest snapshot of either day; within a day the lowest row counts', () => {
    const { scores } = changesBetween(inputs(), span, null);
    expect(scores.map(({ id, before, after, isNew }) => [id, before, after, isNew])).toEqual([
      ['okr/O-1', 0.3, 0.5, false],
      ['raci/RACI', 70, 70, false],
      ['okr/O-2', null, 0.4, true],
    ]);
    expect(scores.filter(hasChanged).map(({ id }) => id)).toEqual(['okr/O-1', 'okr/O-2']);
    expect(scores[0]?.at).toEqual({ sheet: 'Verlauf', row: 8, column: 4 });
  });

  it('takes the values of key results from check-ins in the order of their days; zero is a value', () => {
    const { values } = changesBetween(inputs(), span, null);
    expect(values).toEqual([
      {
        ...{ keyResult: 'kr-1', before: 40, after: 46, checkIns: 2, blocker: 'no flour', row: 2 },
        at: { sheet: 'Check-ins', row: 2, column: 2 },
      },
      {
        ...{ keyResult: 'KR-2', before: null, after: 0, checkIns: 1, blocker: null, row: 4 },
        at: { sheet: 'Check-ins', row: 4, column: 2 },
      },
    ]);
  });

  it('names the targets that were moved after the first day, with the reason', () => {
    const { targets } = changesBetween(inputs(), span, null);
    expect(targets.map(({ before, after, reason }) => [before, after, reason])).toEqual([
      [65, 55, 'shop closed for two weeks'],
    ]);
  });
});

describe('scoreChanges', () => {
  const row = fc.record({
    snapshotOn: fc.integer({ min: 1, max: 20 }),
    scoreId: fc.constantFrom('a', 'b', 'c'),
    scoreValue: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  });

  it('from a day to the same day changes nothing, whatever the history', () => {
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 1, max: 20 }), (rows, day) => {
        const blank = { label: null, scoreKind: null, unit: null, coverage: null };
        const rest = { ...blank, asOf: null, snapshotId: null };
        const table = rows.map((values, index) => ({ row: index, values: { ...rest, ...values } }));
        const changes = scoreChanges(deepFreeze(table), { from: day, to: day });
        expect(changes.filter(hasChanged)).toEqual([]);
        const there = rows.filter(({ snapshotOn }) => snapshotOn <= day);
        expect(changes).toHaveLength(new Set(there.map(({ scoreId }) => scoreId)).size);
      }),
      { seed: 8 },
    );
  });
});

describe('CHANGES_SINCE', () => {
  it('CHANGES_SINCE(German headers, decimal commas, dates as text) reads by meaning', () => {
    const table = [
      ['Datum der Aufnahme', 'Score-ID', 'Wert', 'Abdeckung'],
      ['05.10.2026', 'okr/O-1', '0,2', '50 %'],
      ['19.10.2026', 'okr/O-1', '0,35', '80 %'],
    ];
    const { value, codes } = callByName('CHANGES_SINCE', table, '2026-10-06');
    expect(codes).toEqual([]);
    expect(value).toEqual([
      expect.anything(),
      ['okr/O-1', 0.2, 0.35, expect.closeTo(0.15, 12), 0.5, 0.8, 'okr/O-1'],
    ]);
  });
});

describe('changesView', () => {
  const context = { today: span.to, locale: null, timeZone: null };

  it('shows what changed in the last four weeks, shares in percent and points', () => {
    const { blocks } = runView(changesView, { grids }, context);
    expect(blocks[0]).toMatchObject({ text: 'From 2026-10-13 to 2026-11-10.' });
    const [scores] = blocks.filter(({ block }) => block === 'table');
    expect(scores).toMatchObject({
      rows: [
        { cells: ['Regulars', '20 %', '50 %', '+30 pp'] },
        { cells: ['Margin', 'new', '40 %', null] },
      ],
    });
  });

  it('without a snapshot says so, and compares the values', () => {
    const { blocks } = runView(changesView, { grids: grids.slice(1) }, context);
    const texts = blocks.flatMap((block) => (block.block === 'text' ? block.text : []));
    expect(texts.join(' ')).toContain('No snapshot of the scores has been taken yet');
  });

  it('without a day compares nothing', () => {
    const { blocks } = runView(changesView, { grids }, { ...context, today: null });
    expect(blocks).toHaveLength(1);
  });
});
