import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { dateColumn, numberColumn, personColumn, textColumn } from '../../core/sheet/column.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { type ReadTableOptions, readTable } from '../../core/sheet/readTable.ts';
import { deepFreeze } from '../deepFreeze.ts';

const columns = {
  keyResult: textColumn({ header: 'Key result', help: 'What is measured.', required: true }),
  target: numberColumn({ header: 'Target', help: 'Where it should end.', required: true }),
  current: numberColumn({ header: 'Current', help: 'Where it is.' }),
  owner: personColumn({ header: 'Owner', help: 'Who answers for it.' }),
  dueDate: dateColumn({ header: 'Due date', help: 'By when.' }),
};

const read = (rows: Matrix, options?: ReadTableOptions) =>
  readTable(deepFreeze(gridOf(rows, 'Goals')), columns, options);

const header: Cell[] = ['Key result', 'Target', 'Current', 'Owner', 'Due date'];

describe('readTable', () => {
  it('readTable(columns in another order) finds each by its header', () => {
    const table = read([
      ['Owner', 'Current', 'Key result', 'Target'],
      ['Ada', 3, 'Waste per week', 5],
    ]);
    expect(table.issues).toEqual([]);
    expect(table.rows[0]?.values).toMatchObject({
      keyResult: 'Waste per week',
      target: 5,
      current: 3,
      owner: 'Ada',
    });
  });

  it('readTable(title rows above) reads from the header down', () => {
    const table = read([['Our goals 2026'], [], header, ['Waste', 5, null, null, null]]);
    expect(table.headerRow).toBe(2);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.row).toBe(3);
  });

  it('readTable(a blank cell) is null and no issue', () => {
    const table = read([header, ['Waste', 5, null, '', null]]);
    expect(table.rows[0]?.values.current).toBeNull();
    expect(table.rows[0]?.values.owner).toBeNull();
    expect(table.issues).toEqual([]);
  });

  it('readTable(an error cell) names the cell and keeps the row', () => {
    const table = read([header, ['Waste', { error: '#N/A' }, 1, null, null]]);
    expect(table.issues).toMatchObject([
      { code: 'cell-error', place: { sheet: 'Goals', row: 1, column: 1 }, found: 'error #N/A' },
    ]);
    expect(table.rows[0]?.values.target).toBeNull();
  });

  it('readTable(text where a number belongs) says what was expected and found', () => {
    const table = read([header, ['Waste', 'soon', 1, null, null]]);
    expect(table.issues).toMatchObject([{ code: 'cell-unreadable', found: 'text "soon"' }]);
  });

  it('readTable(a required column missing) names the header it looked for', () => {
    const table = read([
      ['Key result', 'Owner'],
      ['Waste', 'Ada'],
    ]);
    expect(table.issues).toMatchObject([{ code: 'column-missing', subject: 'target' }]);
    expect(table.rows).toEqual([]);
  });

  it('readTable(no header) takes the columns in the documented order', () => {
    const table = read([['Waste', 5, 3, 'Ada', 46000]]);
    expect(table.headerRow).toBeNull();
    expect(table.rows[0]?.values).toMatchObject({
      keyResult: 'Waste',
      target: 5,
      current: 3,
      owner: 'Ada',
      dueDate: 46000,
    });
  });

  it('readTable(no header, too many columns) refuses and lists the order', () => {
    const table = read([['Waste', 5, 3, 'Ada', 46000, 'x']]);
    expect(table.issues).toMatchObject([{ code: 'columns-out-of-order', found: '6 columns' }]);
  });

  it('readTable(no header, kinds swapped) names the column expected', () => {
    const table = read([[5, 'Waste', 3, 'Ada', 46000]]);
    expect(table.issues).toMatchObject([{ code: 'cell-unreadable', place: { column: 1 } }]);
    expect(table.issues[0]?.expected).toContain('Target');
  });

  it('readTable(hasHeader FALSE) reads the first row as data', () => {
    const table = read([header, ['Waste', 5, 3, 'Ada', 46000]], { hasHeader: false });
    expect(table.rows).toHaveLength(2);
    expect(table.issues.length).toBeGreaterThan(0);
  });

  it('readTable(header only) is an issue, not an empty success', () => {
    expect(read([header]).issues).toMatchObject([{ code: 'table-empty' }]);
  });

  it('readTable(decimal commas) lets the column prove its decimal sign', () => {
    const table = read([
      header,
      ['A', '1.234,5', '24,5', null, null],
      ['B', '2.000', '7', null, null],
    ]);
    expect(table.issues).toEqual([]);
    expect(table.rows.map(({ values }) => values.target)).toEqual([1234.5, 2000]);
    expect(table.rows[0]?.values.current).toBe(24.5);
  });

  it('readTable("1.234" alone) asks instead of guessing, and the locale settles it', () => {
    const rows: Matrix = [header, ['A', '1.234', null, null, null]];
    expect(read(rows).issues).toMatchObject([
      { code: 'number-ambiguous', place: { row: 1, column: 1 } },
    ]);
    expect(read(rows, { locale: 'de-DE' }).rows[0]?.values.target).toBe(1234);
    expect(read(rows, { locale: 'en-US' }).rows[0]?.values.target).toBe(1.234);
  });

  it('readTable(dates as text) tells day from month by the column', () => {
    const table = read([header, ['A', 1, 1, null, '3/4/2026'], ['B', 1, 1, null, '25/4/2026']]);
    expect(table.issues).toEqual([]);
    expect(table.rows.map(({ values }) => values.dueDate)).toEqual([46115, 46137]);
  });

  it('readTable("01.03.2026" alone) has its day before the dot; "01/03/2026" alone is asked about', () => {
    const dotted = read([header, ['A', 1, 1, null, '01.03.2026']]);
    expect(dotted.issues).toEqual([]);
    expect(dotted.rows[0]?.values.dueDate).toBe(46082);
    expect(read([header, ['A', 1, 1, null, '01/03/2026']]).issues).toMatchObject([
      { code: 'date-ambiguous' },
    ]);
  });

  it('readTable("n/a" and "–") is missing and no issue', () => {
    const table = read([header, ['A', 1, 'n/a', '', '–']]);
    expect(table.issues).toEqual([]);
    expect(table.rows[0]?.values).toMatchObject({ current: null, dueDate: null });
  });

  it('readTable("≥ 90" as a plain number) is refused: a bound is no value', () => {
    expect(read([header, ['A', 1, '≥ 90', null, null]]).issues).toMatchObject([
      { code: 'cell-unreadable' },
    ]);
  });

  it('readTable(shuffled columns) reads the same rows', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 });
    const values = fc.array(
      fc.tuple(
        fc.constantFrom('Waste', 'Sales'),
        fc.nat(99),
        fc.nat(99),
        fc.constantFrom('Ada', 'Bo'),
        fc.integer({ min: 40000, max: 50000 }),
      ),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(order, values, (places, rows) => {
        const shuffle = (row: readonly Cell[]) => places.map((place) => row[place] ?? null);
        const straight = read([header, ...rows]);
        const shuffled = read([shuffle(header), ...rows.map(shuffle)]);
        expect(shuffled.rows).toEqual(straight.rows);
      }),
      { seed: 7 },
    );
  });
});
