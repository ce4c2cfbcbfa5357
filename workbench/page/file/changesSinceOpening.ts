import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Edit } from '../../../core/sheet/edit.ts';
import type { Grid } from '../../../core/sheet/grid.ts';
import { charactersOfPixels } from '../grid/characterWidth.ts';
import { ownCells } from './changedArrays.ts';
import { changedCells } from './changedCells.ts';
import type { OpenedFile, SheetState } from './openedFile.ts';

const blankGrid: Grid = { sheet: '', top: 0, left: 0, rows: [], formulas: [], formats: [] };

/** What a sheet was that did not exist. */
export const blankState: SheetState = { grid: blankGrid, spills: [], widths: [] };

/** A sheet of the open workbook and what it shows now. */
export interface SheetNow {
  readonly sheet: FWorksheet;
  readonly now: SheetState;
}

/**
 * Everything done since the file was opened, as edits of the file: sheets added, cells changed by hand, by Tandem or
 * by calculation, then looks, lists and frozen panes, then column widths. What formulas spill into is nobody's cell.
 * `inFile` reads a sheet as the file has it.
 */
export function changesSinceOpening(
  file: OpenedFile,
  states: readonly SheetNow[],
  inFile: (sheet: string) => Grid,
): Edit[] {
  const sheets = states.map(({ sheet }) => sheet);
  const { dressings } = file.book.memory.state;
  const added = sheets.filter((sheet) => !file.sheetNames.has(sheet.getSheetId()));
  return [
    ...added.map((sheet) => addedSheet(sheet.getSheetName(), dressings)),
    ...states.flatMap(({ sheet, now }) => {
      const name = file.sheetNames.get(sheet.getSheetId());
      const start = file.start.get(sheet.getSheetId()) ?? blankState;
      const read = () => (name === undefined ? blankGrid : inFile(name));
      return changedCells({ start: ownCells(start), now: ownCells(now), inFile: read });
    }),
    ...dressings.filter((edit) => edit.kind !== 'sheet' && existsIn(sheets, edit)),
    ...states.flatMap(({ sheet, now }) => changedWidths(file.start.get(sheet.getSheetId()), now)),
  ];
}

/** A sheet that was added here, by hand or by Tandem, which says how it is printed. */
function addedSheet(sheet: string, dressings: readonly Edit[]): Edit {
  const own = dressings.filter((edit) => edit.kind === 'sheet' && edit.sheet === sheet);
  return own[own.length - 1] ?? { kind: 'sheet', sheet, action: 'add' };
}

function existsIn(sheets: readonly FWorksheet[], edit: Edit): boolean {
  return 'sheet' in edit && sheets.some((sheet) => sheet.getSheetName() === edit.sheet);
}

/** Widths dragged by hand; those of an added sheet come with its looks. */
function changedWidths(start: SheetState | undefined, now: SheetState): Edit[] {
  return now.widths.flatMap((pixels, column): Edit[] => {
    if (!start || start.widths[column] === undefined || start.widths[column] === pixels) return [];
    const area = { top: 0, left: column, bottom: 0, right: column };
    const width = charactersOfPixels(pixels);
    return [{ kind: 'format', sheet: now.grid.sheet, area, width }];
  });
}
