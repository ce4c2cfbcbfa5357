import type { Json } from '../declare/defineCommand.ts';
import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { describeCell } from '../sheet/cell.ts';
import { cellNumber } from '../sheet/cellValue.ts';
import { checkInIssues } from './issues.ts';

/** What somebody says of one key result on one day. */
export interface CheckInEntry {
  /** Id, or text where it has none. */
  readonly keyResult: string;
  /** Null: looked at, not measured. */
  readonly value: number | null;
  /** True where it was typed with a percent sign; the value is a share then. */
  readonly isPercent: boolean;
  /** 0–1; null: not said. */
  readonly confidence: number | null;
  readonly comment: string | null;
  readonly blocker: string | null;
}

type Options = Readonly<Record<string, Json>>;

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isOptions(value: Json): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A typed number; undefined where it cannot be read, null where nothing is typed. */
function numberOf(value: Json | undefined, locale: string | null): number | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return undefined;
  const { value: read } = cellNumber(value, { locale });
  return read === null || read === undefined ? undefined : read;
}

/** Confidence as a share: 0.7, "70 %" and 70 are the same. */
function confidenceOf(value: Json | undefined, locale: string | null): number | null | undefined {
  const read = numberOf(value, locale);
  if (read === null || read === undefined) return read;
  const share = read > 1 ? read / 100 : read;
  return share >= 0 && share <= 1 ? share : undefined;
}

function entryOf(options: Options, locale: string | null): Outcome<CheckInEntry> {
  const keyResult = textOf(options.keyResult) ?? '';
  const value = numberOf(options.value, locale);
  const confidence = confidenceOf(options.confidence, locale);
  const issues: Issue[] = [];
  const found = (typed: Json | undefined) =>
    typeof typed === 'object' ? JSON.stringify(typed) : describeCell(typed ?? null);
  if (value === undefined) {
    const said = { subject: keyResult, found: found(options.value) };
    issues.push(checkInIssues['check-in-value']({ ...said, expected: 'a number' }));
  }
  if (confidence === undefined) {
    const said = { subject: keyResult, found: found(options.confidence) };
    issues.push(checkInIssues['check-in-confidence']({ ...said, expected: '0 to 100 %' }));
  }
  if (value === undefined || confidence === undefined) return fail(...issues);
  const words = { comment: textOf(options.comment), blocker: textOf(options.blocker) };
  const isPercent = typeof options.value === 'string' && /%\s*$/.test(options.value);
  return succeed({ keyResult, value, isPercent, confidence, ...words });
}

function saysSomething({ value, confidence, comment, blocker }: CheckInEntry): boolean {
  return [value, confidence, comment, blocker].some((said) => said !== null);
}

/** The entries of a check-in; those that say nothing are left out, one that cannot be read fails all. */
export function readEntries(
  value: Json | undefined,
  locale: string | null,
): Outcome<readonly CheckInEntry[]> {
  const outcomes = (Array.isArray(value) ? (value as readonly Json[]) : [])
    .filter(isOptions)
    .map((options) => entryOf(options, locale));
  const issues = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (issues.length > 0) return fail(...issues);
  const entries = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const said = entries.filter(saysSomething);
  if (said.length > 0) return succeed(said);
  const expected = 'a value, a confidence, a comment or a blocker';
  return fail(checkInIssues['check-in-empty']({ expected, found: 'none' }));
}
