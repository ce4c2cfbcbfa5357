import fc from 'fast-check';
import type { Cell } from '../../core/sheet/cell.ts';
import type { LayoutSheet } from './layouts.ts';

type Row = readonly Cell[];

const amount = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.constantFrom<Cell>('n/a', '–', null, '12,5', '1.250,75', '45 %', '80%', '30 kg', 'soon'),
);
const target = fc.oneof(
  fc.integer({ min: 1, max: 500 }),
  fc.constantFrom<Cell>('≥ 260', '< 20', 'from 20 to 45', '90 %', '1.500,5', null, 'tbd'),
);
const date = fc.constantFrom<Cell>(46387, '31.12.2026', '2026-12-31', 'Q4 2026', 'n/a', null);
const owner = fc.constantFrom<Cell>('Ada', 'Bo', 'Cy', null);
const keyResult = fc.constantFrom(
  'Loaves sold a day',
  'Waste in kg',
  'Guests who come back',
  'Minutes in the queue',
  'Staff who stay',
  'Raise loaves a day from 200 to 260',
  'Cut waste to at most 20 kg',
);
const objective = fc.constantFrom('Sell more bread', 'Waste less', 'Keep the team', 'Be liked');
const figures = fc.tuple(keyResult, owner, amount, target, amount, date);
const figureHeaders = ['Key result', 'Owner', 'Start', 'Target', 'Current', 'Due date'];

interface Group {
  readonly objective: string;
  readonly items: readonly Row[];
}

const groups = fc.array(
  fc.record({ objective, items: fc.array(figures, { minLength: 1, maxLength: 3 }) }),
  { minLength: 1, maxLength: 3 },
);

const objectiveColumn = (list: readonly Group[]): Row[] => [
  ['Objective', ...figureHeaders],
  ...list.flatMap(({ objective: text, items }) => items.map((item) => [text, ...item])),
];

const mergedColumn = (list: readonly Group[]): Row[] => [
  ['Objective', ...figureHeaders],
  ...list.flatMap(({ objective: text, items }) =>
    items.map((item, index) => [index === 0 ? text : null, ...item]),
  ),
];

const sectionRows = (list: readonly Group[]): Row[] => [
  figureHeaders,
  ...list.flatMap(({ objective: text, items }) => [[text], ...items]),
];

const titlesAbove = (list: readonly Group[]): Row[] =>
  list.flatMap(({ objective: text, items }) => [
    [`Objective: ${text}`],
    figureHeaders,
    ...items,
    [],
  ]);

/** Without some of the columns, as many lists are. */
const lackingColumns = (rows: readonly Row[], lacking: readonly number[]): Row[] =>
  rows.map((row) => row.filter((_, column) => !lacking.includes(column)));

const letter = fc.constantFrom<Cell>('R', 'A', 'C', 'I', 'A/R', 'R (A)', null);
const task = fc.tuple(
  fc.constantFrom('Bake', 'Sell', 'Clean', 'Order flour', 'Pay wages'),
  letter,
  letter,
  letter,
);
const phases = fc
  .array(fc.record({ items: fc.array(task, { minLength: 2, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((list): Row[] => [
    ['Task', 'Ada', 'Bo', 'Cy'],
    ...list.flatMap(({ items }, index): Row[] => [[`Phase ${index + 1}`], ...items]),
  ]);

const measure = fc.tuple(keyResult, target, amount, fc.constantFrom<Cell>('20%', 10, null), owner);
const perspectives = fc
  .array(fc.array(measure, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((list): Row[] => [
    ['Perspective', 'Measure', 'Target', 'Actual', 'Weight', 'Owner'],
    ...list.flatMap((items, index): Row[] =>
      items.map((item, at) => [
        at === 0 ? (['Financial', 'Customer', 'Process'][index] ?? null) : null,
        ...item,
      ]),
    ),
  ]);

const body = fc.oneof(
  groups.map(objectiveColumn),
  groups.map(mergedColumn),
  fc
    .tuple(groups.map(objectiveColumn), fc.subarray([2, 3, 4, 6]))
    .map(([rows, lacking]) => lackingColumns(rows, lacking)),
  groups.map(sectionRows),
  groups.map(titlesAbove),
  phases,
  perspectives,
);

const around = fc.record({
  titles: fc.constantFrom<Row[]>([], [['Autumn (made up)'], []], [['Plan 2026'], ['as of May']]),
  total: fc.constantFrom<Row[]>([], [['Total']], [['Summe', null, null, 10]]),
  legend: fc.constantFrom<Row[]>([], [[], ['Legend: green = good']], [['* made up']]),
  gapAt: fc.nat({ max: 12 }),
  gap: fc.nat({ max: 3 }),
});

/** Made-up sheets in the layouts people use, with titles, gaps, totals, legends, texts for numbers and missing values. */
export const arbitraryLayout: fc.Arbitrary<LayoutSheet> = fc
  .tuple(body, around)
  .map(([rows, { titles, total, legend, gapAt, gap }]) => {
    const at = Math.min(rows.length, 2 + gapAt);
    const blanks = Array.from({ length: gap }, (): Row => []);
    const gapped = [...rows.slice(0, at), ...blanks, ...rows.slice(at)];
    return { name: 'generated', rows: [...titles, ...gapped, ...total, ...legend] };
  });
