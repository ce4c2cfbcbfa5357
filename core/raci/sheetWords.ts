import { languages } from '../vocabulary/languages.ts';
import { matchHeader } from '../vocabulary/matchHeader.ts';
import { wordsOf } from '../vocabulary/normaliseText.ts';
import { listWords } from '../vocabulary/phraseIndex.ts';
import type { Role, Vocabulary } from '../vocabulary/vocabulary.ts';

function phrases(choose: (vocabulary: Vocabulary) => string): ReadonlySet<string> {
  return new Set(
    languages.flatMap((vocabulary) =>
      listWords(choose(vocabulary)).map(({ text }) => wordsOf(text).join(' ')),
    ),
  );
}

const totals = phrases(({ totals: list }) => list);
const sections = phrases(({ sections: list }) => list);

/** Columns that stand beside a matrix and hold no person's letters. */
const asideRoles: ReadonlySet<Role> = new Set<Role>([
  ...(['comment', 'note', 'status', 'dueDate', 'startDate', 'end', 'timestamp'] as const),
  ...(['checkInDate', 'id', 'priority', 'progress', 'period', 'target', 'unit'] as const),
  ...(['weight', 'confidence', 'linkedMeasure', 'accountableSince'] as const),
]);

/** Score from which a header is taken at its word. Ours: below it a job title such as "Order lead" would be caught. */
const sureHeader = 0.9;

/** True for the name of a totals row: "Total", "Sum of R". */
export function isTotalsName(name: string): boolean {
  const words = wordsOf(name);
  return totals.has(words[0] ?? '') || totals.has(words.join(' '));
}

/** True for a name that begins with a word for a section: "Phase 2". */
export function isSectionName(name: string): boolean {
  const first = wordsOf(name.replace(/^[\d.\s]+/, ''))[0];
  return first !== undefined && sections.has(first);
}

/** True for the header of a column beside the matrix, such as "Notes" or "Due date". */
export function isAsideHeader(header: string): boolean {
  const best = matchHeader(header)[0];
  return best !== undefined && best.score >= sureHeader && asideRoles.has(best.role);
}

/** How well a header names the column of tasks, 0–1. */
export function taskHeaderScore(header: string): number {
  return matchHeader(header).find(({ role }) => role === 'task')?.score ?? 0;
}

/** True for a corner cell that says people stand below it, so that tasks run across. */
export function isPeopleHeader(header: string): boolean {
  const score = matchHeader(header).find(({ role }) => role === 'person')?.score ?? 0;
  return score >= sureHeader && score > taskHeaderScore(header);
}
