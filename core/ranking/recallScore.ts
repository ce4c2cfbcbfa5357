import { jaccard } from '../statistics/jaccard.ts';
import { mean } from '../statistics/mean.ts';
import { matchPriorities, type NamedPriority } from './matchPriorities.ts';

/** What one leader named. */
export interface Recalled {
  readonly person: string;
  readonly named: readonly string[];
}

export interface RecallScore {
  /** Recall@k: mean share of the official top priorities each leader names, 0 to 1. */
  readonly recall: number | null;
  /** Mean overlap of what two leaders name, 0 to 1. */
  readonly overlap: number | null;
  /** Leaders who named anything. */
  readonly n: number;
  /** By leader who named anything. */
  readonly byLeader: readonly {
    readonly person: string;
    readonly recall: number;
    readonly matches: readonly NamedPriority[];
  }[];
  /** By official priority: leaders who named it. */
  readonly namedBy: readonly number[];
}

function meanJaccard(sets: readonly ReadonlySet<string>[]): number | null {
  const pairs = sets.flatMap((one, index) =>
    sets.slice(index + 1).map((other) => jaccard(one, other) ?? 0),
  );
  return mean(pairs);
}

/**
 * Recall of the first `top` official priorities. Leaders who named nothing are left out: they may not have been asked.
 * Null without a leader or an official priority; overlap also with one leader. After Sull, Sull and Yoder 2018.
 */
export function recallScore(
  recalled: readonly Recalled[],
  official: readonly string[],
  top: number,
): RecallScore {
  const asked = recalled.filter(({ named }) => named.length > 0);
  const matches = matchPriorities(
    asked.flatMap(({ named }) => named),
    official,
  );
  const count = Math.min(top, official.length);
  let at = 0;
  const byLeader = asked.map(({ person, named }) => {
    const own = matches.slice(at, at + named.length);
    at += named.length;
    const hits = new Set(
      own.flatMap(({ official: hit }) => (hit !== null && hit < count ? [hit] : [])),
    );
    return { person, recall: count === 0 ? 0 : hits.size / count, matches: own };
  });
  const sets = byLeader.map(({ matches: own }) => new Set(own.map(({ key }) => key)));
  return {
    recall: count === 0 ? null : mean(byLeader.map(({ recall }) => recall)),
    overlap: meanJaccard(sets),
    n: asked.length,
    byLeader,
    namedBy: official.map((_, index) => sets.filter((set) => set.has(`official ${index}`)).length),
  };
}
