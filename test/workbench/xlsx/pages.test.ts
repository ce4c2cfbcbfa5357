import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../core/sheet/edit.ts';
import type { PageSetUp } from '../../../core/sheet/pageSetUp.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { cellEdit, fixture, opened } from './fixture.ts';
import { lintPackage } from './lintPackage.ts';

const landscape: PageSetUp = {
  ...{ orientation: 'landscape', length: 'as needed' },
  repeated: { top: 3, bottom: 3 },
};

function add(sheet: string, page: PageSetUp): Edit {
  return { kind: 'sheet', sheet, action: 'add', page };
}

function printTitles(bytes: Uint8Array): string[] {
  const text = opened(bytes).parts.originalText('xl/workbook.xml');
  return [...text.matchAll(/<definedName name="_xlnm.Print_Titles"[^>]*>[^<]*/g)].map(([it]) => it);
}

function added(edits: readonly Edit[]) {
  const workbook = opened(fixture('features.xlsx'));
  const host = xlsxHost(workbook);
  const { skipped, inverse } = host.apply(edits);
  expect(skipped).toEqual([]);
  const saved = saveWorkbook(workbook);
  const parts = opened(saved).worksheets;
  const part = [...parts.keys()].sort()[parts.size - 1] ?? '';
  return { workbook, host, inverse, saved, text: opened(saved).parts.originalText(part) };
}

describe('how added sheets are printed from the file', () => {
  it('one page wide, in the order the schema wants, with rows that come again', () => {
    const { saved, text } = added([add("Bo's pack", landscape)]);
    expect(text).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension');
    expect(text).toMatch(
      /<pageMargins left="0.4" [^>]*\/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/><headerFooter><oddFooter>&amp;L&amp;8&amp;A&amp;R&amp;8Page &amp;P of &amp;N<\/oddFooter>/,
    );
    expect(printTitles(saved)).toContainEqual(expect.stringContaining("'Bo''s pack'!$4:$4"));
    expect(lintPackage(saved)).toEqual([]);
  });

  it('on one page without rows that come again; filter and pages have names of their own', () => {
    const before = printTitles(fixture('features.xlsx'));
    const { saved, text } = added([
      add('Pack', { orientation: 'portrait', length: 'one page' }),
      cellEdit({ sheet: 'Pack', row: 0, column: 0, to: 'x' }),
      { kind: 'filter', sheet: 'Pack', area: { top: 0, left: 0, bottom: 3, right: 2 } },
    ]);
    expect(text).toContain(
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>',
    );
    expect(printTitles(saved)).toEqual(before);
    expect(lintPackage(saved)).toEqual([]);
  });

  it('rows that hold several lines say how high they are, for programs that do not work it out', () => {
    const area = { top: 1, left: 0, bottom: 1, right: 1 };
    const { saved, text } = added([
      add('Pack', landscape),
      cellEdit({ sheet: 'Pack', row: 1, column: 0, to: 'words that are broken into lines' }),
      { kind: 'format', sheet: 'Pack', area, look: 'text', lines: 3 },
      { kind: 'format', sheet: 'Pack', area, lines: 2 },
    ]);
    expect(text).toContain('<row r="2" ht="45">');
    expect(lintPackage(saved)).toEqual([]);
  });

  it('taken back, its name goes along; done again, it comes back; pages of other sheets stay', () => {
    const before = printTitles(fixture('features.xlsx'));
    expect(before.length).toBeGreaterThan(0);
    const { workbook, host, inverse, saved } = added([add('Pack', landscape)]);
    const again = host.apply(inverse).inverse;
    expect(printTitles(saveWorkbook(workbook))).toEqual(before);
    host.apply(again);
    expect(printTitles(saveWorkbook(workbook))).toEqual(printTitles(saved));
  });
});
