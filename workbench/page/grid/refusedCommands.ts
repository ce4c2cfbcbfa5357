/**
 * What the spreadsheet offers but a file on disk cannot take without harm here: rows moved under charts, lists, names and
 * pivot tables of the opened file would leave those pointing at the wrong cells.
 */
const structure =
  'Rows, columns and cells are not inserted, deleted or moved here: charts, names and lists of your file would point to the wrong cells.';
const looks =
  'Looks are not edited here, so that saving can leave those of your file untouched. Number formats are.';
const sheets =
  'Sheets of the opened file are not renamed, moved, hidden or deleted here, because formulas elsewhere may name them.';
const merging =
  'Cells are not merged or split here: recognised tables and their formulas count on the cells as they are.';

const sentences: Readonly<Record<string, string>> = {
  ...entries(structure, [
    'sheet.command.insert-row',
    'sheet.command.insert-col',
    'sheet.command.insert-row-by-range',
    'sheet.command.insert-col-by-range',
    'sheet.command.remove-row',
    'sheet.command.remove-col',
    'sheet.command.remove-row-by-range',
    'sheet.command.remove-col-by-range',
    'sheet.command.insert-range-move-right',
    'sheet.command.insert-range-move-down',
    'sheet.command.delete-range-move-left',
    'sheet.command.delete-range-move-up',
    'sheet.command.move-range',
    'sheet.command.move-rows',
    'sheet.command.move-cols',
  ]),
  ...entries(looks, [
    'sheet.command.set-style',
    'sheet.command.set-border',
    'sheet.command.set-border-basic',
  ]),
  ...entries(sheets, [
    'sheet.command.set-worksheet-name',
    'sheet.command.set-worksheet-order',
    'sheet.command.set-worksheet-hidden',
    'sheet.command.set-tab-color',
    'sheet.command.copy-sheet',
    'sheet.command.remove-sheet',
  ]),
  ...entries(merging, [
    'sheet.command.add-worksheet-merge',
    'sheet.command.add-worksheet-merge-all',
    'sheet.command.add-worksheet-merge-horizontal',
    'sheet.command.add-worksheet-merge-vertical',
    'sheet.command.remove-worksheet-merge',
  ]),
};

function entries(sentence: string, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, sentence]));
}

/** What may be done with a sheet that was added here: the file does not have it yet. */
const freeOnAddedSheets = new Set([
  'sheet.command.set-worksheet-name',
  'sheet.command.remove-sheet',
]);

/** Why a command of the spreadsheet is not carried out; null when it is. */
export function refusalOf(commandId: string, onSheetOfFile: boolean): string | null {
  if (!onSheetOfFile && freeOnAddedSheets.has(commandId)) return null;
  return sentences[commandId] ?? null;
}
