import { describe, expect, it } from 'vitest';
import { assumptionsView } from '../../core/assumptions/index.ts';
import { serialOfText } from '../../core/calendar/serial.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { ViewDefinition } from '../../core/declare/view.ts';
import { fitView } from '../../core/fit/index.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { swotViews } from '../../core/swot/index.ts';
import { deepFreeze } from '../deepFreeze.ts';

const context = { ...neutralContext, today: serialOfText('2026-11-15') };

/** The blocks of a view of a workbook, sheet names → rows. */
function blocksOf(
  view: ViewDefinition | undefined,
  sheets: Readonly<Record<string, Matrix>>,
  given = context,
) {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recognise(grid).map((table) => ({ grid, table }));
  });
  return view?.run(inputs, given) ?? [];
}

const swot: Matrix = [
  ['ID', 'Factor', 'SWOT type', 'Weight', 'Rating'],
  ['S1', 'Good bread', 'strength', 0.6, 4],
  ['W1', 'No ordering page', 'weakness', 0.4, 1],
  ['O1', 'Cafés look for bread', 'opportunity', 0.5, 3],
  ['T1', 'The supermarket bakes', 'threat', 0.5, null],
];
const tows: Matrix = [
  ['ID', 'Strategic option', 'TOWS type', 'Factors used', 'Linked objective'],
  ['P1', 'Crates for cafés', 'SO', 'S1, O1, W1', 'O-2'],
  ['P2', 'Tastings', 'ST', 'S1', null],
];

describe('view swot', () => {
  it('shows both scores with coverage, four blocks and the options', () => {
    const blocks = blocksOf(swotViews[0], { SWOT: swot, TOWS: tows });
    expect(blocks).toMatchObject([
      { block: 'figure', value: 2.8, coverage: 1, count: 2, tone: 'good' },
      { block: 'figure', value: null, coverage: 0.5, count: 1, tone: 'plain' },
      { block: 'table', rows: [{ cells: ['S1', 'Good bread', 0.6, 4, null] }] },
      { block: 'table', rows: [{ cells: ['W1', 'No ordering page', 0.4, 1, null] }] },
      { block: 'table', rows: [{ tone: 'plain', at: { sheet: 'SWOT', row: 3, column: 1 } }] },
      {
        block: 'table',
        rows: [{ cells: ['T1', 'The supermarket bakes', 0.5, null, 'no option uses it'] }],
      },
      {
        block: 'table',
        rows: [
          { tone: 'plain' },
          { tone: 'watch', cells: ['P2', 'Tastings', 'ST', 'S1', null, null] },
        ],
      },
    ]);
    expect(blocks[1]).toHaveProperty('note', 'not enough data: 1 of 2 factors rated');
  });

  it('says that there are no options yet, and marks no factor for it', () => {
    const blocks = blocksOf(swotViews[0], { SWOT: swot });
    expect(blocks[6]).toMatchObject({ block: 'text' });
    expect(JSON.stringify(blocks)).not.toContain('no option uses it');
  });
});

const names = ['Vision', 'Strategy', 'Structure', 'Culture'];
const matrixOf = (...rows: readonly (readonly (string | null)[])[]): Matrix => [
  [null, ...names, 'Note'],
  ...names.map((name, index) => [name, ...(rows[index] ?? [null, null, null, null, null])]),
];

describe('view fit', () => {
  it('shows the index with its evidence, a full map from half a matrix, and the conflicts', () => {
    const rows = matrixOf([null, '+', '+', '-', 'old words'], [null, null, '+', null, null]);
    expect(blocksOf(fitView, { Fit: rows })).toMatchObject([
      { block: 'figure', value: 0.5, coverage: 4 / 6, count: 4, tone: 'good' },
      {
        block: 'heatMap',
        scale: [-1, 1],
        values: [
          [null, 1, 1, -1],
          [1, null, 1, null],
          [1, 1, null, null],
          [-1, null, null, null],
        ],
      },
      {
        block: 'table',
        rows: [{ cells: ['Vision', 'Culture', 'old words'], at: { row: 1, column: 4 } }],
      },
    ]);
  });

  it('shows no index below the least coverage and says why', () => {
    const [figure] = blocksOf(fitView, { Fit: matrixOf([null, '+', '--', null, null]) });
    expect(figure).toMatchObject({ value: null, tone: 'plain' });
    expect(figure).toHaveProperty(
      'note',
      'not enough data: 1 strengthen, 1 hinder; 2 of 6 pairs rated',
    );
  });
});

const log: Matrix = [
  ['ID', 'Assumption', 'Linked objective', 'Confidence', 'Last tested', 'Next test', 'Status'],
  ['A1', 'Guests pay for a longer rest', 'O-1', 'high', '2026-11-05', null, 'open'],
  ['A2', 'Offices order by the week', 'O-2', 0.4, '2026-03-05', null, 'open'],
  ['A3', 'The college sends graduates', 'O-1', null, null, '2026-12-05', 'open'],
  ['A4', 'Bread survives the post', 'O-3', 0.2, '2026-10-05', null, 'refuted'],
];

describe('view assumptions', () => {
  it('shows the shares tested, the ages and every assumption with why it is stale', () => {
    expect(blocksOf(assumptionsView, { Log: log })).toMatchObject([
      { block: 'figure', value: 1 / 3, unit: 'fraction', count: 3, note: '1 of 3' },
      { block: 'figure', value: 0, count: 2 },
      {
        block: 'bars',
        unit: 'days',
        bars: [
          { label: 'A3 "The college sends graduates"', value: null, note: 'never tested' },
          { value: 255, tone: 'watch' },
          { value: 10, tone: 'good' },
        ],
      },
      {
        block: 'table',
        rows: [{ tone: 'plain' }, { tone: 'watch' }, { tone: 'plain' }, { tone: 'bad' }],
      },
    ]);
  });

  it('calls nothing stale without a day', () => {
    const blocks = blocksOf(assumptionsView, { Log: log }, { ...context, today: null });
    expect(blocks).toMatchObject([{ block: 'text' }, { block: 'table' }]);
  });
});
