import { conflictIssue } from '../../incentives/conflictIssue.ts';
import { type IncentiveConflict, incentiveConflicts } from '../../incentives/incentiveConflicts.ts';
import { incentiveIssues } from '../../incentives/issues.ts';
import type { Incentive, IncentiveTable } from '../../incentives/readIncentives.ts';
import type { Issue } from '../../issue/issue.ts';
import { placeIn } from '../../sheet/table.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { wordsOf } from '../../vocabulary/normaliseText.ts';
import type { WorkbookIncentives } from './incentivesRead.ts';
import { peopleIssues } from './issues.ts';
import type { MeasureIndex } from './measureIndex.ts';

/** True where a reward hangs on an objective or a key result, by its id or wording, or says OKR itself. */
export function isTiedToOkr({ measure }: Incentive, { goals }: MeasureIndex): boolean {
  return goals.has(nameKey(measure)) || wordsOf(measure).some((word) => /^okrs?$/.test(word));
}

function tied(table: IncentiveTable, { row, measure }: Incentive): Issue {
  return peopleIssues['incentive-tied-to-okr']({
    place: placeIn(table, row, 'measure'),
    subject: `"${measure}"`,
    expected: 'rewards apart from objectives and key results',
    found: 'a reward tied to one',
  });
}

function unclaimed(table: IncentiveTable, { row, measure }: Incentive): Issue {
  return incentiveIssues['incentive-measure-unclaimed']({
    place: placeIn(table, row, table.found.objective === undefined ? 'measure' : 'objective'),
    subject: `"${measure}"`,
    expected: 'an objective that wants it moved',
    found: 'none here, in a scorecard or beside a key result',
  });
}

function unknown(table: IncentiveTable, { row, measure }: Incentive): Issue {
  return peopleIssues['incentive-measure-unknown']({
    place: placeIn(table, row, 'measure'),
    subject: `"${measure}"`,
    expected: 'a measure of a list of KPIs or a scorecard',
    found: `"${measure}"`,
  });
}

/** What one reward hangs on: an objective or key result, a measure no objective claims, or one that no list has. */
function rowIssue(table: IncentiveTable, incentive: Incentive, index: MeasureIndex): Issue[] {
  if (isTiedToOkr(incentive, index)) return [tied(table, incentive)];
  if (index.names.size === 0) return [];
  const { measureKey, values } = incentive;
  if (values.objective === null && !index.claimed.has(measureKey))
    return [unclaimed(table, incentive)];
  return index.find(measureKey) === null ? [unknown(table, incentive)] : [];
}

/** What the rewards of a workbook have against each other and against its measures. */
export function incentiveFindings(
  { incentives, tableOf, canonical }: WorkbookIncentives,
  index: MeasureIndex,
): { readonly conflicts: readonly IncentiveConflict[]; readonly issues: readonly Issue[] } {
  const conflicts = incentiveConflicts(incentives, canonical);
  const rows = incentives.flatMap((incentive) => {
    const table = tableOf(incentive);
    return table === undefined ? [] : rowIssue(table, incentive, index);
  });
  return {
    conflicts,
    issues: [...conflicts.flatMap((each) => conflictIssue(tableOf, each)), ...rows],
  };
}
