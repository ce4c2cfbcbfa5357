import { describeIssue } from './describe.ts';
import type { Issue, Language } from './issue.ts';

/** Ours, because a cell's note shows about this many sentences without scrolling. */
const sentencesShown = 3;

/** How the issues that no longer fit are announced. */
const moreSentences: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `And ${count} more.`,
};

/**
 * Why there is no value, in a few sentences: errors first, at most three, then how many more there are.
 * For hosts that show an issue as one text, such as the note of a cell.
 */
export function describeIssues(issues: readonly Issue[], language: Language = 'en'): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const told = errors.length > 0 ? errors : issues;
  const sentences = told.slice(0, sentencesShown).map((issue) => describeIssue(issue, language));
  const rest = told.length - sentences.length;
  if (rest > 0) sentences.push(moreSentences[language](rest));
  return sentences.join(' ');
}
