import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type BookOptions, FakeBook } from './fake/fakeBook.ts';
import { fakeServices } from './fake/services.ts';

/** Runs a script's lines beside the fake services; `sheet` is the first sheet. */
function run(lines: string, options: BookOptions = {}): { book: FakeBook; answer: unknown } {
  const book = new FakeBook(options);
  const context = vm.createContext(Object.create(null));
  Object.assign(context, fakeServices(book, context));
  const script = `(() => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    ${lines}
  })()`;
  return { book, answer: vm.runInContext(script, context) };
}

describe("the stand-ins for Google's services refuse what Google refuses, in its words", () => {
  it.each([
    ['sheet.getRange(0, 1, 1, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0, 1, 1)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1001, 1, 1, 1)', 'The coordinates of the range are outside the dimensions'],
    ['sheet.getRange(1, 1, 2, 1).setValues([["a"]])', 'The data has 1 but the range has 2.'],
    [
      'sheet.getRange(1, 1, 1, 1).setValues("a")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['sheet.getRange(1, 1, 1, 1).setValues([["x".repeat(50001)]])', '50000 characters'],
    ['sheet.getRange(1, 1, 1, 1).setValues([[undefined]])', 'undefined written to a cell'],
    ['sheet.getRange(1, 1, 1, 1).setValues([[NaN]])', 'NaN written to a cell'],
    ['sheet.getRange(1, 1, 1, 1).setValues([[{}]])', '(class) written to a cell'],
    ['sheet.getRange(1, 1, 1, 1).setBackground("reddish")', 'is no colour'],
    ['sheet.getRange(1, 1, 1, 1).setComment("x")', 'not in the fake'],
    ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    ['SpreadsheetApp.getActiveSpreadsheet().insertSheet("sheet1", 0)', 'already exists'],
    ['SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet)', "can't remove all the sheets"],
    ['SpreadsheetApp.newDataValidation().build()', 'without criterion'],
  ])('%s', (line, message) => {
    expect(() => run(line)).toThrow(message);
  });

  it('a custom function may read and not write', () => {
    const options = { mode: 'CUSTOM_FUNCTION' } as const;
    expect(() => run('sheet.getDataRange().getValues()', options)).not.toThrow();
    expect(() => run('sheet.getRange(1, 1, 1, 1).setValues([[1]])', options)).toThrow(
      'You do not have permission to call setValues',
    );
  });

  it('a failing write changes nothing', () => {
    const book = new FakeBook();
    const context = vm.createContext(Object.create(null));
    Object.assign(context, fakeServices(book, context));
    const line =
      'SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 2).setValues([[1, NaN]])';
    expect(() => vm.runInContext(line, context)).toThrow('NaN');
    expect(book.sheet('Sheet1').cells.size).toBe(0);
  });
});

describe('what is written is read as if it were typed', () => {
  const written = (text: string, options: BookOptions = {}, format = 'General') =>
    run(
      `const cell = sheet.getRange(1, 1, 1, 1).setNumberFormat('${format}');
       cell.setValues([[${JSON.stringify(text)}]]);
       return JSON.stringify([cell.getValues()[0][0], cell.getFormulas()[0][0]]);`,
      options,
    ).answer;

  it.each([
    ['007', [7, '']],
    ["'007", ['007', '']],
    ['50%', [0.5, '']],
    ['TRUE', [true, '']],
    ['=A2', ['', '=A2']],
    ['1,234.5', [1234.5, '']],
    ['#N/A', ['#N/A', '']],
    ['Team 7', ['Team 7', '']],
  ])('%s', (text, cell) => {
    expect(written(text)).toBe(JSON.stringify(cell));
  });

  it('in a German spreadsheet 1.234,5 is a number and 1/2 a date', () => {
    expect(written('1.234,5', { locale: 'de_DE' })).toBe('[1234.5,""]');
    expect(written('1/2', { locale: 'de_DE' })).toBe('["2026-02-01T00:00:00.000Z",""]');
  });

  it('the format @ keeps every text', () => {
    expect(written('007', {}, '@')).toBe('["007",""]');
  });
});
