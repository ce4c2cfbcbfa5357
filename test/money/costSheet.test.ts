import { describe, expect, it } from 'vitest';
import { evidencePlace } from '../../core/alignment/costs/evidencePlace.ts';
import { costView } from '../../core/alignment/costs/view.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { computeRow, layOut } from '../../core/declare/layOut.ts';
import type { ViewBlock } from '../../core/declare/view.ts';
import { misalignmentCostBlueprint } from '../../core/money/blueprint.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { findingsIn, recognised } from '../strategy/checkRows.ts';

const header = [
  ...['Component', 'Description', 'Counted', 'Low per unit', 'Base per unit', 'High per unit'],
  ...['Money per unit', 'Source', 'Evidence'],
];

function viewOf(sheets: Readonly<Record<string, Matrix>>): readonly ViewBlock[] {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recognise(grid).map((table) => ({ grid, table }));
  });
  return costView.run(inputs, { ...neutralContext, today: 46341 });
}

describe('recognise(costs of misalignment)', () => {
  it('finds one in another order, with a title, blank rows and decimal commas', () => {
    const rows = [
      ['What it costs us (made up)'],
      [],
      ['Source', 'High per unit', 'Low per unit', 'Base per unit', 'Money per hour', 'Component'],
      ['Timed', '3,5', '1,5', '2', '23', 'Rework'],
      [],
      ['Asked', '60', '20', '35', '1', 'Decision delay'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'misalignment-cost',
      headerRow: 2,
      columns: { assumedHigh: 1, assumedLow: 2, assumedBase: 3, moneyPerUnit: 4, costComponent: 5 },
    });
  });

  it('finds a German one with the estimates alone and a French one', () => {
    const german = [
      ['Kostenbestandteil', 'Schätzung niedrig', 'Schätzung mittel', 'Schätzung hoch', 'Quelle'],
      ['Nacharbeit', 400, 600, 900, 'Nachtschicht'],
      ['Doppelarbeit', 100, 200, 300, 'Kalender'],
    ];
    expect(recognised(german)).toMatchObject({
      kind: 'misalignment-cost',
      columns: { costComponent: 0, costLow: 1, costBase: 2, costHigh: 3, source: 4 },
    });
    const french = [
      ['Composante', 'Hypothèse basse', 'Hypothèse moyenne', 'Hypothèse haute', 'Source'],
      ['Reprise', 1, 2, 3, 'Équipe de nuit'],
      ['Travail en double', 4, 5, 6, 'Agendas'],
    ];
    expect(recognised(french)).toMatchObject({
      kind: 'misalignment-cost',
      columns: { costComponent: 0, assumedLow: 1, assumedBase: 2, assumedHigh: 3 },
    });
  });

  it('leaves invoices, budgets of parts and estimates of tasks alone', () => {
    const invoice = [
      ['Item', 'Quantity', 'Unit price', 'Total'],
      ['Flour', 10, 12, 120],
      ['Salt', 2, 3, 6],
    ];
    const parts = [
      ['Component', 'Supplier', 'Low stock', 'High stock', 'Price'],
      ['Motor', 'Mill', 2, 9, 120],
      ['Belt', 'Mill', 3, 12, 15],
    ];
    const tasks = [
      ['Task', 'Low estimate', 'High estimate', 'Assigned to', 'Due date'],
      ['Log in page', 2, 5, 'Ann Lee', '2026-10-05'],
      ['Log out page', 1, 2, 'Bob Ray', '2026-10-06'],
    ];
    for (const rows of [invoice, parts, tasks])
      expect(recognised(rows).kind).not.toBe('misalignment-cost');
  });
});

describe('check(misalignment-cost)', () => {
  it('names what is missing, out of order and below zero, each once and at its cell', () => {
    const rows = [
      header,
      ['Rework', 'Baked again', 22, 1, 2, 3, 23, 'Timed', 'Waste!E5'],
      ['Duplicate work', 'Two set prices', 1, 6, 10, 16, null, 'Calendars', 'RACI!B9'],
      ['Decision delay', 'Price list', 15, 20, 35, 30, 1, null, 'Decisions!K11'],
      ['Orphan spend', 'Sign', -5, 1, 1, 1, 1, 'Offer', null],
    ];
    expect(findingsIn(rows).sort()).toEqual(
      [
        ...['cost-assumption-missing G3', 'cost-range-order F4', 'cost-source-missing H4'],
        ...['cost-negative C5', 'cost-evidence-missing I5'],
      ].sort(),
    );
  });

  it('is silent about a sheet that says everything', () => {
    const rows = [
      header,
      ['Rework', 'Baked again', 22, 1, 2, 3, 23, 'Timed', 'Waste!E5'],
      ['Decision delay', 'Price list', 0, 20, 35, 60, 1, 'Asked', 'Decisions!K11'],
    ];
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe('misalignmentCostBlueprint', () => {
  it('its native estimates stay blank while one number is missing and are 0 for a counted 0', () => {
    const { columns } = misalignmentCostBlueprint;
    const full = { counted: 20, low: 1, base: 2, high: 3, money: 25 };
    expect(computeRow(columns, full, {})).toMatchObject({
      ...{ estimateLow: 500, estimateBase: 1000, estimateHigh: 1500 },
    });
    expect(computeRow(columns, { ...full, counted: 0 }, {}).estimateHigh).toBe(0);
    expect(computeRow(columns, { ...full, money: null }, {}).estimateLow).toBe('');
  });

  it('sets the twenty spare rows up with formulas as well', () => {
    const host = memoryHost([]);
    host.apply(layOut(misalignmentCostBlueprint, { sheet: 'Costs', rows: [], settings: {} }));
    const [grid] = host.read({ layers: ['formulas'] }).grids;
    const formulas = (grid?.formulas ?? []).flat().filter((formula) => formula !== null);
    expect(formulas.length).toBeGreaterThanOrEqual(60);
  });
});

describe('view(cost-of-misalignment)', () => {
  const costs = [
    header,
    ['Rework', 'Baked again', 20, 1, 2, 3, 25, 'Timed', "'Waste log'!E5"],
    ['Decision delay', 'Price list', 15, 20, null, 60, 1, 'Asked', 'Decisions!E2'],
    ['Orphan spend', 'Sign', 900, 1, 0.5, 1, 1, 'Offer', null],
  ];

  it('shows low, base and high, says estimate, and leaves out what is not whole', () => {
    const [figure, bars] = viewOf({ Costs: costs });
    expect(figure).toMatchObject({ block: 'figure', value: 1000, count: 1, coverage: 1 / 3 });
    expect(JSON.stringify(figure)).toContain('estimate');
    const values =
      bars?.block === 'bars' ? bars.bars.map(({ label, value }) => [label, value]) : [];
    expect(values).toEqual([
      ...[
        ['rework, low', 500],
        ['rework, base', 1000],
        ['rework, high', 1500],
      ],
      ...[
        ['decision delay', null],
        ['orphan spend', null],
      ],
      ...[
        ['total (estimate), low', 500],
        ['total (estimate), base', 1000],
        ['total (estimate), high', 1500],
      ],
    ]);
  });

  it('jumps to the cells named as evidence, and shows rows of the other sheets that cost', () => {
    const decisions = [
      ['ID', 'Decision', 'Status', 'Decider', 'Due date', 'Decided on'],
      ['D1', 'Price list', 'open', 'Ann Lee', '2026-10-31', null],
      ['D2', 'Oven', 'open', 'Ann Lee', '2026-12-31', null],
    ];
    const budget = [
      ['ID', 'Item', 'Budget', 'Spent', 'Linked objective'],
      ['M-1', 'Ovens', 600, 500, 'O-1'],
      ['M-2', 'Sign', 200, 250, null],
    ];
    const blocks = viewOf({ Costs: costs, Decisions: decisions, Budget: budget });
    const tables = blocks.flatMap((block) => (block.block === 'table' ? [block] : []));
    expect(tables[0]?.rows[0]?.at).toEqual({ sheet: 'Waste log', row: 4, column: 4 });
    expect(tables[1]?.rows.map(({ cells }) => cells)).toEqual([
      ['decision delay', 'Price list', 15, 'days', 15],
      ['orphan spend', 'Sign', 200, 'money', 900],
    ]);
    expect(tables[1]?.rows.map(({ tone }) => tone)).toEqual(['plain', 'watch']);
  });
});

describe('evidencePlace', () => {
  it('reads the first cell a text names, and nothing where it names none', () => {
    expect(evidencePlace('Decisions!K11')).toEqual({ sheet: 'Decisions', row: 10, column: 10 });
    expect(evidencePlace("'It''s a sheet'!$C$4:C9 and more")).toEqual({
      ...{ sheet: "It's a sheet", row: 3, column: 2 },
    });
    for (const text of [null, '', 'on paper', 'K11']) expect(evidencePlace(text)).toBeNull();
  });
});
