import { describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import type { PageSetUp } from '../../core/sheet/pageSetUp.ts';
import { refuseChart } from '../../core/sheet/refuseChart.ts';
import { draw, progress } from '../workbench/xlsx/charts/chartEdit.ts';
import { apply, cellEdit, type OpenHost, picture, results, seed } from './contractWorkbook.ts';

/** How every host changes sheets, records and what dresses cells. */
export function sheetContract(name: string, open: OpenHost): void {
  const opened = () => open(seed, results);
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

    it('adds a sheet that says how it is printed, as often as it is taken back', async () => {
      const { host } = await opened();
      const before = await picture(host);
      const page: PageSetUp = {
        ...{ orientation: 'landscape', length: 'as needed' },
        repeated: { top: 3, bottom: 3 },
      };
      const add: Edit = { kind: 'sheet', sheet: 'Pack', action: 'add', page };
      const { applied, skipped, inverse } = await apply(host, [
        add,
        cellEdit({ sheet: 'Pack', row: 3, column: 0 }, null, 'Goal'),
      ]);
      expect([applied.length, skipped, applied[0]]).toEqual([2, [], add]);
      const back = await apply(host, inverse);
      expect([await picture(host), back.skipped]).toEqual([before, []]);
      expect((await apply(host, [add])).skipped).toEqual([]);
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

    it('draws a chart, replaces it by its name and takes it back, cells untouched', async () => {
      const { host } = await opened();
      const before = await picture(host);
      const chart = draw('My notes');
      const line = { ...progress, type: 'line' } as const;
      const first = await apply(host, [chart]);
      const second = await apply(host, [{ ...chart, before: progress, after: line }]);
      expect([first.applied, first.inverse]).toEqual([
        [chart],
        [{ ...chart, before: progress, after: null }],
      ]);
      expect(second.inverse).toEqual([{ ...chart, before: line, after: progress }]);
      expect((await apply(host, [...second.inverse, ...first.inverse])).skipped).toEqual([]);
      expect(await picture(host)).toEqual(before);
    });

    it('a chart on a sheet that is added goes with it', async () => {
      const { host } = await opened();
      const before = await picture(host);
      const { inverse, skipped } = await apply(host, [
        { kind: 'sheet', sheet: 'Dashboard', action: 'add' },
        cellEdit({ sheet: 'Dashboard', row: 1, column: 1 }, null, 0.5),
        draw('Dashboard'),
      ]);
      expect(skipped).toEqual([]);
      expect((await apply(host, inverse)).skipped).toEqual([]);
      expect(await picture(host)).toEqual(before);
    });

    it('draws sparklines in small and takes them back', async () => {
      const { host } = await opened();
      const before = await picture(host);
      const lines: Edit = {
        ...{ kind: 'sparklines', sheet: 'Goals', before: [] },
        after: [{ cell: 'F2', values: 'B2:B3' }],
      };
      const { applied, inverse } = await apply(host, [lines]);
      expect(applied).toEqual([lines]);
      expect(inverse).toEqual([{ ...lines, before: lines.after, after: [] }]);
      expect((await apply(host, [lines])).skipped).toEqual([]);
      expect((await apply(host, inverse)).skipped).toEqual([]);
      expect(await picture(host)).toEqual(before);
      const block: Edit = { ...lines, after: [{ cell: 'F2:G2', values: 'B2:B3' }] };
      expect((await apply(host, [block])).skipped[0]?.issue.expected).toBe(
        'one cell for a sparkline',
      );
    });

    it('refuses a chart of no line and one on no sheet, in the words of all hosts', async () => {
      const { host } = await opened();
      const odd = draw('Goals', 'Odd', { ...progress, categories: 'A2:B4' });
      const { applied, skipped } = await apply(host, [odd, draw('Nowhere')]);
      expect(applied).toEqual([]);
      const [expected, found] = refuseChart(odd) ?? [];
      expect(skipped.map(({ issue }) => [issue.expected, issue.code])).toEqual([
        [expected, 'edit-refused'],
        [expect.any(String), 'edit-refused'],
      ]);
      expect(skipped[0]?.issue.found).toBe(found);
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
