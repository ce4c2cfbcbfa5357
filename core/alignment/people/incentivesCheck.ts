import { defineWorkbookCheck, type Score } from '../../declare/check.ts';
import type { IncentiveConflict } from '../../incentives/incentiveConflicts.ts';
import type { Incentive } from '../../incentives/readIncentives.ts';
import { incentiveFindings } from './incentiveFindings.ts';
import { readAllIncentives } from './incentivesRead.ts';
import { readMeasures } from './measureIndex.ts';

/** Share of rewarded measures on which nobody pulls against anybody; covers the rewards that say who and which way. */
export function harmony(
  incentives: readonly Incentive[],
  conflicts: readonly IncentiveConflict[],
): { readonly value: number | null; readonly coverage: number; readonly measures: number } {
  const measures = new Set(incentives.map(({ measureKey }) => measureKey));
  const torn = new Set(
    conflicts.flatMap(({ left, right }) => [...left, ...right].map(({ measureKey }) => measureKey)),
  );
  const told = incentives.filter(
    ({ party, values }) => party !== null && values.direction !== null,
  );
  return {
    value: measures.size === 0 ? null : 1 - torn.size / measures.size,
    coverage: incentives.length === 0 ? 0 : told.length / incentives.length,
    measures: measures.size,
  };
}

/** Joins incentives to each other and to the measures of the workbook. */
export const peopleIncentivesCheck = defineWorkbookCheck({
  id: 'people-incentives',
  summary:
    'Rewards pull the same way, hang on listed measures that objectives want, and not on OKRs.',
  run(inputs, context) {
    if (!inputs.some(({ table }) => table.kind === 'incentives')) return { scores: [], issues: [] };
    const index = readMeasures(inputs, context);
    const read = readAllIncentives(inputs, index, context);
    const { conflicts, issues } = incentiveFindings(read, index);
    const { value, coverage } = harmony(read.incentives, conflicts);
    const score: Score = {
      ...{ id: 'incentives', kind: 'incentives', label: 'Rewarded measures' },
      ...{ value, unit: 'fraction', coverage, asOf: context.today },
    };
    return { scores: value === null ? [] : [score], issues };
  },
});
