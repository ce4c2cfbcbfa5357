import type { Finding } from '../../core/alignment/finding.ts';
import type { Severity } from '../../core/issue/issue.ts';
import { severityOrder } from './words.ts';

export interface FindingGroup {
  /** Null for findings about the whole workbook. */
  readonly sheet: string | null;
  /** Most serious first, otherwise in the order given. */
  readonly findings: readonly Finding[];
}

export interface FindingFilter {
  /** Severities shown; all of them when empty. */
  readonly severities: readonly Severity[];
  /** Only this sheet; null for all. */
  readonly sheet: string | null;
  /** Words that must all occur in message, expectation or cell, any case. */
  readonly text: string;
}

export const everyFinding: FindingFilter = { severities: [], sheet: null, text: '' };

/** The findings a filter lets through. */
export function filterFindings(
  findings: readonly Finding[],
  { severities, sheet, text }: FindingFilter,
): readonly Finding[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter((finding) => {
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (sheet !== null && finding.sheet !== sheet) return false;
    const all = [finding.message, finding.expected, finding.found, finding.cell ?? '', finding.code]
      .join(' ')
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Findings by sheet in the workbook's order (the whole workbook first), most serious first within each. */
export function groupFindings(
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly FindingGroup[] {
  const groups = new Map<string | null, Finding[]>();
  for (const sheet of [null, ...sheets]) groups.set(sheet, []);
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group) group.push(finding);
    else groups.set(finding.sheet, [finding]);
  }
  const rank = ({ severity }: Finding) => severityOrder.indexOf(severity);
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([sheet, group]) => ({ sheet, findings: [...group].sort((a, b) => rank(a) - rank(b)) }));
}
