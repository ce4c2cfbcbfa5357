import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { splitEntries } from '../vocabulary/splitEntries.ts';
import type { BudgetRow } from './readBudget.ts';

/** A line of a budget with its amount and whether an objective claims it. */
export interface SpendLine {
  readonly row: BudgetRow;
  readonly amount: number;
  readonly isLinked: boolean;
}

/** How much of the money serves an objective. */
export interface StrategicSpend {
  /** Linked amount ÷ all amounts, 0–1; null where there is no money. */
  readonly share: number | null;
  readonly total: number;
  readonly linked: number;
  /** Share of lines that have an amount. */
  readonly coverage: number;
  readonly lines: readonly SpendLine[];
}

/** True where a cell names what it pays for; with a list of known names, one of those. */
function isClaimed(text: string | null, known: ReadonlySet<string> | null): boolean {
  if (text === null || namesNobody(text.replace(/\d/g, 'x'))) return false;
  if (known === null || known.has(nameKey(text))) return true;
  return splitEntries(text).some((name) => known.has(nameKey(name)));
}

/**
 * Share of the money that is linked to an objective. Lines without an amount are left out and lower the coverage.
 * Amounts must not be negative. `known`: ids and wordings of the objectives, by `nameKey`; null takes any name.
 */
export function strategicSpend(
  rows: readonly BudgetRow[],
  amount: (row: BudgetRow) => number | null,
  known: ReadonlySet<string> | null = null,
): StrategicSpend {
  const lines = rows.flatMap((row): SpendLine[] => {
    const value = amount(row);
    if (value === null) return [];
    return [{ row, amount: value, isLinked: isClaimed(row.values.objective, known) }];
  });
  const sum = (each: readonly SpendLine[]) => each.reduce((total, line) => total + line.amount, 0);
  const total = sum(lines);
  const linked = sum(lines.filter(({ isLinked }) => isLinked));
  const coverage = rows.length === 0 ? 0 : lines.length / rows.length;
  return { share: total > 0 ? linked / total : null, total, linked, coverage, lines };
}
