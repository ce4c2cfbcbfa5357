import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import type { CellEdit, Edit, Host, Reading } from '../../core/sheet/edit.ts';
import { cellAt } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** A cell a workbook begins with. */
export interface SeedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula?: string;
  readonly format?: string;
}

/** What a workbook begins with: cells by sheet. */
export type Seed = Readonly<Record<string, readonly SeedCell[]>>;

/** A workbook behind a host, with a way past the host for what a colleague types. */
export interface OpenedHost {
  readonly host: Host;
  type(sheet: string, cell: SeedCell): void | Promise<void>;
}

/** Opens a host on a workbook; results say what formulas that the host writes work out to. */
export type OpenHost = (
  seed: Seed,
  results: Readonly<Record<string, Cell>>,
) => OpenedHost | Promise<OpenedHost>;

const seed: Seed = {
  Goals: [
    { row: 0, column: 0, value: 'Goal' },
    { row: 0, column: 1, value: 'Share' },
    { row: 1, column: 0, value: 'Bake' },
    { row: 1, column: 1, value: 0.25, format: '0%' },
    { row: 2, column: 0, value: 'Sell' },
    { row: 2, column: 1, value: 0.75, format: '0%' },
    { row: 3, column: 1, value: 1, formula: '=SUM(B2:B3)' },
    { row: 3, column: 3, value: true },
  ],
  'My notes': [{ row: 0, column: 0, value: 'Mine' }],
};

const results: Readonly<Record<string, Cell>> = {
  '=SUM(B2:B3)': 1,
  '=B2*2': 0.5,
  '=B2*3': 0.75,
};

const all = { layers: ['formulas', 'formats'] } as const;

function gridOf(reading: Reading, sheet: string) {
  const grid = reading.grids.find((candidate) => candidate.sheet === sheet);
  if (!grid) throw new Error(`nothing was read of ${sheet}`);
  return grid;
}

function formulaAt(reading: Reading, sheet: string, row: number, column: number): string | null {
  const grid = gridOf(reading, sheet);
  return grid.formulas?.[row - grid.top]?.[column - grid.left] ?? null;
}

function formatAt(reading: Reading, sheet: string, row: number, column: number): string | null {
  const grid = gridOf(reading, sheet);
  return grid.formats?.[row - grid.top]?.[column - grid.left] ?? null;
}

function cellEdit(
  place: { readonly sheet?: string; readonly row: number; readonly column: number },
  before: Cell | CellEdit['before'],
  after: Cell | CellEdit['after'],
): CellEdit {
  const state = <T>(given: Cell | T): T | { value: Cell; formula: null } =>
    typeof given === 'object' && given !== null && 'value' in given
      ? (given as T)
      : { value: given as Cell, formula: null };
  return { kind: 'cell', sheet: 'Goals', ...place, before: state(before), after: state(after) };
}

/** Everything a user could see, to tell whether something changed. */
async function picture(host: Host) {
  const { grids, records } = await host.read({ ...all, records: ['test:note'] });
  const cells = grids.flatMap((grid) =>
    grid.rows.flatMap((row, down) =>
      row.flatMap((value, across) => {
        const formula = grid.formulas?.[down]?.[across] ?? null;
        if (value === null && formula === null) return [];
        const format = grid.formats?.[down]?.[across] ?? null;
        const place = [grid.sheet, down + grid.top, across + grid.left].join(' ');
        return [{ place, value, formula, format }];
      }),
    ),
  );
  return { sheets: grids.map(({ sheet }) => sheet), cells, records };
}

/** What every host must do alike: same reads, same edits, same receipts, same issues. */
export function hostContract(name: string, open: OpenHost): void {
  const opened = () => open(seed, results);
  const apply = (host: Host, edits: readonly Edit[]) => host.apply(deepFreeze([...edits]));
  describe(`${name}: read`, () => {
    it('every sheet in order, blanks as null, numbers, texts and truth values as they are', async () => {
      const { host } = await opened();
      const reading = await host.read({});
      expect(reading.grids.map(({ sheet }) => sheet)).toEqual(['Goals', 'My notes']);
      const grid = gridOf(reading, 'Goals');
      expect([1, 2, 3].map((row) => cellAt(grid, row, 1))).toEqual([0.25, 0.75, 1]);
      expect(cellAt(grid, 3, 3)).toBe(true);
      expect(cellAt(grid, 3, 0)).toBeNull();
      expect(cellAt(grid, 40, 40)).toBeNull();
    });

    it('layers only when they are asked for, in the shape of the rows', async () => {
      const { host } = await opened();
      const bare = gridOf(await host.read({ sheets: ['Goals'] }), 'Goals');
      expect([bare.formulas, bare.formats]).toEqual([undefined, undefined]);
      const reading = await host.read({ sheets: ['Goals'], ...all });
      const { rows, formulas, formats } = gridOf(reading, 'Goals');
      expect(formulas?.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      expect(formats?.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      expect(formulaAt(reading, 'Goals', 3, 1)).toBe('=SUM(B2:B3)');
      expect(formulaAt(reading, 'Goals', 1, 1)).toBeNull();
      expect(formatAt(reading, 'Goals', 1, 1)).toBe('0%');
    });

    it('named sheets only; one that is not there is left out', async () => {
      const { host } = await opened();
      const { grids } = await host.read({ sheets: ['My notes', 'Nowhere'] });
      expect(grids.map(({ sheet }) => sheet)).toEqual(['My notes']);
    });
  });

  describe(`${name}: apply cells`, () => {
    it('writes the cells of the plan and no other', async () => {
      const { host } = await opened();
      const edits = [
        cellEdit({ row: 1, column: 1 }, 0.25, 0.5),
        cellEdit({ row: 1, column: 2 }, null, 'new'),
        cellEdit({ row: 2, column: 0 }, 'Sell', null),
      ];
      const { applied, skipped } = await apply(host, edits);
      expect([applied, skipped]).toEqual([edits, []]);
      const grid = gridOf(await host.read({}), 'Goals');
      expect([cellAt(grid, 1, 1), cellAt(grid, 1, 2), cellAt(grid, 2, 0)]).toEqual([
        0.5,
        'new',
        null,
      ]);
      expect([cellAt(grid, 1, 0), cellAt(grid, 2, 1)]).toEqual(['Bake', 0.75]);
    });

    it('leaves a cell alone that somebody changed since the plan, and says so', async () => {
      const { host, type } = await opened();
      await type('Goals', { row: 1, column: 1, value: 0.9 });
      const edits = [
        cellEdit({ row: 1, column: 1 }, 0.25, 0.5),
        cellEdit({ row: 2, column: 1 }, 0.75, 0.8),
      ];
      const { applied, skipped } = await apply(host, edits);
      expect(applied).toEqual(edits.slice(1));
      expect(skipped.map(({ issue }) => [issue.code, issue.place, issue.found])).toEqual([
        ['cell-changed', { sheet: 'Goals', row: 1, column: 1 }, 'number 0.9'],
      ]);
      const grid = gridOf(await host.read({}), 'Goals');
      expect([cellAt(grid, 1, 1), cellAt(grid, 2, 1)]).toEqual([0.9, 0.8]);
    });

    it('notices a formula that was typed where a value stood', async () => {
      const { host, type } = await opened();
      await type('Goals', { row: 1, column: 1, value: 0.5, formula: '=B2*2' });
      const { skipped } = await apply(host, [cellEdit({ row: 1, column: 1 }, 0.25, 0.5)]);
      expect(skipped[0]?.issue.code).toBe('cell-changed');
    });

    it('never touches a formula that is not its own', async () => {
      const { host } = await opened();
      const before = { value: 1, formula: '=SUM(B2:B3)' };
      const { applied, skipped } = await apply(host, [cellEdit({ row: 3, column: 1 }, before, 7)]);
      expect([applied.length, skipped[0]?.issue.code]).toEqual([0, 'foreign-formula']);
      expect(formulaAt(await host.read(all), 'Goals', 3, 1)).toBe('=SUM(B2:B3)');
    });

    it('writes formulas, knows them as its own and may replace them', async () => {
      const { host } = await opened();
      const place = { row: 1, column: 4 };
      const first = { value: 0.5, formula: '=B2*2', format: '0%' };
      const second = { value: 0.75, formula: '=B2*3', format: '0%' };
      expect((await apply(host, [cellEdit(place, null, first)])).skipped).toEqual([]);
      const reading = await host.read(all);
      expect(formulaAt(reading, 'Goals', 1, 4)).toBe('=B2*2');
      expect(formatAt(reading, 'Goals', 1, 4)).toBe('0%');
      const { skipped } = await apply(host, [
        cellEdit(place, { value: 0.5, formula: '=B2*2' }, second),
      ]);
      expect(skipped).toEqual([]);
      expect(formulaAt(await host.read(all), 'Goals', 1, 4)).toBe('=B2*3');
    });

    it.each(['=1+1', '+49 30 123', '-', '@home', '007', '1/2', '50%', 'TRUE', '12.5', "'quoted"])(
      'the text %s stays that text',
      async (text) => {
        const { host } = await opened();
        await apply(host, [cellEdit({ row: 5, column: 0 }, null, text)]);
        const reading = await host.read(all);
        expect(cellAt(gridOf(reading, 'Goals'), 5, 0)).toBe(text);
        expect(formulaAt(reading, 'Goals', 5, 0)).toBeNull();
      },
    );

    it('a date is a day serial with a date format, both ways', async () => {
      const { host } = await opened();
      const after = { value: 46_000, formula: null, format: 'yyyy-mm-dd' };
      await apply(host, [cellEdit({ row: 5, column: 0 }, null, after)]);
      const reading = await host.read(all);
      expect(cellAt(gridOf(reading, 'Goals'), 5, 0)).toBe(46_000);
      expect(formatAt(reading, 'Goals', 5, 0)).toBe('yyyy-mm-dd');
    });

    it('a place far outside of what is used is reached', async () => {
      const { host } = await opened();
      const place = { row: 1500, column: 40 };
      expect((await apply(host, [cellEdit(place, null, 'far')])).skipped).toEqual([]);
      expect(cellAt(gridOf(await host.read({}), 'Goals'), 1500, 40)).toBe('far');
    });
  });

  describe(`${name}: sheets, records and what dresses cells`, () => {
    it('adds a sheet and fills it in one plan; the inverse takes all of it back', async () => {
      const { host } = await opened();
      const before = await picture(host);
      const { skipped, inverse } = await apply(host, [
        { kind: 'sheet', sheet: 'Check-up', action: 'add' },
        cellEdit({ sheet: 'Check-up', row: 3, column: 2 }, null, 'Score'),
        cellEdit({ sheet: 'Check-up', row: 4, column: 2 }, null, {
          value: 0.5,
          formula: '=B2*2',
          format: '0%',
        }),
        cellEdit({ row: 1, column: 0 }, 'Bake', 'Bake more'),
        { kind: 'record', key: 'test:note', before: null, value: 'kept' },
      ]);
      expect(skipped).toEqual([]);
      const between = await picture(host);
      expect(between.sheets).toEqual(['Goals', 'My notes', 'Check-up']);
      expect(between.records).toEqual({ 'test:note': 'kept' });
      expect((await apply(host, inverse)).skipped).toEqual([]);
      expect(await picture(host)).toEqual(before);
    });

    it('refuses a second sheet of a name, and to remove one that holds something', async () => {
      const { host } = await opened();
      const { applied, skipped } = await apply(host, [
        { kind: 'sheet', sheet: 'Goals', action: 'add' },
        { kind: 'sheet', sheet: 'My notes', action: 'remove' },
        { kind: 'sheet', sheet: 'Nowhere', action: 'remove' },
      ]);
      expect(applied).toEqual([]);
      expect(skipped.map(({ issue }) => [issue.code, issue.expected])).toEqual([
        ['edit-refused', 'a new sheet name'],
        ['edit-refused', 'an empty sheet'],
        ['edit-refused', 'a sheet named Nowhere'],
      ]);
      expect(skipped[0]?.issue.found).toBe('a sheet named Goals');
    });

    it('what is meant for a sheet that is not there is refused, the rest is done', async () => {
      const { host } = await opened();
      const area = { top: 0, left: 0, bottom: 0, right: 0 };
      const { applied, skipped } = await apply(host, [
        cellEdit({ sheet: 'Nowhere', row: 0, column: 0 }, null, 1),
        { kind: 'format', sheet: 'Nowhere', area, look: 'header' },
        cellEdit({ row: 5, column: 0 }, null, 1),
      ]);
      expect([applied.length, skipped.length]).toEqual([1, 2]);
      expect(new Set(skipped.map(({ issue }) => issue.code))).toEqual(new Set(['edit-refused']));
    });

    it('a record is compared before it is replaced, and can be forgotten', async () => {
      const { host } = await opened();
      const record = (before: string | null, value: string | null): Edit => {
        return { kind: 'record', key: 'test:note', before, value };
      };
      const read = async () => (await host.read({ records: ['test:note'] })).records['test:note'];
      expect((await apply(host, [record(null, 'one')])).skipped).toEqual([]);
      expect((await apply(host, [record(null, 'two')])).skipped[0]?.issue.found).toContain('one');
      expect(await read()).toBe('one');
      expect((await apply(host, [record('one', 'two'), record('two', null)])).skipped).toEqual([]);
      expect(await read()).toBeUndefined();
    });

    it('lists, numbers, dates, looks, colour rules, freezes, filters and selections are taken', async () => {
      const { host } = await opened();
      const area = { top: 0, left: 0, bottom: 2, right: 1 };
      const on = { sheet: 'Goals', area } as const;
      const edits: Edit[] = [
        { kind: 'validation', ...on, rule: { type: 'list', values: ['a', 'b'], strict: true } },
        { kind: 'validation', ...on, rule: { type: 'number', minimum: 0, strict: false } },
        { kind: 'validation', ...on, rule: { type: 'date', strict: false } },
        { kind: 'validation', ...on, rule: null },
        { kind: 'format', ...on, look: 'header', width: 20 },
        { kind: 'format', ...on, conditional: [{ formula: '$B2>0.5', tone: 'good' }] },
        { kind: 'freeze', sheet: 'Goals', rows: 1, columns: 1 },
        { kind: 'filter', ...on },
        { kind: 'select', ...on },
      ];
      const cellsBefore = (await picture(host)).cells;
      const { applied, skipped } = await apply(host, edits);
      expect([applied, skipped]).toEqual([edits, []]);
      expect((await picture(host)).cells).toEqual(cellsBefore);
    });
  });
}
