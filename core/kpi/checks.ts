import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { checkKpiData } from './checkKpiData.ts';
import { checkKpiList } from './checkKpiList.ts';
import { listColumns, seriesColumns } from './columns.ts';

const checkKpis = defineCheck({
  id: 'kpi',
  kinds: ['kpi'],
  summary: 'Scores KPIs by their list or by their data, and lists what is missing or late.',
  run({ grid, table }, { locale, today }) {
    const input = { grid, table, locale };
    const data = readRecognised(input, seriesColumns);
    const names = new Set(data.rows.map(({ values }) => values.id));
    const isDated = data.rows.some(({ values }) => values.period !== null);
    const isData = isDated && data.found.actual !== undefined && names.size < data.rows.length;
    if (isData) return checkKpiData(data, today);
    const list = readRecognised(input, listColumns);
    if (list.found.measure === undefined) return { scores: [], issues: [] };
    return checkKpiList(list, today);
  },
});

/** Checks that the check-up runs on lists and data of KPIs. */
export const kpiChecks: readonly CheckDefinition[] = [checkKpis];
