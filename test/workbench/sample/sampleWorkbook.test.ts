import { describe, expect, it } from 'vitest';
import { checkUp } from '../../../core/alignment/checkUp.ts';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { checks } from '../../../core/catalog.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import type { CellEdit } from '../../../core/sheet/edit.ts';
import { cellAt } from '../../../core/sheet/grid.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import { planted } from '../../../workbench/sample/planted.ts';
import { sampleDay, sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';

function open() {
  const opened = openWorkbook(sampleWorkbook());
  if (!opened.ok) throw new Error('the sample does not open');
  return xlsxHost(opened.value);
}

function check(host: ReturnType<typeof open>) {
  const { grids } = host.read({ layers: ['formulas', 'merges'] });
  return checkUp({ grids }, checks, { ...neutralContext, today: workbookDay(grids) });
}

describe('sampleWorkbook', () => {
  it('stands still at its day', () => {
    expect(workbookDay(open().read({ layers: ['formulas'] }).grids)).toBe(serialOfText(sampleDay));
  });

  it('the check-up finds every planted mistake at its cell, and nothing else', () => {
    const found = check(open()).findings.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);
    const expected = planted.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('a planted mistake that is mended is no longer found', () => {
    const host = open();
    const [grid] = host.read({ sheets: ['Key results'] }).grids;
    if (!grid) throw new Error('the sample has key results');
    const mend = (row: number, column: number, value: string | number): CellEdit => ({
      kind: 'cell',
      sheet: 'Key results',
      row,
      column,
      before: { value: cellAt(grid, row, column), formula: null },
      after: { value, formula: null },
    });
    const [target, owner] = [mend(29, 6, 9), mend(23, 3, 'Priya Nair')];
    expect(host.apply([target, owner]).skipped).toEqual([]);
    const found = check(host).findings.map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(found).not.toContain('Key results!G30');
    expect(found).not.toContain('Key results!D24');
    expect(found).toHaveLength(planted.length - 2);
  });
});
