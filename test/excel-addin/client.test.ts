import { describe, expect, it } from 'vitest';
import { openWorkbook } from './openWorkbook.ts';

/** Runs lines inside `Excel.run` in the client's realm; answers what they return, or the code of the error. */
async function run(lines: string, options: { api?: number; prepare?: string } = {}) {
  const opened = await openWorkbook(['Data'], options);
  const attempt = async (body: string): Promise<unknown> => {
    const promise = opened.office.run(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      ${body}
    }).then((value) => JSON.stringify(value ?? null), (error) => JSON.stringify(error.code ? { code: error.code } : { message: error.message }))`);
    return JSON.parse(String(await promise));
  };
  return { ...opened, attempt, answer: await attempt(lines) };
}

describe("Microsoft's client and the fake at the end of its wire refuse what Excel refuses", () => {
  it.each([
    ['a property that was not loaded', 'return sheet.name;', 'PropertyNotLoaded'],
    [
      'a sheet that is not there',
      "context.workbook.worksheets.getItem('Nowhere').load('name'); await context.sync();",
      'ItemNotFound',
    ],
    [
      'values of another size than the range',
      'sheet.getRangeByIndexes(0, 0, 2, 2).values = [[1, 2]]; await context.sync();',
      'InvalidArgument',
    ],
    [
      'a date object as value',
      'sheet.getRangeByIndexes(0, 0, 1, 2).values = [[{}, 1]]; await context.sync();',
      'InvalidArgument',
    ],
    [
      'a range off the sheet',
      'sheet.getRangeByIndexes(1048576, 0, 1, 1).load("values"); await context.sync();',
      'InvalidArgument',
    ],
    [
      'a sheet name with a slash',
      "context.workbook.worksheets.add('a/b'); await context.sync();",
      'InvalidArgument',
    ],
    [
      'a second sheet of a name, in other letters',
      "context.workbook.worksheets.add('DATA'); await context.sync();",
      'ItemAlreadyExists',
    ],
  ])('%s', async (_, lines, code) => {
    expect((await run(lines)).answer).toEqual({ code });
  });

  it('a member newer than the ExcelApi the add-in asks for', async () => {
    const lines = 'sheet.getUsedRangeOrNullObject(true).getMergedAreasOrNullObject();';
    expect((await run(lines, { api: 12 })).answer).toEqual({ code: 'ApiNotFound' });
    expect((await run(lines, { api: 13 })).answer).toBeNull();
  });

  it('an object kept from a finished run', async () => {
    const { attempt } = await run('globalThis.kept = sheet.getRangeByIndexes(0, 0, 1, 1);');
    expect(await attempt("kept.load('values'); await context.sync();")).toEqual({
      code: expect.stringMatching(/InvalidObjectPath|InvalidRequestContext/),
    });
  });

  it('a request while a cell is being edited, unless it waits', async () => {
    const { attempt, wire } = await run('');
    wire.editing = true;
    expect(await attempt("sheet.load('name'); await context.sync();")).toEqual({
      code: 'InvalidOperationInCellEditMode',
    });
  });

  it('null leaves a cell, one value goes to all cells, what went before a failure stays', async () => {
    const { book, attempt } = await run(`
      sheet.getRangeByIndexes(0, 0, 1, 3).values = [[1, 2, 3]];
      await context.sync();
      sheet.getRangeByIndexes(0, 0, 1, 3).values = [[null, 'new', null]];
      sheet.getRangeByIndexes(1, 0, 1, 3).values = [[7]];
      await context.sync();`);
    await attempt(`sheet.getRangeByIndexes(2, 0, 1, 1).values = [['kept']];
      sheet.getRangeByIndexes(2, 0, 1, 1).values = [[1, 2]];
      await context.sync();`);
    const row = (at: number) =>
      [0, 1, 2].map((column) => book.sheet('Data').cell(at, column).value);
    expect([row(0), row(1), row(2)]).toEqual([
      [1, 'new', 3],
      [7, 7, 7],
      ['kept', '', ''],
    ]);
  });

  it('a member the fake does not model fails loudly', async () => {
    const { answer } = await run("sheet.pivotTables.load('items'); await context.sync();");
    expect(JSON.stringify(answer)).toContain('Worksheet.PivotTables is not in the fake');
  });
});
