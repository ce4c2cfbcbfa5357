import type { Cell } from '../../core/sheet/cell.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';

/** One made-up sheet as somebody might have typed it. */
export interface LayoutSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges?: readonly Rectangle[];
}

const objectiveColumn: LayoutSheet = {
  name: 'key results with targets in words',
  rows: [
    ['Goals 2026 (made up)'],
    [],
    ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
    ['Sell more bread', 'Loaves a day', 'Ada', 200, '≥ 260', 230, '31.12.2026'],
    [null, 'Waste in kg', 'Bo', '40 kg', '20 kg', '30 kg', '31.12.2026'],
    [null, 'Happy guests', 'Cy', null, 'from 20 to 45', 30, '30.11.2026'],
    ['Keep the team', 'Staff who stay', 'Di', '80%', '90%', '85 %', 'n/a'],
  ],
};

const merged: LayoutSheet = {
  name: 'German list with merged objectives, decimal commas and a totals row',
  merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
  rows: [
    ['Ziel', 'Schlüsselergebnis', 'Verantwortlich', 'Startwert', 'Zielwert', 'Istwert', 'Status'],
    ['Mehr Brot verkaufen', 'Brote am Tag', 'Ada', '1.200,5', '1.500,0', '1.300,25', 'gelb'],
    [null, 'Stammkunden', 'Bo', 10, 20, 12, 'grün'],
    ['Weniger wegwerfen', 'Reste in kg', 'Cy', '30,5', '10,5', '20,5', 'gelb'],
    ['Summe', null, null, null, null, null, null],
  ],
};

const sections: LayoutSheet = {
  name: 'section rows',
  rows: [
    ['Key result', 'Owner', 'Baseline', 'Target', 'Current'],
    ['Sell more bread'],
    ['Loaves a day', 'Ada', 200, 260, 230],
    ['Waste', 'Bo', 40, '< 20', 30],
    [],
    ['Keep the team'],
    ['Staff who stay', 'Di', '80%', '90%', '85 %'],
  ],
};

const titleAbove: LayoutSheet = {
  name: 'a title above each block and repeated headers',
  rows: [
    ['Objective: Sell more bread'],
    ['Key result', 'Owner', 'Start', 'Target', 'Current'],
    ['Loaves a day', 'Ada', 200, 260, 230],
    ['Waste', 'Bo', 40, '< 20', 30],
    [],
    ['Objective: Keep the team'],
    ['Key result', 'Owner', 'Start', 'Target', 'Current'],
    ['Staff who stay', 'Di', '80%', '90%', '85 %'],
  ],
};

const sentences: LayoutSheet = {
  name: 'targets in the sentences, no numbers but the current ones',
  rows: [
    ['Objective', 'Key result', 'Owner', 'Current'],
    ['Sell more bread', 'Raise loaves a day from 200 to 260', 'Ada', 230],
    [null, 'Cut waste to at most 20 kg', 'Bo', 30],
    [null, 'Keep the queue between 3 and 5 minutes', 'Cy', 4],
    ['Keep the team', 'Win 30 new bakers', 'Di', 12],
  ],
};

const withoutStart: LayoutSheet = {
  name: 'no start column',
  rows: [
    ['Objective', 'Key result', 'Owner', 'Target', 'Current'],
    ['Sell more bread', 'Loaves a day', 'Ada', 200, 100],
    ['Keep the team', 'Bakers trained', 'Di', '30', 12],
  ],
};

const phases: LayoutSheet = {
  name: 'RACI with phases and a legend',
  rows: [
    ['RACI of the new shop (made up)'],
    ['Task', 'Ada', 'Bo', 'Cy'],
    ['Phase 1: Build'],
    ['Find a place', 'A', 'R', 'I'],
    ['Buy an oven', 'A/R', 'C', null],
    ['Phase 2: Open'],
    ['Hire bakers', 'R', 'R', 'C'],
    ['Legend: R = responsible, A = accountable, C = consulted, I = informed'],
  ],
};

const perspectives: LayoutSheet = {
  name: 'scorecard with perspectives and limits in words',
  rows: [
    ['Perspective', 'Objective', 'Measure', 'Target', 'Actual', 'Weight', 'Owner'],
    ['Financial', 'Earn enough', 'Margin', '≥ 20 %', '18 %', '40%', 'Ada'],
    [null, null, 'Costs of a loaf', '≤ 2.4 €', '2.7 €', '10%', 'Bo'],
    ['Customer', 'Be liked', 'Happy guests', '50', 42, '50%', 'Cy'],
  ],
};

const measures: LayoutSheet = {
  name: 'KPI list with percentages',
  rows: [
    ['KPI', 'Unit', 'Target', 'Actual', 'Frequency', 'Owner'],
    ['Guests lost', '%', '< 5%', '4%', 'monthly', 'Ada'],
    ['Revenue', '€', '1.2m', '1.1m', 'monthly', 'Bo'],
    ['Loaves sold', 'pieces', 1000, 950, 'weekly', 'Cy'],
  ],
};

const stacked: LayoutSheet = {
  name: 'a wide scorecard below narrow key results',
  rows: [
    ['Key result', 'Owner', 'Start', 'Target', 'Current'],
    ['Loaves a day', 'Ada', 200, '≥ 260', 230],
    ['Waste in kg', 'Bo', 40, 20, 30],
    [],
    ['Perspective', 'Objective', 'Measure', 'Unit', 'Baseline', 'Target', 'Actual', 'Weight'],
    ['Financial', 'Earn enough', 'Margin', '%', 0.1, '20 %', '18 %', 40],
    ['Customer', 'Be liked', 'Happy guests', 'n', 10, 50, 42, 60],
  ],
};

/** Sheets that can become trackers, one a layout. Everybody named is made up. */
export const layouts: readonly LayoutSheet[] = [
  objectiveColumn,
  merged,
  sections,
  titleAbove,
  sentences,
  withoutStart,
  phases,
  perspectives,
  measures,
  stacked,
];

/** Sheets that are understood but cannot become trackers where they stand, with what is said to be found. */
export const unsuitedLayouts: readonly (LayoutSheet & { readonly found: string })[] = [
  {
    name: 'a column for each key result',
    found: 'several columns of key results on each row',
    rows: [
      ['Objective', 'KR 1', 'KR 2', 'KR 3'],
      ['Grow our sales', 'Sell from 100 to 200 loaves', 'Open 5 shops', 'Win 30 guests'],
      ['Care for people', 'Keep 90% of staff', 'Train 10 bakers', 'Hold 4 talks'],
    ],
  },
  {
    name: 'several key results in a cell',
    found: 'several key results in one cell',
    rows: [
      ['Objective', 'Key results', 'Owner'],
      ['Grow our sales', '1. Sell from 100 to 200 loaves\n2. Open 5 shops', 'Ada'],
      ['Care for people', '- Keep 90% of staff\n- Train 10 bakers', 'Bo'],
    ],
  },
  {
    name: 'objectives side by side',
    found: 'objectives side by side',
    rows: [
      ['Objective', 'Grow our sales', 'Care for people', 'Waste less'],
      ['Key result 1', 'Sell from 100 to 200 loaves', 'Keep 90% of staff', 'Bin 10 kg'],
      ['Key result 2', 'Open 5 shops', 'Train 10 bakers', 'Give 60% away'],
      ['Owner', 'Ada', 'Bo', 'Cy'],
    ],
  },
  {
    name: 'names under the letters',
    found: 'another layout, such as names under the letters',
    rows: [
      ['Task', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
      ['Bake', 'Ada', 'Bo', 'Cy', null],
      ['Sell', 'Bo', 'Ada', 'Cy', 'Di'],
    ],
  },
];
