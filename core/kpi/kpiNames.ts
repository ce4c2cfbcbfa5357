import { type CheckInput, defineWorkbookCheck } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { listColumns } from './columns.ts';

function namesIn(
  { grid, table }: CheckInput,
  locale: string | null,
): (readonly [string, string])[] {
  const { rows } = readRecognised({ grid, table, locale }, listColumns);
  return rows.flatMap(({ values: { id, measure } }) =>
    id === null || measure === null ? [] : [[`kpi/${id}`, `${id} ${measure}`] as const],
  );
}

/** Gives scores of KPIs, which period data know by their id only, the names of the KPI lists. */
export const kpiNamesCheck = defineWorkbookCheck({
  id: 'kpi-names',
  summary: 'Names the scores of KPIs after the KPI lists.',
  run(inputs, { locale }) {
    const lists = inputs.filter(
      ({ table }) =>
        table.kind === 'kpi' &&
        table.columns.id !== undefined &&
        table.columns.measure !== undefined,
    );
    return {
      scores: [],
      issues: [],
      labels: Object.fromEntries(lists.flatMap((input) => namesIn(input, locale))),
    };
  },
});
