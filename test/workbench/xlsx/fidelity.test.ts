import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../core/sheet/edit.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { cellEdit, fixture, opened } from './fixture.ts';
import { inventory, lostFeatures } from './inventory.ts';
import { lintPackage } from './lintPackage.ts';

const edits: readonly Edit[] = [
  cellEdit({ row: 1, column: 4, from: 150, to: 175 }),
  cellEdit({ row: 2, column: 8, to: '=not a formula' }),
  cellEdit({ row: 20, column: 0, to: 'far below' }),
  { kind: 'sheet', sheet: 'Tandem check-up', action: 'add' },
  cellEdit({ sheet: 'Tandem check-up', row: 0, column: 0, to: 2, formula: '=1+1' }),
  { kind: 'record', key: 'tandem:mapping', before: null, value: '{"a":"<&>"}' },
];

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipSync(before);
  return Object.entries(unzipSync(after))
    .filter(([name, data]) => Buffer.compare(Buffer.from(old[name] ?? []), Buffer.from(data)) !== 0)
    .map(([name]) => name)
    .sort();
}

/** One file as openpyxl wrote it, with parts added by hand, and the same saved by LibreOffice 7.4. */
const names = ['features.xlsx', 'features-libreoffice.xlsx'];

describe('saveWorkbook', () => {
  it.each(names)('keeps every feature of %s when cells are edited and a sheet is added', (name) => {
    const before = fixture(name);
    const counted = Object.values(inventory(before)).filter((count) => count > 0);
    expect(counted.length).toBe(name === 'features.xlsx' ? 61 : 49);
    const workbook = opened(before);
    expect(xlsxHost(workbook).apply(edits).skipped).toEqual([]);
    const after = saveWorkbook(workbook);
    expect(lostFeatures(before, after)).toEqual([]);
    expect(lintPackage(after)).toEqual([]);
  });

  it.each(names)('copies the parts of %s that no edit touches byte for byte', (name) => {
    const workbook = opened(fixture(name));
    const edit = cellEdit({ row: 1, column: 4, from: 150, to: 175 });
    expect(xlsxHost(workbook).apply([edit]).skipped).toEqual([]);
    const changed = changedParts(fixture(name), saveWorkbook(workbook));
    expect(changed.filter((part) => part !== 'xl/workbook.xml')).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it.each(names)('writes %s back as it was when nothing was changed', (name) => {
    const once = saveWorkbook(opened(fixture(name)));
    expect(changedParts(fixture(name), once)).toEqual([]);
    expect(saveWorkbook(opened(once))).toEqual(once);
  });
});
