import type { Issue, Place } from '../issue/issue.ts';
import { lintIssues } from './lintIssues.ts';
import type { KeyResult } from './readKeyResults.ts';
import { objectiveKey } from './scoreKeyResults.ts';

/** True when a measure got worse than it began, or left the bound or band it should keep. */
export function isSuffering({ values, progress }: KeyResult): boolean {
  const { type, start, target, current } = values;
  if (current === null) return false;
  if (type === 'above' || type === 'below' || type === 'band') return progress === 0;
  if (start === null || target === null) return false;
  return (current - start) * (target - start) < 0;
}

/**
 * Findings about guardrails: a partner that is not in the list, and a key result that advances while its partner
 * suffers. A guardrail names its partner by id or text.
 */
export function guardrailIssues(
  keyResults: readonly KeyResult[],
  placeOf: (keyResult: KeyResult) => Place,
): Issue[] {
  const byName = new Map<string, KeyResult>();
  for (const each of keyResults) {
    for (const name of [each.values.keyResult, each.values.id])
      if (name !== null) byName.set(objectiveKey(name), each);
  }
  return keyResults.flatMap((each) => {
    const { guardrail, keyResult, id } = each.values;
    if (guardrail === null) return [];
    const partner = byName.get(objectiveKey(guardrail));
    const place = placeOf(each);
    const subject = keyResult ?? id ?? '';
    const found = `"${guardrail}"`;
    if (!partner) {
      const expected = 'the id or text of a listed key result';
      return [lintIssues['kr-guardrail-unknown']({ place, expected, found, subject })];
    }
    if ((each.progress ?? 0) <= 0 || !isSuffering(partner)) return [];
    const expected = `${guardrail} no worse than it began`;
    const now = `${partner.values.current}`;
    return [lintIssues['kr-guardrail-hurt']({ place, expected, found: now, subject })];
  });
}
