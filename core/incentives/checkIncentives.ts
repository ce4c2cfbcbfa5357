import type { CheckResult } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { incentiveIssues } from './issues.ts';
import { type Incentive, type IncentiveTable, incentivesIn } from './readIncentives.ts';
import { weightSums } from './weightSums.ts';

/** A share as people read it: 95 %. */
export function percentWords(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}

function nobody(table: IncentiveTable, { row, party, measure }: Incentive): Issue[] {
  const key = table.found.person === undefined ? 'team' : 'person';
  if (party !== null || table.found[key] === undefined) return [];
  const about = { place: placeIn(table, row, key), subject: `"${measure}"`, found: 'blank' };
  return [incentiveIssues['incentive-nobody']({ ...about, expected: 'a person or a team' })];
}

function noDirection(table: IncentiveTable, { row, measure, values }: Incentive): Issue[] {
  const column = table.found.direction;
  if (column === undefined || values.direction !== null) return [];
  const isUnread = table.issues.some(({ place }) => place.row === row && place.column === column);
  if (isUnread) return [];
  const about = {
    ...{ place: placeIn(table, row, 'direction'), subject: `"${measure}"`, found: 'blank' },
  };
  return [incentiveIssues['incentive-no-direction']({ ...about, expected: 'more or less' })];
}

/** Weights that do not make a whole, once a person or team and period. */
export function weightIssues(table: IncentiveTable, incentives: readonly Incentive[]): Issue[] {
  return weightSums(incentives).map(({ party, first, sum }) => {
    const place = placeIn(table, first.row, 'weight');
    const about = { place, subject: party, found: percentWords(sum) };
    return incentiveIssues['incentive-weights']({ ...about, expected: '100 % in the period' });
  });
}

/** What single rows of a list of incentives lack, and weights that do not make a whole. */
export function checkIncentives(table: IncentiveTable): CheckResult {
  const incentives = incentivesIn(table);
  const rows = incentives.flatMap((incentive) => [
    ...nobody(table, incentive),
    ...noDirection(table, incentive),
  ]);
  return { scores: [], issues: [...table.issues, ...rows, ...weightIssues(table, incentives)] };
}
