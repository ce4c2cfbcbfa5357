import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../../workbench/files/readTextTable.ts';
import { tableWorkbook } from '../../../workbench/files/tableWorkbook.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { opened } from '../xlsx/fixture.ts';
import { lintPackage } from '../xlsx/lintPackage.ts';

describe('tableWorkbook', () => {
  it('turns a text table into a workbook with the same cells and no formula', () => {
    const text = 'Objective,Target\nGrow <fast>,12\n=1+1,\n"two\nlines",3.5\n';
    const table = readTextTable(new TextEncoder().encode(text), 'Q1: goals/plan [draft] 2026.csv');
    if (!table.ok) throw new Error('no table');
    const bytes = saveWorkbook(tableWorkbook(table.value));
    expect(lintPackage(bytes)).toEqual([]);
    const grid = readGrid(opened(bytes), 'plan draft 2026', ['formulas']);
    expect(grid.rows).toEqual([
      ['Objective', 'Target'],
      ['Grow <fast>', 12],
      ['=1+1'],
      ['two\nlines', 3.5],
    ]);
    expect(grid.formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
  });
});
