import { describeIssue, placeCell } from '../issue/describe.ts';
import type { Issue, Language, Severity } from '../issue/issue.ts';

/** An issue as people and scripts get it: plain text and an A1 cell. */
export interface Finding {
  /** Stable kebab-case code. */
  readonly code: string;
  readonly severity: Severity;
  /** Null when the finding is about the whole workbook. */
  readonly sheet: string | null;
  /** A1 address of the cell that mends it; null when no single cell does. */
  readonly cell: string | null;
  readonly expected: string;
  readonly found: string;
  readonly message: string;
}

/** An issue with its sentence filled in. */
export function toFinding(issue: Issue, language: Language = 'en'): Finding {
  const { row, column } = issue.place;
  const cell = row === undefined || column === undefined ? null : placeCell({ row, column });
  return {
    code: issue.code,
    severity: issue.severity,
    sheet: issue.place.sheet ?? null,
    cell,
    expected: issue.expected,
    found: issue.found,
    message: describeIssue(issue, language),
  };
}
