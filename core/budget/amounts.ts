import type { BudgetRow } from './readBudget.ts';

/** Which amount of a line counts. */
export const amountKinds = ['auto', 'spent', 'budget'] as const;

export type AmountKind = (typeof amountKinds)[number];

/** How the amount of each line is found: what was spent or what is set aside; `auto` takes the latter where there is any. */
export function amountOf(
  rows: readonly BudgetRow[],
  kind: AmountKind,
): (row: BudgetRow) => number | null {
  const isPlanned = rows.some(({ values }) => values.planned !== null);
  const isSpent = kind === 'spent' || (kind === 'auto' && !isPlanned);
  return ({ values }) => (isSpent ? values.actual : values.planned);
}
