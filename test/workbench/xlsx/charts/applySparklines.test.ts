import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SparklineEdit } from '../../../../core/sheet/sparkline.ts';
import { newWorkbook } from '../../../../workbench/xlsx/newWorkbook.ts';
import { saveWorkbook } from '../../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../../workbench/xlsx/xlsxHost.ts';
import { fixture, opened } from '../fixture.ts';
import { lintPackage } from '../lintPackage.ts';

function sheetXml(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  return Object.entries(parts)
    .filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name))
    .map(([, data]) => new TextDecoder().decode(data))
    .join('\n');
}

function lines(sheet: string): SparklineEdit {
  return { kind: 'sparklines', sheet, before: [], after: [{ cell: 'Z9', values: 'E2:E5' }] };
}

describe('a sparkline edit in a file', () => {
  it('stands in the extension of the sheet, in front of nothing that must come before', () => {
    const workbook = newWorkbook('My goals');
    expect(xlsxHost(workbook).apply([lines('My goals')]).skipped).toEqual([]);
    const bytes = saveWorkbook(workbook);
    expect(lintPackage(bytes)).toEqual([]);
    expect(sheetXml(bytes)).toMatch(
      /<xm:f>'My goals'!E2:E5<\/xm:f><xm:sqref>Z9<\/xm:sqref>.*<\/ext><\/extLst><\/worksheet>/,
    );
  });

  it('leaves sparklines of others where they are, drawn or taken back', () => {
    const before = sheetXml(fixture('features.xlsx'));
    const theirs = before.match(/<xm:sqref>[^<]*<\/xm:sqref>/g)?.length ?? 0;
    expect(theirs).toBeGreaterThan(0);
    const workbook = opened(fixture('features.xlsx'));
    const host = xlsxHost(workbook);
    const { inverse } = host.apply([lines('OKR Data')]);
    const drawn = saveWorkbook(workbook);
    expect(lintPackage(drawn)).toEqual([]);
    expect(sheetXml(drawn).match(/<xm:sqref>[^<]*<\/xm:sqref>/g)).toHaveLength(theirs + 1);
    host.apply(inverse);
    expect(sheetXml(saveWorkbook(workbook))).toBe(before);
  });
});
