import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import { draw, progress } from '../workbench/xlsx/charts/chartEdit.ts';
import { lookOf } from './fake/fakeSheet.ts';
import { fill, openGoals } from './goalsBook.ts';
import { buildScript } from './loadScript.ts';

let folder: string;
beforeAll(async () => {
  folder = await buildScript('stand-in');
});

describe('a chart edit in Google Sheets', () => {
  it('draws a native chart over its cells, with names, axes, place and size', async () => {
    const { host, sheet } = await openGoals(folder);
    expect((await host.apply([draw('Goals')])).skipped).toEqual([]);
    expect(sheet.charts).toMatchObject([
      {
        type: 'BAR',
        anchor: [2, 6],
        transposed: false,
        ranges: [
          { top: 1, left: 0, bottom: 3, right: 0 },
          { top: 1, left: 1, bottom: 3, right: 1 },
          { top: 1, left: 2, bottom: 3, right: 2 },
        ],
        options: {
          title: 'Progress & <pace>',
          'series.0.labelInLegend': 'Progress',
          'series.1.labelInLegend': 'Expected',
          'hAxis.format': '0%',
          'hAxis.viewWindow.min': 0,
          width: 700,
          height: 294,
        },
      },
    ]);
  });

  it('is taken back by its inverse, beside what else was planned', async () => {
    const { host, sheet } = await openGoals(folder);
    const before = structuredClone(lookOf(sheet));
    const { inverse } = await host.apply([fill(0, 1, 1), draw('Goals')]);
    expect(sheet.charts).toHaveLength(1);
    expect((await host.apply(inverse)).skipped).toEqual([]);
    expect(lookOf(sheet)).toEqual(before);
  });

  it('takes the place of what it was; charts of others over the same cells stay', async () => {
    const { host, sheet } = await openGoals(folder);
    await host.apply([draw('Goals')]);
    const [ours] = sheet.charts;
    if (!ours) throw new Error('no chart was drawn');
    const theirs = { ...ours, options: { title: 'Mine' } };
    const elsewhere = { ...ours, ranges: ours.ranges.slice(0, 2) };
    sheet.charts = [theirs, ours, elsewhere];
    const line = { ...progress, type: 'line', title: 'Later' } as const;
    await host.apply([{ ...draw('Goals'), before: progress, after: line }]);
    expect(sheet.charts.slice(0, 2)).toEqual([theirs, elsewhere]);
    expect(sheet.charts.map(({ type }) => type)).toEqual(['BAR', 'BAR', 'LINE']);
  });

  it('costs one question for charts and one change; beyond the last column there is room made', async () => {
    const { host, book, sheet } = await openGoals(folder);
    const far = { ...progress, anchor: { top: 0, left: 40, bottom: 9, right: 44 } };
    await host.apply([draw('Goals', 'Far', far)]);
    expect([book.calls.getCharts, book.calls.insertChart, book.calls.removeChart]).toEqual([
      ...[1, 1],
      undefined,
    ]);
    expect(sheet.maxColumns).toBe(45);
  });

  it('sparklines are formulas in blank cells; a cell that holds something is refused', async () => {
    const { host, sheet } = await openGoals(folder);
    const after = [{ cell: 'D2', values: 'B2:B4' }];
    const lines: Edit = { kind: 'sparklines', sheet: 'Goals', before: [], after };
    const { inverse } = await host.apply([lines]);
    expect(sheet.cell(1, 3).formula).toBe('=SPARKLINE(B2:B4)');
    await host.apply(inverse);
    expect(sheet.cell(1, 3).formula).toBe('');
    sheet.put(1, 3, { value: 'mine', formula: '', format: 'General' });
    const { skipped } = await host.apply([lines]);
    expect(skipped[0]?.issue).toMatchObject({ code: 'edit-refused', found: 'mine' });
    expect(sheet.cell(1, 3).value).toBe('mine');
  });

  it('whose ranges make no line is refused with a sentence; a protected sheet too', async () => {
    const { host, sheet } = await openGoals(folder);
    const odd = draw('Goals', 'Odd', { ...progress, series: [] });
    expect((await host.apply([odd])).skipped[0]?.issue.code).toBe('edit-refused');
    sheet.protected = true;
    expect((await host.apply([draw('Goals')])).skipped[0]?.issue.found).toBe('a protected sheet');
    expect(sheet.charts).toEqual([]);
  });
});
