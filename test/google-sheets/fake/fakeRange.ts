import { rangeAddress } from '../../../core/sheet/a1.ts';
import { enterValue, type FakeCell } from './enterValue.ts';
import type { FakeBook } from './fakeBook.ts';
import type { FakeArea, FakeSheet } from './fakeSheet.ts';
import { ServiceException, strict, wrongSignature } from './strict.ts';
import { styleMembers } from './styleMembers.ts';
import { validationMembers } from './validationMembers.ts';
import type { DateMaker } from './wallDate.ts';

/** What a range needs to know beyond its cells. */
export interface RangeSurroundings {
  readonly book: FakeBook;
  readonly dates: DateMaker;
  sheetService(sheet: FakeSheet): object;
}

/** Ranges by the object scripts hold, so that services that take one know which it is. */
const areas = new WeakMap<object, FakeArea>();

/** The area of a range the script handed over; throws for anything else. */
export function areaOf(range: unknown, member: string): FakeArea {
  const area = typeof range === 'object' && range !== null ? areas.get(range) : undefined;
  if (!area) throw wrongSignature([range], member);
  return area;
}

const dateFormat = /[ymdh]/i;

function checkSize(what: 'rows' | 'columns', data: number, range: number): void {
  if (data === range) return;
  throw new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
}

/** The range service over an area of a sheet. */
export function rangeService(
  sheet: FakeSheet,
  area: FakeArea,
  { book, dates, sheetService }: RangeSurroundings,
): object {
  const { top, left, bottom, right } = area;
  const rows = bottom - top + 1;
  const columns = right - left + 1;
  const grid = <T>(read: (cell: FakeCell) => T): T[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => read(sheet.cell(top + row, left + column))),
    );
  const each = (change: (cell: FakeCell, row: number, column: number) => FakeCell): void => {
    const changed = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        change(sheet.cell(top + row, left + column), row, column),
      ),
    );
    changed.forEach((line, row) => {
      line.forEach((cell, column) => {
        sheet.put(top + row, left + column, cell);
      });
    });
  };
  const shown = ({ value, formula, format }: FakeCell): unknown => {
    const result = formula === '' ? value : book.calculate(formula);
    const isDate = typeof result === 'number' && format !== 'General' && dateFormat.test(format);
    return isDate ? dates.dateOf(result) : result;
  };
  const styled = { book, sheet, area, dates, self: () => service };
  const service: object = strict('Range', {
    getRow: () => top + 1,
    getColumn: () => left + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getA1Notation: () => rangeAddress(area),
    getSheet: () => sheetService(sheet),
    getValues() {
      book.reads('getValues');
      return dates.inRealm(grid(shown));
    },
    getFormulas() {
      book.reads('getFormulas');
      return dates.inRealm(grid(({ formula }) => formula));
    },
    getNumberFormats() {
      book.reads('getNumberFormats');
      return dates.inRealm(grid(({ format }) => (format === 'General' ? '' : format)));
    },
    getMergedRanges() {
      book.reads('getMergedRanges');
      return dates.inRealm(
        sheet.merges.map((merge) => rangeService(sheet, merge, { book, dates, sheetService })),
      );
    },
    setValues(values: unknown) {
      book.writes('setValues', sheet);
      if (!Array.isArray(values) || values.some((row) => !Array.isArray(row))) {
        throw wrongSignature([values], 'Range.setValues');
      }
      checkSize('rows', values.length, rows);
      for (const row of values) checkSize('columns', row.length, columns);
      each((cell, row, column) => enterValue(values[row][column], cell, book.locale));
      return service;
    },
    setFormula(formula: unknown) {
      book.writes('setFormula', sheet);
      if (typeof formula !== 'string') throw wrongSignature([formula], 'Range.setFormula');
      each((cell) => ({ ...cell, value: '', formula }));
      return service;
    },
    setNumberFormat(format: unknown) {
      book.writes('setNumberFormat', sheet);
      if (typeof format !== 'string') throw wrongSignature([format], 'Range.setNumberFormat');
      each((cell) => ({ ...cell, format }));
      return service;
    },
    setNumberFormats(formats: readonly (readonly string[])[]) {
      book.writes('setNumberFormats', sheet);
      checkSize('rows', formats.length, rows);
      each((cell, row, column) => ({ ...cell, format: formats[row]?.[column] || 'General' }));
      return service;
    },
    ...styleMembers(styled),
    ...validationMembers(styled),
    createFilter() {
      if (sheet.filter) {
        throw new ServiceException(
          "You can't create a filter in a sheet that already has a filter.",
        );
      }
      book.writes('createFilter', sheet);
      sheet.filter = area;
      return {};
    },
    activate() {
      book.count('activate');
      book.selected = `${sheet.name}!${rangeAddress(area)}`;
      return service;
    },
  });
  areas.set(service, area);
  return service;
}
