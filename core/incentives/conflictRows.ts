import type { Cell } from '../sheet/cell.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { percentWords } from './checkIncentives.ts';
import { type IncentiveConflict, incentiveConflicts } from './incentiveConflicts.ts';
import type { Incentive } from './readIncentives.ts';
import { incentiveThresholds } from './thresholds.ts';
import { weightSums } from './weightSums.ts';

type OutputRow = readonly Cell[];

function side({ party, measure, values }: Incentive): readonly Cell[] {
  return [party, measure, values.direction];
}

/** The first reward of each party. */
function firstOfEach(rewards: readonly Incentive[]): readonly Incentive[] {
  const first = new Map<string, Incentive>();
  for (const reward of rewards) {
    const key = nameKey(reward.party ?? '');
    if (!first.has(key)) first.set(key, reward);
  }
  return [...first.values()];
}

/** Pairs of people of one conflict; two rewards of the same two people on the same measures are one pair. */
function* pairsOf({ reason, left, right }: IncentiveConflict): Generator<OutputRow> {
  const others = firstOfEach(right);
  for (const one of firstOfEach(left)) {
    for (const other of others) yield [reason, ...side(one), ...side(other)];
  }
}

/** Pairs up to the most that are listed; a row that says so stands after them when there are more. */
function pairRows(conflicts: readonly IncentiveConflict[]): OutputRow[] {
  const rows: OutputRow[] = [];
  const { value: most } = incentiveThresholds.mostPairs;
  for (const conflict of conflicts) {
    for (const pair of pairsOf(conflict)) {
      if (rows.length >= most)
        return [...rows, ['more', `only the first ${most} pairs`, null, null, null, null, null]];
      rows.push(pair);
    }
  }
  return rows;
}

/** Rewards on measures that no objective claims: by the row's own link, or by the list of those claimed. */
function unclaimedRows(
  incentives: readonly Incentive[],
  claimed: ReadonlySet<string> | null,
): OutputRow[] {
  return incentives
    .filter(({ measureKey, values }) => values.objective === null && !claimed?.has(measureKey))
    .map((incentive) => ['unclaimed', ...side(incentive), null, null, null]);
}

/** What a list of incentives has against itself, one row each: pairs of people, unclaimed measures, weights. */
export function conflictRows(
  incentives: readonly Incentive[],
  {
    claimed,
    hasLinks,
  }: { readonly claimed: ReadonlySet<string> | null; readonly hasLinks: boolean },
): readonly OutputRow[] {
  const weights = weightSums(incentives).map(
    ({ party, first, sum }): OutputRow => [
      ...['weights', party, percentWords(sum)],
      ...[null, null, first.values.period, null],
    ],
  );
  const unclaimed = hasLinks || claimed !== null ? unclaimedRows(incentives, claimed) : [];
  return [...pairRows(incentiveConflicts(incentives)), ...unclaimed, ...weights];
}
