import { blueprints } from '../../core/catalog.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { fillCell } from '../../core/declare/layOut.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { cellAt } from '../../core/sheet/grid.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import { convertSheet } from '../../core/tracker/convertSheet.ts';
import { joineryWorkbook } from '../../workbench/sample2/joineryWorkbook.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import type { OpenWorkbook } from '../../workbench/xlsx/workbook.ts';
import { type XlsxHost, xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { openSample, today } from './dashboardWorkbook.ts';

export interface OpenedBook {
  readonly workbook: OpenWorkbook;
  readonly host: XlsxHost;
}

type Row = Readonly<Record<string, Cell>>;

const asOf = { today, frozen: true };

export function gridsOf({ host }: OpenedBook) {
  return host.read({ layers: ['formulas', 'formats', 'merges'] }).grids;
}

/** A workbook with one fresh tracker and its rows. */
export function openTracker(kind: 'okr' | 'scorecard', rows: readonly Row[]): OpenedBook {
  const blueprint = blueprints.find(({ id }) =>
    kind === 'okr' ? id === 'key-results' : id === 'scorecard',
  );
  if (!blueprint) throw new Error('there is no such tracker');
  const workbook = newWorkbook('Notes');
  const host = xlsxHost(workbook);
  const begin = new Map([[blueprint.id, { rows }]]);
  host.apply(addTrackers({ blueprints: [blueprint], grids: [], asOf, withSample: false, begin }));
  return { workbook, host };
}

interface Target {
  readonly sheet: string;
  readonly header: string;
  /** Row below the header, from 0. */
  readonly index: number;
}

function write({ host }: OpenedBook, place: CellPlace, value: Cell, formula: string | null) {
  const grid = host.read({ layers: ['formulas'] }).grids.find(({ sheet }) => sheet === place.sheet);
  if (!grid) throw new Error(`there is no sheet ${place.sheet}`);
  const { row, column } = place;
  const before = {
    value: cellAt(grid, row, column),
    formula: grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null,
  };
  const { skipped } = host.apply([{ kind: 'cell', ...place, before, after: { value, formula } }]);
  if (skipped.length > 0) throw new Error('the cell was not typed');
}

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function placeOf(book: OpenedBook, { sheet, header, index }: Target): CellPlace {
  const grid = gridsOf(book).find((each) => each.sheet === sheet);
  const at = grid?.rows.findIndex((cells) => cells.includes(header)) ?? -1;
  if (!grid || at < 0) throw new Error(`there is no column ${header}`);
  const column = grid.left + (grid.rows[at]?.indexOf(header) ?? 0);
  return { sheet, row: grid.top + at + 1 + index, column };
}

/** Types into a cell below a header. */
export function typeInto(book: OpenedBook, target: Target, value: Cell): void {
  write(book, placeOf(book, target), value, null);
}

/** Gives a computed cell the error that its formula has once the cell it reads is one. */
export function typeError(book: OpenedBook, target: Target): void {
  const place = placeOf(book, target);
  const grid = gridsOf(book).find(({ sheet }) => sheet === target.sheet);
  const formula = grid?.formulas?.[place.row - grid.top]?.[place.column - grid.left] ?? null;
  write(book, place, { error: '#N/A' }, formula);
}

/** Types a number into a setting's cell. */
export function typeSetting(book: OpenedBook, label: string, value: number): void {
  const sheet = 'Tandem settings';
  const grid = gridsOf(book).find((each) => each.sheet === sheet);
  const row = grid?.rows.findIndex(([name]) => name === label) ?? -1;
  write(book, { sheet, row, column: 1 }, value, null);
}

/** Objective, progress in hundredths (null: not measured), weight and type of each key result. */
type Line = readonly [string, number | null, number | null, string?];

function keyResultsOf(lines: readonly Line[]): OpenedBook {
  const rows = lines.map(([objective, current, weight, type = null], index) => ({
    ...{ id: `KR-${index + 1}`, objective, keyResult: `Result ${index + 1}`, type },
    ...{ start: 0, target: 100, current, weight, owner: 'Marta Lind' },
    ...{ startDate: today - 10 - index, dueDate: today + 30 + 2 * index },
  }));
  return openTracker('okr', rows);
}

/** Every way weights can be typed. */
const weightLines: readonly Line[] = [
  ...([
    ['Parts of 1', 20, 0.5] as const,
    ['Parts of 1', 80, null],
    ['parts of 1', 50, null],
  ] as const),
  ...([['Parts of 100', 20, 50] as const, ['Parts of 100', 80, null]] as const),
  ...([['Points', 10, 3] as const, ['Points', 70, 1], ['Points', 40, null]] as const),
  ...([['Above 100', 10, 90] as const, ['Above 100', 70, 60], ['Above 100', 40, null]] as const),
  ...([['All blank', 10, null] as const, ['All blank', 60, null]] as const),
  ...([['Weight 0', 10, 0] as const, ['Weight 0', 60, 2]] as const),
  ...([['Nothing counts', 10, 0] as const, ['Nothing counts', 60, 0]] as const),
  ...([
    ['Baseline', 30, 1] as const,
    ['Baseline', 70, 2],
    ['Baseline', 50, 5, 'baseline'],
  ] as const),
  ...([['Only a baseline', 50, null, 'baseline']] as const),
  ...([['Exactly enough', 40, 3] as const, ['Exactly enough', null, 2]] as const),
  ...([['Too thin', 40, 59] as const, ['Too thin', null, 41]] as const),
  ...([['What? *now* "~"', 25, 2] as const, ['What? *now* "~"', 75, null]] as const),
];

/** Perspective, objective, score (null: no data), weight. */
type MeasureLine = readonly [string, string | null, number | null, number | null];

function scorecardOf(lines: readonly MeasureLine[]): OpenedBook {
  const rows = lines.map(([perspective, objective, actual, weight], index) => ({
    ...{ perspective, objective, measure: `Measure ${index + 1}`, weight },
    ...{ baseline: 0, target: 100, actual },
  }));
  return openTracker('scorecard', rows);
}

const measureLines: readonly MeasureLine[] = [
  ['Financial', '> 5 % growth', 40, 3],
  ['Financial', '> 5 % growth', 90, 1],
  ['Financial', 'Costs in hand', 20, null],
  ['Financial', 'Costs in hand', 60, null],
  ['Customer', 'Fresh', 70, 1],
  ['Customer', 'Fresh', null, 2],
  ['Customer', 'Loved', 30, 5],
  ['Processes', 'Waste less', null, 2],
  ['Processes', 'Waste less', 80, 1],
  ['Learning', 'Stay', 55, 0],
  ['Learning', 'Stay', 65, 2],
  ['Learning', 'Grow', 10, 1],
  ['Learning', 'Grow', 20, 4],
];

/** One weight is blank beside others of its objective: the check trusts no score of such a scorecard. */
const unclearLines: readonly MeasureLine[] = [...measureLines, ['Learning', 'Grow', 30, null]];

/** Weights are shares of the whole scorecard. */
const overallLines: readonly MeasureLine[] = [
  ['Financial', 'Grow', 40, 10],
  ['Financial', 'Grow', 90, 20],
  ['Financial', 'Costs', 20, 30],
  ['Customer', 'Fresh', 70, 15],
  ['Customer', 'Loved', null, 5],
  ['Customer', 'Loved', 30, 20],
];

const weightedHeader = [
  ...['Perspective', 'Objective', 'Objective weight', 'Measure', 'Target', 'Actual', 'Weight'],
  'Score',
];

/** Perspective, objective, its weight, score, weight of the measure. */
const weightedRows: readonly (readonly Cell[])[] = [
  ['Financial', 'Grow', 3, 40, 2],
  ['Financial', 'Grow', 3, 90, 1],
  ['Financial', 'Costs', 1, 20, null],
  ['Financial', 'Costs', null, 60, null],
  ['Customer', 'Fresh', null, 70, 1],
  ['Customer', 'Loved', null, 30, 2],
  ['Processes', 'Waste', 2, null, 1],
  ['Processes', 'Deliver', 8, 80, 1],
];

/** A scorecard of its own with a column of objectives' weights. */
function openWeighted(): OpenedBook {
  const book = scorecardOf([]);
  book.host.apply([
    { kind: 'sheet', sheet: 'Balanced', action: 'add' },
    ...weightedHeader.map((value, column) =>
      fillCell({ sheet: 'Balanced', row: 0, column }, { value, formula: null }),
    ),
    ...weightedRows.flatMap(([perspective, objective, of, score, weight], index) =>
      [perspective, objective, of, `Measure ${index + 1}`, 100, score, weight].map(
        (value, column) =>
          fillCell(
            { sheet: 'Balanced', row: index + 1, column },
            { value: value ?? null, formula: null },
          ),
      ),
    ),
    ...weightedRows.map(([, , , score], index) =>
      fillCell(
        { sheet: 'Balanced', row: index + 1, column: 7 },
        {
          value: score ?? '',
          formula: `=IF(F${index + 2}="","",F${index + 2})`,
        },
      ),
    ),
    { kind: 'sheet', sheet: 'Scorecard', action: 'remove' },
  ]);
  return book;
}

function openJoinery(): OpenedBook {
  const opened = openWorkbook(joineryWorkbook());
  if (!opened.ok) throw new Error('the joinery does not open');
  const workbook = opened.value;
  const host = xlsxHost(workbook);
  for (const sheet of ['Ziele', 'Schlüsselergebnisse']) {
    const grids = gridsOf({ workbook, host });
    const { locale } = neutralContext;
    host.apply(convertSheet({ grids, sheet, blueprints, asOf, locale }).edits);
  }
  return { workbook, host };
}

/** Workbooks whose dashboard is compared with the check-up, and with what LibreOffice works out. */
export const books: readonly { readonly name: string; readonly open: () => OpenedBook }[] = [
  { name: 'the bakery', open: openSample },
  { name: 'the German joinery', open: openJoinery },
  { name: 'key results with every kind of weight', open: () => keyResultsOf(weightLines) },
  { name: 'a scorecard with weights of its measures', open: () => scorecardOf(measureLines) },
  { name: 'a scorecard with a weight left blank', open: () => scorecardOf(unclearLines) },
  { name: 'a scorecard weighted as a whole', open: () => scorecardOf(overallLines) },
  { name: 'a scorecard with weights of its objectives', open: openWeighted },
];
