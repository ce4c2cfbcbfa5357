import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../core/sheet/edit.ts';
import { newWorkbook } from '../../../../workbench/xlsx/newWorkbook.ts';
import { saveWorkbook } from '../../../../workbench/xlsx/saveWorkbook.ts';
import type { OpenWorkbook } from '../../../../workbench/xlsx/workbook.ts';
import { xlsxHost } from '../../../../workbench/xlsx/xlsxHost.ts';
import { deepFreeze } from '../../../deepFreeze.ts';
import { fixture, opened } from '../fixture.ts';
import { lintPackage } from '../lintPackage.ts';
import { draw, progress } from './chartEdit.ts';

function textParts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, new TextDecoder().decode(data)]),
  );
}

function changed(workbook: OpenWorkbook, edits: readonly Edit[]) {
  const receipt = xlsxHost(workbook).apply(deepFreeze([...edits]));
  return { receipt, bytes: saveWorkbook(workbook) };
}

describe('a chart edit in a file', () => {
  it('becomes a drawing, a chart part and their links, without anything Excel would repair', () => {
    const { receipt, bytes } = changed(newWorkbook('Goals'), [draw('Goals')]);
    const parts = textParts(bytes);
    expect(receipt.skipped).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining([
        'xl/drawings/drawing1.xml',
        'xl/drawings/_rels/drawing1.xml.rels',
        'xl/charts/chart1.xml',
      ]),
    );
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<a:t>Progress &amp; &lt;pace&gt;</a:t>');
    expect(chart).toContain('<c:f>Goals!$B$2:$B$4</c:f>');
    expect(chart).toContain('<c:f>Goals!$A$2:$A$4</c:f>');
    expect(chart.match(/<c:ser>/g)).toHaveLength(2);
    expect(parts['xl/drawings/drawing1.xml']).toContain('name="Tandem progress"');
  });

  it('joins the drawing a sheet has already and leaves its charts as they were', () => {
    const before = textParts(fixture('features.xlsx'));
    const { receipt, bytes } = changed(opened(fixture('features.xlsx')), [draw('OKR Data')]);
    const parts = textParts(bytes);
    expect(receipt.skipped).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
    const isDrawing = (name: string) => /^xl\/drawings\/drawing\d+\.xml$/.test(name);
    expect(Object.keys(parts).filter(isDrawing)).toEqual(Object.keys(before).filter(isDrawing));
    expect(parts['xl/charts/chart1.xml']).toBe(before['xl/charts/chart1.xml']);
    const drawing = parts['xl/drawings/drawing1.xml'] ?? '';
    expect(drawing.match(/<\/(?:\w+:)?graphicFrame>/g)?.length).toBe(
      (before['xl/drawings/drawing1.xml']?.match(/<\/(?:\w+:)?graphicFrame>/g)?.length ?? 0) + 1,
    );
    const ids = [...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is taken back by its inverse: the parts are those of before', () => {
    for (const [bytes, sheet] of [
      [fixture('features.xlsx'), 'OKR Data'],
      [saveWorkbook(newWorkbook('Goals')), 'Goals'],
    ] as const) {
      const workbook = opened(bytes);
      const { receipt } = changed(workbook, [draw(sheet)]);
      const { receipt: undone, bytes: after } = changed(workbook, receipt.inverse);
      expect(undone.skipped).toEqual([]);
      expect(Object.keys(textParts(after)).sort()).toEqual(Object.keys(textParts(bytes)).sort());
      expect(
        textParts(after)[
          sheet === 'Goals' ? 'xl/worksheets/sheet1.xml' : 'xl/drawings/drawing1.xml'
        ],
      ).toBe(
        textParts(bytes)[
          sheet === 'Goals' ? 'xl/worksheets/sheet1.xml' : 'xl/drawings/drawing1.xml'
        ],
      );
    }
  });

  it('of a name that is there takes its place; another name stands beside it', () => {
    const line = { ...progress, type: 'line', title: 'Later' } as const;
    const { bytes } = changed(newWorkbook('Goals'), [
      draw('Goals'),
      draw('Goals', 'Other'),
      { kind: 'chart', sheet: 'Goals', name: 'Other', before: progress, after: line },
    ]);
    const parts = textParts(bytes);
    expect(lintPackage(bytes)).toEqual([]);
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(2);
    expect(charts.map((name) => /<c:(bar|line)Chart>/.exec(parts[name] ?? '')?.[1])).toEqual([
      'bar',
      'line',
    ]);
  });

  it('opens again and is removed by name in a later session; then the sheet can go as well', () => {
    const { bytes } = changed(newWorkbook('Goals'), [
      { kind: 'sheet', sheet: 'Dash board', action: 'add' },
      draw('Dash board'),
    ]);
    const { receipt, bytes: after } = changed(opened(bytes), [
      {
        kind: 'chart',
        sheet: 'Dash board',
        name: 'Tandem progress',
        before: progress,
        after: null,
      },
      { kind: 'sheet', sheet: 'Dash board', action: 'remove' },
    ]);
    expect(receipt.skipped).toEqual([]);
    expect(Object.keys(textParts(after)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(lintPackage(after)).toEqual([]);
  });

  it.each([
    [
      'a range that is none',
      { ...progress, categories: 'Goals' },
      'categories in one row or column',
    ],
    [
      'a block for a line',
      { ...progress, series: [{ name: 'P', values: 'B2:C4' }] },
      '3 cells in one row or column for "P"',
    ],
    ['no series', { ...progress, series: [] }, 'a chart with at least one series'],
  ])('%s is refused with a sentence and changes nothing', (_, chart, expected) => {
    const workbook = newWorkbook('Goals');
    const before = textParts(saveWorkbook(workbook));
    const { receipt, bytes } = changed(workbook, [draw('Goals', 'Odd', chart)]);
    expect(receipt.skipped.map(({ issue }) => [issue.code, issue.expected])).toEqual([
      ['edit-refused', expected],
    ]);
    expect(textParts(bytes)).toEqual(before);
  });
});
