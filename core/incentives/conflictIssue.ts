import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { IncentiveConflict } from './incentiveConflicts.ts';
import { incentiveIssues } from './issues.ts';
import type { Incentive, IncentiveTable } from './readIncentives.ts';

const codes = {
  opposite: 'incentive-opposite',
  linked: 'incentive-linked-opposite',
  'trade-off': 'incentive-trade-off',
} as const;

/** More names than these are counted. Ours: what a sentence can hold. */
const mostNames = 3;

function namesOf(side: readonly Incentive[]): string {
  const names = new Map(side.map(({ party }) => [nameKey(party ?? ''), party ?? '']));
  const all = [...names.values()];
  const shown = all.slice(0, mostNames).join(', ');
  return all.length > mostNames ? `${shown} and ${all.length - mostNames} more` : shown;
}

function sideWords(side: readonly Incentive[]): string {
  const [first] = side;
  const pull = first?.values.direction ?? null;
  return `${namesOf(side)} on ${pull === null ? '' : `${pull} `}"${first?.measure ?? ''}"`;
}

/** The reward that stands last: the one added to those there were. */
function lastOf({ left, right }: IncentiveConflict): Incentive | undefined {
  return [...left, ...right].reduce<Incentive | undefined>(
    (last, each) => (last === undefined || each.row > last.row ? each : last),
    undefined,
  );
}

/** One finding for a conflict: at the declared trade-off, else at the direction of the reward that stands last. */
export function conflictIssue(
  tableOf: (incentive: Incentive) => IncentiveTable | undefined,
  conflict: IncentiveConflict,
): readonly Issue[] {
  const { reason, left, right, declared } = conflict;
  const at = declared ?? lastOf(conflict);
  const table = at && tableOf(at);
  if (at === undefined || table === undefined) return [];
  const measures = new Map([...left, ...right].map((each) => [each.measureKey, each.measure]));
  return [
    incentiveIssues[codes[reason]]({
      place: placeIn(table, at.row, declared === null ? 'direction' : 'tradeOff'),
      subject: [...measures.values()].map((measure) => `"${measure}"`).join(' and '),
      expected: 'rewards that can be earned together, or one of the two shared by both',
      found: `${sideWords(left)}; ${sideWords(right)}`,
    }),
  ];
}
