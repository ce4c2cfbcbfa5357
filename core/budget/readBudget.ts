import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { totalWords, wordKey } from '../vocabulary/wordSets.ts';
import { type BudgetColumns, budgetColumns } from './columns.ts';

export type BudgetTable = RecognisedRows<BudgetColumns>;
export type BudgetRow = Row<BudgetColumns>;

/** Other places an ordinary budget names what it pays for. */
const linkRoles = ['objective', 'keyResult', 'initiative'] as const;

/** Rows that stand for money: totals and headings without an amount are left out. */
export function budgetRows(table: Table<BudgetColumns>): readonly BudgetRow[] {
  return table.rows.filter(({ values: { id, line, planned, actual, objective } }) => {
    const name = line ?? id;
    if (name !== null && totalWords.has(wordKey(name))) return false;
    return planned !== null || actual !== null || (line !== null && objective !== null);
  });
}

/** Reads a recognised budget; a column of objectives, key results or initiatives is what its lines pay for. */
export function readBudget({ grid, table }: CheckInput, locale: string | null): BudgetTable {
  const role = linkRoles.find((each) => table.columns[each] !== undefined);
  const columns =
    table.columns.parent === undefined && role !== undefined
      ? { ...budgetColumns, objective: { ...budgetColumns.objective, role } }
      : budgetColumns;
  const read = readRecognised({ grid, table, locale, quiet: ['planned', 'actual'] }, columns);
  return { ...read, rows: budgetRows(read) };
}
