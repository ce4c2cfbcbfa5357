import type { CheckInput } from '../declare/check.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import type { Grid } from '../sheet/grid.ts';
import { readTable } from '../sheet/readTable.ts';
import { swotColumns } from './columns.ts';
import { factorsOfGrid } from './factorsOfGrid.ts';
import { factorsOfTable } from './factorsOfTable.ts';
import { swotIssues } from './issues.ts';
import type { FactorList } from './model.ts';

/** Reads a recognised SWOT: a list, or four headed blocks. */
export function readFactors({ grid, table }: CheckInput, locale: string | null): FactorList {
  const isDrawn = table.columns.swotBlocks !== undefined;
  const drawn = isDrawn ? factorsOfGrid(grid, { locale }) : null;
  return drawn ?? factorsOfTable(readRecognised({ grid, table, locale }, swotColumns));
}

export interface RangeOptions {
  readonly argument: string;
  readonly hasHeader: boolean | null;
  readonly locale: string | null;
}

/** Reads a range given to a function: four headed blocks, or a list with the blueprint's columns. */
export function readFactorRange(grid: Grid, options: RangeOptions): Outcome<FactorList> {
  const list =
    factorsOfGrid(grid, options) ?? factorsOfTable(readTable(grid, swotColumns, options));
  const broken = list.issues.filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return fail(...broken);
  if (list.factors.some(({ type }) => type !== null)) return succeed(list, list.issues);
  const place = { argument: options.argument };
  const expected = 'factors with a type: strength, weakness, opportunity or threat';
  const found = list.factors.length === 0 ? 'no factors' : 'no types';
  return fail(swotIssues['swot-not-found']({ place, expected, found }));
}
