import { describe, expect, it } from 'vitest';
import { checkUp } from '../../../core/alignment/checkUp.ts';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { checks } from '../../../core/catalog.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { parseRange } from '../../../core/sheet/a1.ts';
import type { CellEdit } from '../../../core/sheet/edit.ts';
import { cellAt } from '../../../core/sheet/grid.ts';
import { joineryDay, joineryWorkbook } from '../../../workbench/sample2/joineryWorkbook.ts';
import { plantedJoinery } from '../../../workbench/sample2/plantedJoinery.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';

function open() {
  const opened = openWorkbook(joineryWorkbook());
  if (!opened.ok) throw new Error('the joinery does not open');
  return xlsxHost(opened.value);
}

function check(host: ReturnType<typeof open>) {
  const { grids } = host.read({ layers: ['formulas', 'merges'] });
  return checkUp({ grids }, checks, { ...neutralContext, today: serialOfText(joineryDay) });
}

/** The workbook with every planted mistake mended, as a person would type it. */
function mended() {
  const host = open();
  const { grids } = host.read({});
  const edits = plantedJoinery.flatMap(({ sheet, mend = {} }) =>
    Object.entries(mend).map(([address, value]): CellEdit => {
      const area = parseRange(address);
      const grid = grids.find((each) => each.sheet === sheet);
      if (!area || !grid) throw new Error(`${sheet}!${address} is not in the joinery`);
      const { top: row, left: column } = area;
      const before = { value: cellAt(grid, row, column), formula: null };
      return { kind: 'cell', sheet, row, column, before, after: { value, formula: null } };
    }),
  );
  expect(host.apply(edits).skipped).toEqual([]);
  return host;
}

describe('the joinery, a workbook of another trade and language', () => {
  const planted = check(open());
  const clean = check(mended());

  it('every ordinary sheet is recognised as what it is', () => {
    expect(planted.tables.map(({ sheet, kind }) => `${sheet}: ${kind}`)).toEqual([
      ...['Ziele: okr', 'Schlüsselergebnisse: okr', 'Zuständigkeiten: raci'],
      ...['Entscheidungen: decisions', 'Kommunikationsplan: communications'],
      ...['Abhängigkeiten: dependencies', 'Zusagen: commitments'],
    ]);
  });

  it('the check-up finds every planted mistake at its cell, and nothing else', () => {
    const found = planted.findings.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);
    const expected = plantedJoinery.map(({ code, sheet, cell }) => `${sheet}!${cell} ${code}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  it('the mended workbook raises no finding at all', () => {
    expect(clean.findings.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)).toEqual(
      [],
    );
  });

  it('no derailer stands worse in the mended workbook, and those with a planted mistake stand better', () => {
    const value = (index: typeof planted.index) =>
      index.derailers.map(({ id, evidence }) => {
        const good = evidence.reduce((sum, part) => sum + part.good, 0);
        const all = evidence.reduce((sum, part) => sum + part.good + part.bad + part.unknown, 0);
        return [id, good / all] as const;
      });
    const after = new Map(value(clean.index));
    const better = value(planted.index).filter(([id, share]) => (after.get(id) ?? 0) > share);
    expect(better.map(([id]) => id)).toEqual([
      ...['scattered-goals', 'fragmented-collaboration', 'role-confusion', 'firefighting'],
    ]);
    expect(clean.index.value ?? 0).toBeGreaterThan(planted.index.value ?? 100);
  });
});
