import { readEntries } from '../../core/checkIn/checkInEntry.ts';
import { describeIssue } from '../../core/issue/describe.ts';
import { nameKey } from '../../core/statistics/nameKey.ts';
import type { CommandOptions } from '../bridge.ts';
import type { CheckInLine } from '../checkInMessages.ts';

/** What somebody has typed of one key result so far. */
export interface Draft {
  readonly value: string;
  /** One digit: 1 to 9 are 10 to 90 %, 0 is 100 %. */
  readonly sure: string;
  readonly comment: string;
  readonly blocker: string;
}

export const emptyDraft: Draft = { value: '', sure: '', comment: '', blocker: '' };

/** Drafts by the name of their key result. */
export type Drafts = Readonly<Record<string, Draft>>;

/** Confidence as a share, from one digit; null where there is none. */
export function confidenceOf(sure: string): number | null {
  if (!/^\d$/.test(sure)) return null;
  return sure === '0' ? 1 : Number(sure) / 10;
}

function entryOf(name: string, { value, sure, comment, blocker }: Draft) {
  return { keyResult: name, value, confidence: confidenceOf(sure), comment, blocker };
}

/** What is typed in none of its fields says nothing. */
export function isEmptyDraft(draft: Draft): boolean {
  return Object.values(draft).every((text) => text.trim() === '');
}

/** What is wrong with a draft, by field, in the words of the command; null when nothing is. */
export function draftError(
  name: string,
  draft: Draft,
  locale: string | null,
): { readonly field: 'value' | 'sure'; readonly sentence: string } | null {
  if (draft.sure !== '' && confidenceOf(draft.sure) === null) {
    return { field: 'sure', sentence: 'One digit: 1 is 10 %, 9 is 90 %, 0 is 100 %.' };
  }
  if (isEmptyDraft(draft)) return null;
  const read = readEntries([entryOf(name, draft)], locale);
  const [issue] = read.ok ? [] : read.issues;
  return issue ? { field: 'value', sentence: describeIssue(issue) } : null;
}

/** The check-in of everything typed, in the order of the lines. */
export function checkInOptions(
  lines: readonly CheckInLine[],
  drafts: Drafts,
  author: { readonly who: string; readonly token: string },
): CommandOptions {
  const entries = lines.flatMap(({ name }) => {
    const draft = drafts[name];
    return draft === undefined || isEmptyDraft(draft) ? [] : [entryOf(name, draft)];
  });
  return { entries, who: author.who.trim(), token: author.token };
}

/** Everybody who owns or shares a key result, each once, by name. */
export function ownersOf(lines: readonly CheckInLine[]): readonly string[] {
  const names = new Map(
    lines.flatMap(({ owners }) => owners.map((owner) => [nameKey(owner), owner] as const)),
  );
  return [...names.values()].sort((a, b) => a.localeCompare(b));
}

export interface LineGroup {
  readonly owner: string;
  readonly lines: readonly CheckInLine[];
}

/** Heading of what belongs to nobody. */
const nobody = 'Without an owner';

/** Everybody's lines by their first owner, those without one last. */
export function groupByOwner(lines: readonly CheckInLine[]): readonly LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    const [owner = nobody] = line.owners;
    const key = owner === nobody ? '￿' : nameKey(owner);
    const known = groups.get(key)?.lines ?? [];
    groups.set(key, { owner: groups.get(key)?.owner ?? owner, lines: [...known, line] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** Lines somebody owns or shares that are still open; everybody's where no name is given. */
export function openLines(
  lines: readonly CheckInLine[],
  who: string | null,
): readonly CheckInLine[] {
  const key = who === null ? null : nameKey(who);
  return lines.filter(({ isClosed, owners }) => {
    return !isClosed && (key === null || owners.some((owner) => nameKey(owner) === key));
  });
}
