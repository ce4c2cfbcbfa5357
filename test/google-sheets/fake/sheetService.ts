import { chartMembers } from './chartMembers.ts';
import type { FakeBook } from './fakeBook.ts';
import { type RangeSurroundings, rangeService } from './fakeRange.ts';
import type { FakeArea, FakeRule, FakeSheet } from './fakeSheet.ts';
import { ServiceException, strict, wrongSignature } from './strict.ts';

/** Pixels of a column nobody made wider. */
const standardWidth = 100;

const rules = new WeakMap<object, FakeRule>();

/** Lets the builder say which rule an object is. */
export function registerRule(service: object, rule: FakeRule): void {
  rules.set(service, rule);
}

function checkBounds(sheet: FakeSheet, [row, column, rows, columns]: readonly number[]): FakeArea {
  const [top = 0, left = 0, high = 1, wide = 1] = [row, column, rows, columns];
  if (top < 1) throw new ServiceException('The starting row of the range is too small.');
  if (left < 1) throw new ServiceException('The starting column of the range is too small.');
  if (high < 1) {
    throw new ServiceException('The number of rows in the range must be at least 1.');
  }
  if (wide < 1) {
    throw new ServiceException('The number of columns in the range must be at least 1.');
  }
  if (top + high - 1 > sheet.maxRows || left + wide - 1 > sheet.maxColumns) {
    throw new ServiceException(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  }
  return { top: top - 1, left: left - 1, bottom: top + high - 2, right: left + wide - 2 };
}

function conditionService(rule: FakeRule, around: RangeSurroundings): object {
  return strict('BooleanCondition', {
    getBackground: () => rule.fill ?? null,
    getFontColor: () => rule.font ?? null,
    getCriteriaValues: () => around.dates.inRealm([rule.formula]),
  });
}

function ruleService(rule: FakeRule, sheet: FakeSheet, around: RangeSurroundings): object {
  const service = strict('ConditionalFormatRule', {
    getRanges: () =>
      around.dates.inRealm(rule.areas.map((area) => rangeService(sheet, area, around))),
    /** Null for colour scales, which have no formula here. */
    getBooleanCondition: () => (rule.formula === '' ? null : conditionService(rule, around)),
  });
  rules.set(service, rule);
  return service;
}

/** The sheet service; the same object for the same sheet. */
export function makeSheetService(book: FakeBook, sheet: FakeSheet, around: RangeSurroundings) {
  const range = (area: FakeArea) => rangeService(sheet, area, around);
  const grow = (member: string, after: unknown, many: unknown): void => {
    book.writes(member, sheet);
    if (!Number.isInteger(after) || !Number.isInteger(many)) {
      throw wrongSignature([after, many], `Sheet.${member}`);
    }
    if (Number(many) < 1) throw new ServiceException('Those rows are out of bounds.');
  };
  const service: object = strict('Sheet', {
    getName: () => sheet.name,
    isSheetHidden: () => sheet.hidden,
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    getDataRange: () =>
      range({
        top: 0,
        left: 0,
        bottom: Math.max(1, sheet.extent(0)) - 1,
        right: Math.max(1, sheet.extent(1)) - 1,
      }),
    getRange(...values: readonly unknown[]) {
      if (values.length !== 4 || values.some((value) => !Number.isInteger(value))) {
        throw wrongSignature(values, 'Sheet.getRange');
      }
      return range(checkBounds(sheet, values.map(Number)));
    },
    getProtections: () =>
      around.dates.inRealm(sheet.protected ? [strict('Protection', { canEdit: () => false })] : []),
    insertRowsAfter(after: unknown, many: unknown) {
      grow('insertRowsAfter', after, many);
      sheet.maxRows += Number(many);
      return service;
    },
    insertColumnsAfter(after: unknown, many: unknown) {
      grow('insertColumnsAfter', after, many);
      sheet.maxColumns += Number(many);
      return service;
    },
    setFrozenRows(rows: number) {
      book.writes('setFrozenRows', sheet);
      if (rows >= sheet.maxRows) {
        throw new ServiceException("You can't freeze all visible rows on the sheet.");
      }
      sheet.frozen = { ...sheet.frozen, rows };
    },
    setFrozenColumns(columns: number) {
      book.writes('setFrozenColumns', sheet);
      if (columns >= sheet.maxColumns) {
        throw new ServiceException("You can't freeze all visible columns on the sheet.");
      }
      sheet.frozen = { ...sheet.frozen, columns };
    },
    setColumnWidths(first: number, many: number, width: number) {
      book.writes('setColumnWidths', sheet);
      if (first + many - 1 > sheet.maxColumns) {
        throw new ServiceException('Those columns are out of bounds.');
      }
      for (let column = first - 1; column < first - 1 + many; column++) {
        if (width === standardWidth) sheet.styles.delete(`*,${column} width`);
        else sheet.styles.set(`*,${column} width`, width);
      }
      return service;
    },
    getColumnWidth: (column: number) => sheet.styles.get(`*,${column - 1} width`) ?? standardWidth,
    getFrozenRows: () => sheet.frozen.rows,
    getFrozenColumns: () => sheet.frozen.columns,
    getFilter() {
      const { filter } = sheet;
      if (!filter) return null;
      return strict('Filter', {
        getRange: () => range(filter),
        remove() {
          book.writes('removeFilter', sheet);
          sheet.filter = null;
        },
      });
    },
    ...chartMembers(book, sheet, around),
    getConditionalFormatRules() {
      book.reads('getConditionalFormatRules');
      return around.dates.inRealm(sheet.rules.map((rule) => ruleService(rule, sheet, around)));
    },
    setConditionalFormatRules(list: readonly object[]) {
      book.writes('setConditionalFormatRules', sheet);
      sheet.rules = Array.from(list, (one) => {
        const rule = rules.get(one);
        if (!rule) throw wrongSignature([list], 'Sheet.setConditionalFormatRules');
        return rule;
      });
    },
  });
  return service;
}
