import type { Steps } from '../../core/declare/steps.ts';
import { columnLetters } from '../../core/issue/describe.ts';
import type { RecognisedTable, TableKind } from '../../core/recognise/table.ts';
import { parseRange } from '../../core/sheet/a1.ts';
import { isBlank } from '../../core/sheet/cell.ts';
import type { Reading } from '../../core/sheet/edit.ts';
import { cellAt, type Grid, gridWidth, type Rectangle } from '../../core/sheet/grid.ts';
import { roles } from '../../core/vocabulary/vocabulary.ts';
import type { ColumnSample, ErrorReply, MappingReply, PanelRequest } from '../bridge.ts';
import { errorReply } from '../errorReply.ts';
import type { StoppedReply } from '../progressMessages.ts';
import { overviewNeeds } from './answerOverview.ts';
import { cellText } from './cellText.ts';
import { contextOf } from './contextOf.ts';
import type { Maybe } from './maybe.ts';
import type { Session } from './session.ts';
import { suggestRoles } from './suggestRoles.ts';
import { workThrough } from './workThrough.ts';

type MappingRequest = Extract<PanelRequest, { type: 'mapping' }>;

/** Ours: three values show what a column holds without filling the sidebar. */
const samplesPerColumn = 3;
/** Ours: titles and legends above a header are rarely longer than this. */
const rowsAbove = 6;
const rowsBelow = 6;

function textAt(grid: Grid, row: number, column: number): string {
  const format = grid.formats?.[row - grid.top]?.[column - grid.left] ?? null;
  return cellText(cellAt(grid, row, column), format);
}

function roleAt(table: RecognisedTable, column: number): string | null {
  const entry = Object.entries(table.columns).find(([, place]) =>
    typeof place === 'number' ? place === column : place.includes(column),
  );
  return entry ? entry[0] : null;
}

function samplesBelow(grid: Grid, column: number, rows: readonly [number, number]): string[] {
  const samples: string[] = [];
  for (let row = rows[0]; row <= rows[1] && samples.length < samplesPerColumn; row++) {
    if (!isBlank(cellAt(grid, row, column))) samples.push(textAt(grid, row, column));
  }
  return samples;
}

function columnSamples(grid: Grid, table: RecognisedTable, area: Rectangle): ColumnSample[] {
  const first = table.headerRow === null ? area.top : table.headerRow + 1;
  const columns: ColumnSample[] = [];
  for (let column = area.left; column <= area.right; column++) {
    columns.push({
      column,
      letters: columnLetters(column),
      header: table.headerRow === null ? '' : textAt(grid, table.headerRow, column),
      role: roleAt(table, column),
      samples: samplesBelow(grid, column, [first, area.bottom]),
    });
  }
  return columns.filter(({ header, samples }) => header !== '' || samples.length > 0);
}

function headerRowChoices(grid: Grid, area: Rectangle): { row: number; text: string }[] {
  const choices: { row: number; text: string }[] = [];
  for (let row = Math.max(0, area.top - rowsAbove); row <= area.top + rowsBelow; row++) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right && texts.length < 3; column++) {
      const text = textAt(grid, row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length > 0) choices.push({ row, text: texts.join(' · ') });
  }
  return choices;
}

/** Roles to choose from: those of the kind's template first, then every other one the vocabulary knows. */
function rolesByKind({ offer }: Session): Partial<Record<TableKind, string[]>> {
  const choices: Partial<Record<TableKind, string[]>> = {};
  for (const { kind, columns } of offer.blueprints) {
    const own = Object.entries(columns).map(([key, { role }]) => role ?? key);
    choices[kind] = [...new Set([...(choices[kind] ?? []), ...own])];
  }
  for (const kind of Object.keys(choices) as TableKind[]) {
    choices[kind] = [...new Set([...(choices[kind] ?? []), ...roles])];
  }
  return { none: [...roles], ...choices };
}

/** The table's range; the whole sheet where nothing was recognised. */
function areaOf({ range }: RecognisedTable, grid: Grid): Rectangle | null {
  if (range !== '') return parseRange(range);
  const bottom = grid.top + grid.rows.length - 1;
  const right = grid.left + gridWidth(grid) - 1;
  return bottom < grid.top || right < grid.left
    ? null
    : { top: grid.top, left: grid.left, bottom, right };
}

/** The table as found, or with another row as its header and the roles that row's words speak for. */
function withHeaderRow(
  found: RecognisedTable,
  input: { grid: Grid; area: Rectangle; row?: number },
) {
  const { grid, area, row } = input;
  if (row === undefined || row === found.headerRow) return found;
  return { ...found, headerRow: row, columns: suggestRoles(grid, area, row) };
}

function* mappingSteps(
  { sheet, range, headerRow: row }: MappingRequest,
  session: Session,
  reading: Reading,
): Steps<MappingReply | ErrorReply> {
  const { tables } = yield* session.offer.checkUp(reading, contextOf(session, reading));
  const found = tables.find((one) => one.sheet === sheet && one.range === range);
  const grid = reading.grids.find((one) => one.sheet === sheet);
  const area = found && grid ? areaOf(found, grid) : null;
  if (!found || !grid || !area) {
    return errorReply(
      'mapping-gone',
      `The table ${sheet}!${range} is not there any more.`,
      'Run the check-up again: the workbook has changed since.',
    );
  }
  const table = withHeaderRow(found, { grid, area, row });
  const { kind, headerRow, columns, confidence, why } = table;
  return {
    type: 'mapping',
    correction: { sheet, range, kind, headerRow, columns },
    confidence,
    why,
    columns: columnSamples(grid, table, area),
    headerRows: headerRowChoices(grid, area),
    roles: rolesByKind(session),
  };
}

/** What was understood of one table, column by column with samples, and what it could be instead. */
export function answerMapping(
  request: MappingRequest,
  session: Session,
): Maybe<MappingReply | ErrorReply | StoppedReply> {
  const answer = (reading: Reading) => mappingSteps(request, session, reading);
  return workThrough({ about: 'mapping', needs: overviewNeeds, answer }, session);
}
