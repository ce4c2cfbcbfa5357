import { nameKey } from '../statistics/nameKey.ts';
import { namedEntries } from '../vocabulary/splitEntries.ts';
import type { Pull } from './incentiveColumns.ts';
import type { Incentive } from './readIncentives.ts';

/** Why two groups of rewards pull against each other. */
export type ConflictReason = 'opposite' | 'linked' | 'trade-off';

/** Rewards on one measure against rewards on the same or another one; people on both sides are left out. */
export interface IncentiveConflict {
  readonly reason: ConflictReason;
  readonly left: readonly Incentive[];
  readonly right: readonly Incentive[];
  /** For a trade-off: the reward that declares it. */
  readonly declared: Incentive | null;
}

type Stakes = ReadonlyMap<string, readonly Incentive[]>;

function groupBy(
  incentives: readonly Incentive[],
  keyOf: (incentive: Incentive) => string | null,
): Stakes {
  const groups = new Map<string, Incentive[]>();
  for (const incentive of incentives) {
    const key = keyOf(incentive);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(incentive);
    else groups.set(key, [incentive]);
  }
  return groups;
}

function stakeKey(measure: string, pull: Pull): string {
  return `${pull} ${measure}`;
}

/** Rewards of whoever is not pulled both ways: who holds both measures can weigh one against the other. */
function withoutShared(
  left: readonly Incentive[],
  right: readonly Incentive[],
): readonly Incentive[] {
  const others = new Set(right.map(({ party }) => nameKey(party ?? '')));
  return left.filter(({ party }) => !others.has(nameKey(party ?? '')));
}

function conflictOf(
  reason: ConflictReason,
  [all, against]: readonly [readonly Incentive[], readonly Incentive[]],
  declared: Incentive | null = null,
): IncentiveConflict[] {
  const left = withoutShared(all, against);
  const right = withoutShared(against, all);
  return left.length === 0 || right.length === 0 ? [] : [{ reason, left, right, declared }];
}

function oppositePulls(measures: Stakes, stakes: Stakes): IncentiveConflict[] {
  return [...measures.keys()].flatMap((measure) =>
    conflictOf('opposite', [
      stakes.get(stakeKey(measure, 'more')) ?? [],
      stakes.get(stakeKey(measure, 'less')) ?? [],
    ]),
  );
}

/** Pairs of different measures that the column names, each once whichever of the two names the other. */
function namedPairs(
  incentives: readonly Incentive[],
  column: 'movesWith' | 'tradeOff',
  canonical: (key: string) => string,
): readonly (readonly [Incentive, string])[] {
  const seen = new Set<string>();
  return incentives.flatMap((incentive) =>
    namedEntries(incentive.values[column])
      .map(nameKey)
      .flatMap((name) => {
        const other = canonical(name);
        const pair = [incentive.measureKey, other].sort().join('\n');
        if (other === incentive.measureKey || seen.has(pair)) return [];
        seen.add(pair);
        return [[incentive, other] as const];
      }),
  );
}

/**
 * Rewards that pull against each other: opposite directions on one measure, opposite directions on two measures
 * that move together, and a reward on a measure that another reward is declared to cost. Links are those named in
 * the rows; a link of a link is none. Whoever holds both sides is no conflict. Time grows with rows and links.
 */
export function incentiveConflicts(
  incentives: readonly Incentive[],
  canonical: (key: string) => string = (key) => key,
): readonly IncentiveConflict[] {
  const held = incentives.filter(({ party }) => party !== null);
  const measures = groupBy(held, ({ measureKey }) => measureKey);
  const stakes = groupBy(held, ({ measureKey, values: { direction } }) =>
    direction === null ? null : stakeKey(measureKey, direction),
  );
  const stake = (measure: string, pull: Pull) => stakes.get(stakeKey(measure, pull)) ?? [];
  const linked = namedPairs(held, 'movesWith', canonical).flatMap(([{ measureKey }, other]) => [
    ...conflictOf('linked', [stake(measureKey, 'more'), stake(other, 'less')]),
    ...conflictOf('linked', [stake(measureKey, 'less'), stake(other, 'more')]),
  ]);
  const traded = namedPairs(held, 'tradeOff', canonical).flatMap(([declared, other]) => {
    const all = measures.get(declared.measureKey) ?? [];
    const { direction } = declared.values;
    const pushing = all.filter(({ values }) => values.direction === direction);
    return conflictOf('trade-off', [pushing, measures.get(other) ?? []], declared);
  });
  return [...oppositePulls(measures, stakes), ...linked, ...traded];
}
