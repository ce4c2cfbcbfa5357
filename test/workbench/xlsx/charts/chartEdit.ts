import type { Chart, ChartEdit } from '../../../../core/sheet/chart.ts';

export const progress: Chart = {
  title: 'Progress & <pace>',
  type: 'bar',
  series: [
    { name: 'Progress', values: 'B2:B4' },
    { name: 'Expected', values: 'C2:C4' },
  ],
  categories: 'A2:A4',
  anchor: { top: 1, left: 5, bottom: 14, right: 11 },
  numberFormat: '0%',
  minimum: 0,
  maximum: 1,
};

/** The edit that draws a chart. */
export function draw(sheet: string, name = 'Tandem progress', after = progress): ChartEdit {
  return { kind: 'chart', sheet, name, before: null, after };
}
