import type { Score } from '../declare/check.ts';
import type { KeyResult } from './readKeyResults.ts';
import { objectiveKey, scoredKeyResults, scoreKeyResults } from './scoreKeyResults.ts';

interface Naming {
  readonly kind: string;
  readonly prefix: string;
  readonly nameOf: (keyResult: KeyResult) => string;
}

function groupBy(
  keyResults: readonly KeyResult[],
  nameOf: Naming['nameOf'],
): Map<string, KeyResult[]> {
  const groups = new Map<string, KeyResult[]>();
  for (const each of keyResults) {
    const key = objectiveKey(nameOf(each));
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  groups.delete('');
  return groups;
}

function scoreOf(
  keyResults: readonly KeyResult[],
  { id, kind, label }: { id: string; kind: string; label: string },
  asOf: number | null,
): Score {
  const { score, coverage } = scoreKeyResults(keyResults);
  return { id, kind, label, value: score, unit: 'fraction', coverage: coverage ?? 0, asOf };
}

/**
 * Scores of a sheet of key results: the whole, each objective and each team, as fractions with their coverage.
 */
export function okrScores(
  keyResults: readonly KeyResult[],
  { sheet, asOf }: { readonly sheet: string; readonly asOf: number | null },
): Score[] {
  if (scoredKeyResults(keyResults).length === 0) return [];
  const namings: readonly Naming[] = [
    { kind: 'objective', prefix: 'okr', nameOf: ({ objective }) => objective },
    { kind: 'team', prefix: 'okr-team', nameOf: ({ values }) => values.team ?? '' },
  ];
  const parts = namings.flatMap(({ kind, prefix, nameOf }) =>
    [...groupBy(keyResults, nameOf).values()].map((group) => {
      const label = group[0] ? nameOf(group[0]) : '';
      return scoreOf(group, { id: `${prefix}/${label}`, kind, label }, asOf);
    }),
  );
  return [
    scoreOf(keyResults, { id: `okr-total/${sheet}`, kind: 'okr', label: sheet }, asOf),
    ...parts,
  ];
}
