import type { Severity } from '../../core/issue/issue.ts';
import { countOf, severityNames, severityOrder } from './words.ts';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many of each severity there are. */
export function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): SeverityCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The counts in words, most serious first, zero left out: `2 errors, 1 note`; `nothing found` when all are zero. */
export function severityWords(counts: SeverityCounts): string {
  const parts = severityOrder
    .filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const [one, many] = severityNames[severity];
      return countOf(counts[severity], one.toLowerCase(), many.toLowerCase());
    });
  return parts.join(', ') || 'nothing found';
}
