import { describe, expect, it } from 'vitest';
import { checkUp } from '../../../core/alignment/checkUp.ts';
import { checks } from '../../../core/catalog.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { type Cell, isErrorCell } from '../../../core/sheet/cell.ts';
import { checkUpSheet } from '../../../core/tracker/checkUpSheet.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import { sampleWorkbook } from '../../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { callByName } from '../../callByName.ts';

const opened = openWorkbook(sampleWorkbook());
if (!opened.ok) throw new Error('the sample does not open');
const { grids } = xlsxHost(opened.value).read({ layers: ['formulas', 'merges'] });
const result = checkUp({ grids }, checks, { ...neutralContext, today: workbookDay(grids) });

/** Cells of the sheet by row. */
const rows: (Cell[] | undefined)[] = [];
for (const edit of checkUpSheet(result, [], { today: null, minimumCoverage: 0.6 })) {
  if (edit.kind !== 'cell') continue;
  rows[edit.row] ??= [];
  const row = rows[edit.row];
  if (row) row[edit.column] = edit.after.value;
}

function section(title: string): Cell[][] {
  const from = rows.findIndex((row) => row?.[0] === title) + 1;
  const length = [...rows].slice(from).indexOf(undefined);
  return rows.slice(from, from + length).flatMap((row) => (row ? [row] : []));
}

describe('checkUpSheet', () => {
  it('prints a score as a number from the least coverage on, the words below it', () => {
    const printed = (minimumCoverage: number) =>
      checkUpSheet(
        {
          ...result,
          scores: result.scores.map((score) => ({ ...score, value: 7, coverage: 0.5 })),
        },
        [],
        { today: null, minimumCoverage },
      ).filter((edit) => edit.kind === 'cell' && edit.after.value === 7).length;
    expect(printed(0.51)).toBe(printed(0.5) - result.scores.length);
  });

  it('prints the index and each derailer as the check-up has them', () => {
    const [, total, ...lines] = section('Five derailers, 100 = none of it');
    expect(total?.[1]).toBe(result.index.value);
    expect(lines.map((row) => row[1])).toEqual(result.index.derailers.map(({ value }) => value));
  });

  it('DERAILER_INDEX of the counts it prints gives the value it prints', () => {
    const [header, ...sources] = section('Evidence by source');
    for (const { title, value } of result.index.derailers) {
      const own = sources.filter(([derailer]) => derailer === title).map((row) => row.slice(2, 8));
      const range = [header?.slice(2, 8) ?? [], ...own];
      expect(callByName('DERAILER_INDEX', range).value, title).toBeCloseTo(value ?? Number.NaN, 9);
    }
  });

  it('names every row that is not good with its cell', () => {
    const printed = section('Rows behind it').slice(1);
    const count = result.index.derailers.flatMap(({ evidence }) =>
      evidence.flatMap((part) => part.rows),
    ).length;
    expect(printed.length).toBe(count);
    expect(printed.some((row) => row.some(isErrorCell))).toBe(false);
    expect(printed).toContainEqual([
      ...['Role confusion', 'Tasks with one accountable person', 'faulty'],
      ...['“Set prices”: 2 people are accountable', 'RACI', 'A9', 1],
    ]);
  });
});
