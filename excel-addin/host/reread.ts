import { cellEditsBySheet } from '../../core/sheet/cellEditsBySheet.ts';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import type { Rectangle } from '../../core/sheet/grid.ts';
import { groupCells } from '../../core/sheet/groupCells.ts';
import type { FormattedCell, WorkbookState } from '../../core/sheet/judgeEdits.ts';
import { cannotWrite } from './cannotWrite.ts';
import type { OwnRule } from './colourRules.ts';
import type { OwnBars } from './dataBars.ts';
import { askDateSystem } from './dateSystem.ts';
import { cellOfValue, formulaOf } from './gridOfRange.ts';
import { rangeOf } from './ranges.ts';
import { askUndress, type Undress } from './undress.ts';

interface Block {
  readonly area: Rectangle;
  readonly range: Excel.Range;
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly Block[];
  readonly used: Excel.Range | null;
}

const blank: FormattedCell = { value: null, formula: null, format: null };

function askSheet(
  context: Excel.RequestContext,
  name: string,
  { cells, removed }: { cells: readonly CellEdit[]; removed: boolean },
): AskedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name');
  sheet.protection.load('protected');
  const blocks = groupCells(cells).map((area) => {
    const range = rangeOf(sheet, area);
    range.load(['values', 'formulas', 'numberFormat']);
    return { area, range };
  });
  const used = removed ? sheet.getUsedRangeOrNullObject(true) : null;
  used?.load('formulas');
  return { sheet, blocks, used };
}

function cellIn({ area, range }: Block, row: number, column: number): FormattedCell {
  const [down, across] = [row - area.top, column - area.left];
  const value = range.values[down]?.[across];
  const format = range.numberFormat[down]?.[across];
  return {
    value: cellOfValue(value),
    formula: formulaOf(range.formulas[down]?.[across], value),
    format: typeof format === 'string' && format !== 'General' ? format : null,
  };
}

/** Cells of the asked sheet by place, read out of the blocks once. */
function cellTable({ sheet, blocks }: AskedSheet): Map<string, FormattedCell> {
  const cells = new Map<string, FormattedCell>();
  if (sheet.isNullObject) return cells;
  for (const block of blocks) {
    const { top, left, bottom, right } = block.area;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        cells.set(`${row},${column}`, cellIn(block, row, column));
      }
    }
  }
  return cells;
}

function filledCells({ used }: AskedSheet): number {
  if (!used || used.isNullObject) return 0;
  return used.formulas.flat().filter((formula: unknown) => formula !== '').length;
}

/** Names of sheets the edits add, which most likely are not there yet. */
function addedSheets(edits: readonly Edit[]): ReadonlySet<string> {
  const added = edits.filter((edit) => edit.kind === 'sheet' && edit.action === 'add');
  return new Set(added.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
}

function askSheets(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  wanted: (sheet: string) => boolean,
): ReadonlyMap<string, AskedSheet> {
  const cells = cellEditsBySheet(edits);
  const removed = new Set(
    edits.flatMap((edit) =>
      edit.kind === 'sheet' && edit.action === 'remove' ? [edit.sheet] : [],
    ),
  );
  const names = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  return new Map(
    [...names].filter(wanted).map((name) => {
      const needed = { cells: cells.get(name) ?? [], removed: removed.has(name) };
      return [name, askSheet(context, name, needed)] as const;
    }),
  );
}

/** Whether sheets are there, without asking for anything in them. */
function askPresence(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Excel.Worksheet> {
  return new Map(
    [...names].map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('name');
      return [name, sheet] as const;
    }),
  );
}

function askRecords(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): ReadonlyMap<string, Excel.Setting> {
  const keys = edits.flatMap((edit) => (edit.kind === 'record' ? [edit.key] : []));
  return new Map(
    [...new Set([...keys, formulaRegisterKey])].map((key) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load('value');
      return [key, setting] as const;
    }),
  );
}

function askDressing(
  sheets: ReadonlyMap<string, AskedSheet>,
  edits: readonly Edit[],
): ReadonlyMap<Edit, Undress> {
  return new Map(
    edits.flatMap((edit) => {
      const asked = 'sheet' in edit ? sheets.get(edit.sheet) : undefined;
      const answer = asked ? askUndress(asked.sheet, edit) : null;
      return answer ? [[edit, answer] as const] : [];
    }),
  );
}

function isProtected({ sheet }: AskedSheet): boolean {
  return !sheet.isNullObject && sheet.protection.protected;
}

/** What edits are judged by, and what of Tandem's own each of them replaces: colour rules, a chart. */
export interface ReadState extends WorkbookState {
  ownRules(edit: Edit): readonly OwnRule[];
  hasChart(edit: Edit): boolean;
  ownBars(edit: Edit): readonly OwnBars[];
}

function stateOf(
  sheets: ReadonlyMap<string, AskedSheet>,
  records: ReadonlyMap<string, Excel.Setting>,
  undress: ReadonlyMap<Edit, Undress>,
): ReadState {
  const tables = new Map([...sheets].map(([name, asked]) => [name, cellTable(asked)] as const));
  const shut = new Set([...sheets].flatMap(([name, asked]) => (isProtected(asked) ? [name] : [])));
  return {
    hasSheet: (name) => sheets.get(name)?.sheet.isNullObject === false,
    filledCells: (name) => {
      const sheet = sheets.get(name);
      return sheet ? filledCells(sheet) : 0;
    },
    cell: (name, row, column) => tables.get(name)?.get(`${row},${column}`) ?? blank,
    record: (key) => {
      const setting = records.get(key);
      return setting && !setting.isNullObject ? String(setting.value) : null;
    },
    closed: (name) => (shut.has(name) ? 'a protected sheet' : null),
    cannot: cannotWrite,
    undress: (edit) => undress.get(edit)?.inverse() ?? [],
    ownRules: (edit) => undress.get(edit)?.ownRules() ?? [],
    hasChart: (edit) => undress.get(edit)?.hasChart?.() ?? false,
    ownBars: (edit) => undress.get(edit)?.ownBars?.() ?? [],
  };
}

/**
 * Reads, in one question, everything the edits must be judged by: the cells they touch, which sheets there are
 * and whether they are protected, the records, and how what they dress looks now. Nothing is asked of a sheet that
 * is about to be added; should one of that name be there, a second question follows.
 */
export async function rereadState(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ReadState> {
  const added = addedSheets(edits);
  const presence = askPresence(context, added);
  const others = askSheets(context, edits, (name) => !added.has(name));
  const records = askRecords(context, edits);
  const asked = [askDressing(others, edits)];
  const refuseOtherDates = askDateSystem(context);
  await context.sync();
  refuseOtherDates();
  const clashing = askSheets(context, edits, (name) => presence.get(name)?.isNullObject === false);
  if (clashing.size > 0) {
    asked.push(askDressing(clashing, edits));
    await context.sync();
  }
  const sheets = new Map([...others, ...clashing]);
  const undress = new Map(asked.flatMap((answers) => [...answers]));
  return stateOf(sheets, records, undress);
}
