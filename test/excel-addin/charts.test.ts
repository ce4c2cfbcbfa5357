import { describe, expect, it } from 'vitest';
import { draw, progress } from '../workbench/xlsx/charts/chartEdit.ts';
import { lookOf } from './fake/book.ts';
import { fill, goals } from './goalsWorkbook.ts';

describe('a chart edit in Excel', () => {
  it('draws a native chart of its name with its lines, words and axes', async () => {
    const { host, sheet } = await goals();
    expect((await host.apply([draw('Goals')])).skipped).toEqual([]);
    expect(sheet.charts).toMatchObject([
      {
        set: {
          Type: 'BarClustered',
          Name: 'Tandem progress',
          'Title/Text': 'Progress & <pace>',
          'Legend/Visible': true,
          'Axes/ValueAxis/NumberFormat': '0%',
          'Axes/ValueAxis/Minimum': 0,
          'Axes/ValueAxis/Maximum': 1,
          'Axes/CategoryAxis/ReversePlotOrder': true,
          Position: 'F2:L15',
        },
        series: [
          { Name: 'Progress', SetValues: 'B2:B4', SetXAxisValues: 'A2:A4' },
          { Name: 'Expected', SetValues: 'C2:C4', SetXAxisValues: 'A2:A4' },
        ],
      },
    ]);
  });

  it('is taken back by its inverse, beside what else was planned', async () => {
    const { host, sheet } = await goals();
    const before = structuredClone(lookOf(sheet));
    const { inverse } = await host.apply([fill(0, 1, 1), draw('Goals')]);
    expect(sheet.charts).toHaveLength(1);
    expect((await host.apply(inverse)).skipped).toEqual([]);
    expect(lookOf(sheet)).toEqual(before);
  });

  it('of a name that is there takes its place, also within one plan; others stay', async () => {
    const { host, sheet } = await goals();
    sheet.charts = [{ set: { Name: 'Theirs' }, series: [] }];
    const line = { ...progress, type: 'line', series: progress.series.slice(0, 1) } as const;
    await host.apply([draw('Goals')]);
    await host.apply([draw('Goals'), { ...draw('Goals'), before: progress, after: line }]);
    expect(sheet.charts.map(({ set }) => [set.Name, set.Type])).toEqual([
      ['Theirs', undefined],
      ['Tandem progress', 'LineMarkers'],
    ]);
  });

  it('costs no question of its own; a sheet and five charts on it cost two', async () => {
    const { host, wire } = await goals();
    const { skipped } = await host.apply([
      { kind: 'sheet', sheet: 'Dashboard', action: 'add' },
      ...['a', 'b', 'c', 'd', 'e'].map((name) => draw('Dashboard', name)),
    ]);
    expect(skipped).toEqual([]);
    expect(wire.syncs).toBe(2);
    expect(wire.actions).toBeLessThan(300);
  });

  it('sparklines become bars on the numbers, which go again by their colour; others stay', async () => {
    const { host, sheet, wire } = await goals();
    const theirs = { area: { top: 1, left: 1, bottom: 3, right: 1 }, set: {} };
    sheet.rules = [theirs];
    const { inverse } = await host.apply([
      {
        ...{ kind: 'sparklines', sheet: 'Goals', before: [] },
        after: [{ cell: 'B6', values: 'B2:B4' }],
      },
    ]);
    expect(sheet.rules.map(({ set }) => set['DataBar/PositiveFormat/FillColor'])).toEqual([
      undefined,
      '#8fc7c1',
    ]);
    expect(wire.syncs).toBe(2);
    await host.apply(inverse);
    expect(sheet.rules).toEqual([theirs]);
  });

  it('whose ranges make no line is refused with a sentence; a protected sheet too', async () => {
    const { host, sheet } = await goals();
    const odd = draw('Goals', 'Odd', { ...progress, categories: 'A2:B4' });
    const { skipped } = await host.apply([odd]);
    expect(skipped[0]?.issue).toMatchObject({ code: 'edit-refused', found: 'A2:B4' });
    sheet.protected = true;
    expect((await host.apply([draw('Goals')])).skipped[0]?.issue.found).toBe('a protected sheet');
    expect(sheet.charts).toEqual([]);
  });
});
