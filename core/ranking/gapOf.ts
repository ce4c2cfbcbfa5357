import { type PerceptionGap, perceptionGap } from './perceptionGap.ts';
import type { RecallLine } from './recalledOf.ts';
import type { RecallScore } from './recallScore.ts';

/** A felt answer on a scale from 1 as a share, 0 to 1; null off the scale. */
export function feltShare(felt: number, options: number): number | null {
  return felt >= 1 && felt <= options ? (felt - 1) / (options - 1) : null;
}

/** The perception gap of a recall test; leaders who named nothing or said no feeling are left out. */
export function gapOf(
  lines: readonly RecallLine[],
  { byLeader }: RecallScore,
  options: number,
): PerceptionGap {
  const asked = lines.filter(({ named }) => named.length > 0);
  return perceptionGap(
    asked.map(({ felt }, index) => ({
      felt: felt === null ? null : feltShare(felt, options),
      recall: byLeader[index]?.recall ?? null,
    })),
  );
}
