import { checkUp } from '../../core/alignment/checkUp.ts';
import { budgetChecks } from '../../core/budget/index.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { initiativeChecks } from '../../core/initiatives/index.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Kind and columns of the only table of a sheet. */
export function recognised(rows: Matrix, sheet = 'Sheet1') {
  const tables = recognise(deepFreeze(gridOf(rows, sheet)));
  const [table] = tables;
  if (!table || tables.length > 1) return {};
  const { kind, headerRow, columns } = table;
  return { kind, headerRow, columns };
}

/** What the checks of budgets and initiatives by themselves say of one sheet on 15 November 2026. */
export function checkSheet(rows: Matrix, sheet = 'Sheet1') {
  const { findings, scores } = checkUp(
    { grids: [deepFreeze(gridOf(rows, sheet))] },
    { tables: [...budgetChecks, ...initiativeChecks], workbook: [] },
    { ...neutralContext, locale: 'en-GB', today: 46341 },
  );
  return { found: findings.map(({ code, cell }) => `${code} ${cell}`), findings, scores };
}
