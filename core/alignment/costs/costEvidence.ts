import { amountOf } from '../../budget/amounts.ts';
import { budgetRows, readBudget } from '../../budget/readBudget.ts';
import { strategicSpend } from '../../budget/strategicSpend.ts';
import { readDecisions } from '../../decisions/readDecisions.ts';
import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Place } from '../../issue/issue.ts';
import { dutyPlace } from '../../raci/model.ts';
import { readMatrix } from '../../raci/readMatrix.ts';
import { tableLayout } from '../../raci/tableLayout.ts';
import { placeIn } from '../../sheet/table.ts';
import type { CostComponent } from '../../vocabulary/vocabulary.ts';

/** One row of the workbook that costs something by not being aligned. */
export interface CostEvidence {
  readonly component: CostComponent;
  /** What was found, in the words of the sheet. */
  readonly what: string;
  /** How much of it, in `unit`. */
  readonly quantity: number;
  readonly unit: 'money' | 'days' | 'rows';
  readonly place: Place;
}

/** Lines of budgets that name no objective, with their amounts. */
function orphanSpend(input: CheckInput, { locale }: Context): CostEvidence[] {
  const table = readBudget(input, locale);
  const rows = budgetRows(table);
  if (table.found.objective === undefined) return [];
  const { lines } = strategicSpend(rows, amountOf(rows, 'auto'));
  return lines.flatMap(({ row, amount, isLinked }): CostEvidence[] => {
    if (isLinked || amount <= 0) return [];
    const what = row.values.line ?? row.values.id ?? `row ${row.row + 1}`;
    const place = placeIn(table, row.row, 'objective');
    return [{ component: 'orphan spend', what, quantity: amount, unit: 'money', place }];
  });
}

/** Open decisions past their day, with the days since; nothing without a day to hold them against. */
function decisionDelay(input: CheckInput, { locale, today }: Context): CostEvidence[] {
  const { table, decisions } = readDecisions(input, locale);
  return decisions.flatMap(({ row, state, values }): CostEvidence[] => {
    const { dueDate, decision } = values;
    if (today === null || state !== 'open' || dueDate === null || dueDate >= today) return [];
    const place = placeIn(table, row, 'dueDate');
    const what = decision ?? `row ${row + 1}`;
    return [{ component: 'decision delay', what, quantity: today - dueDate, unit: 'days', place }];
  });
}

/** Tasks for which several people are accountable: each does what the other does. */
function duplicateWork({ grid, table }: CheckInput): CostEvidence[] {
  const located = tableLayout(grid, table);
  const outcome = located ? readMatrix(located, 'auto') : null;
  if (!outcome?.ok) return [];
  const matrix = outcome.value;
  return matrix.tasks.flatMap((task): CostEvidence[] => {
    const holders = task.duties.filter(({ reading }) =>
      reading.letters.includes(matrix.variant.accountable),
    );
    const [, second] = holders;
    if (second === undefined) return [];
    const place = dutyPlace(matrix, task, second);
    return [{ component: 'duplicate work', what: task.name, quantity: 1, unit: 'rows', place }];
  });
}

/**
 * What the workbook itself shows of the cost of misalignment, row by row: shown beside the estimates, never typed
 * over what the sheet counts.
 */
export function costEvidence(
  inputs: readonly CheckInput[],
  context: Context,
): readonly CostEvidence[] {
  return inputs.flatMap((input) => {
    if (input.table.kind === 'budget') return orphanSpend(input, context);
    if (input.table.kind === 'decisions') return decisionDelay(input, context);
    return input.table.kind === 'raci' ? duplicateWork(input) : [];
  });
}
