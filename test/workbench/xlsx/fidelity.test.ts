import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../core/sheet/edit.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { cellEdit, fixture, opened } from './fixture.ts';
import { inventory, lostFeatures } from './inventory.ts';

const features = fixture('features.xlsx');

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

describe('saveWorkbook', () => {
  it('keeps every feature when cells are edited and a sheet is added', () => {
    expect(Object.values(inventory(features)).filter((count) => count > 0)).toHaveLength(61);
    const workbook = opened(features);
    const receipt = xlsxHost(workbook).apply(edits);
    expect(receipt.skipped).toEqual([]);
    expect(lostFeatures(features, saveWorkbook(workbook))).toEqual([]);
  });

  it('copies parts that no edit touches byte for byte', () => {
    const workbook = opened(features);
    xlsxHost(workbook).apply([cellEdit({ row: 1, column: 4, from: 150, to: 175 })]);
    expect(changedParts(features, saveWorkbook(workbook))).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('writes the same bytes when nothing was changed', () => {
    const once = saveWorkbook(opened(features));
    expect(changedParts(features, once)).toEqual([]);
    expect(saveWorkbook(opened(once))).toEqual(once);
  });
});
