import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Column, Columns } from '../sheet/column.ts';
import type { Row, Table } from '../sheet/table.ts';
import { checkKpiData } from './checkKpiData.ts';
import { checkKpiList } from './checkKpiList.ts';
import { checkLibrary } from './checkLibrary.ts';
import { libraryColumns, listColumns, seriesColumns } from './columns.ts';
import { periodsAcross } from './periodsAcross.ts';

/** Rows whose direction is told in unknown words are not scored: either way would be a guess. */
function withoutGuesses<C extends Columns & { readonly direction: Column }>(
  table: RecognisedRows<C>,
  key: 'actual' | 'target',
): Table<C> {
  const isGuess = ({ row, values }: Row<C>) =>
    table.unread?.direction?.has(row) && (values.baseline ?? null) === null;
  const rows = table.rows.map((row) =>
    isGuess(row) ? { ...row, values: { ...row.values, [key]: null } } : row,
  );
  return { ...table, rows };
}

const checkKpis = defineCheck({
  id: 'kpi',
  kinds: ['kpi'],
  summary: 'Scores KPIs by their list or by their data, and lists what is missing or late.',
  run({ grid, table }, { locale, today }) {
    const quiet = ['frequency', 'aggregation', 'source', 'leading'];
    const input = { grid, table, locale, quiet };
    const data = readRecognised(input, seriesColumns);
    const names = new Set(data.rows.map(({ values }) => values.id));
    const isDated = data.rows.some(({ values }) => values.period !== null);
    const isData = isDated && data.found.actual !== undefined && names.size < data.rows.length;
    if (isData) return checkKpiData(withoutGuesses(data, 'target'), today);
    const list = readRecognised(input, listColumns);
    if (list.found.measure === undefined) return { scores: [], issues: [] };
    const { scores, issues } = checkKpiList(withoutGuesses(list, 'actual'), today);
    return { scores, issues: [...issues, ...periodsAcross({ grid, table }, list)] };
  },
});

const checkLibraries = defineCheck({
  id: 'kpi-library',
  kinds: ['kpi-library'],
  summary:
    'Measures without formula, unit, direction, function or source, and one-sided libraries.',
  run({ grid, table }, { locale }) {
    const read = readRecognised({ grid, table, locale, quiet: ['leading'] }, libraryColumns);
    return { scores: [], issues: [...read.issues, ...checkLibrary(read)] };
  },
});

/** Checks that the check-up runs on lists and data of KPIs. */
export const kpiChecks: readonly CheckDefinition[] = [checkKpis, checkLibraries];
