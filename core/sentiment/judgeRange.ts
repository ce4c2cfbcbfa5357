import type { Issue } from '../issue/issue.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { isErrorCell } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { findLanguage } from './findLanguage.ts';
import { sentimentIssues } from './issues.ts';
import { type JudgedText, judgeWords } from './judgedWords.ts';
import { type SentimentLanguage, sentimentLanguages } from './lexicon.ts';
import { sentimentThresholds } from './thresholds.ts';

/** What a call is told: `auto` finds the language by the text. */
export const languageChoices = ['auto', ...sentimentLanguages] as const;

export type LanguageChoice = (typeof languageChoices)[number];

/** A text with what its words say. */
export interface JudgedRange extends JudgedText {
  readonly language: SentimentLanguage;
}

const place = { argument: 'text' };

function fewWords(found: number): readonly Issue[] {
  const { value: fewest } = sentimentThresholds.fewestWords;
  if (found >= fewest) return [];
  const about = { place, expected: `at least ${fewest} judged words`, found: `${found}` };
  return [sentimentIssues['sentiment-few-words'](about)];
}

/** Judges the texts of a range as one; each cell is a text of its own, so that no sentence runs over. */
export function judgeRange(grid: Grid, choice: LanguageChoice): Outcome<JudgedRange> {
  const cells = grid.rows.flat();
  const text = cells.filter((cell) => typeof cell === 'string').join('\n');
  if (!/\p{L}/u.test(text)) {
    const found = cells.some(isErrorCell) ? 'an error' : 'none';
    return fail(sentimentIssues['sentiment-no-text']({ place, expected: 'a text', found }));
  }
  const language = choice === 'auto' ? findLanguage(text) : choice;
  if (language === null) {
    const expected = `a text in ${sentimentLanguages.join(', ')}, or its language`;
    const found = 'no or several';
    return fail(sentimentIssues['sentiment-language-unclear']({ place, expected, found }));
  }
  const judged = judgeWords(text, language);
  if (judged.words.length === 0) {
    const about = { place, expected: 'words that speak for or against' };
    const found = `none in ${judged.all} words`;
    return fail(sentimentIssues['sentiment-no-words']({ ...about, found }));
  }
  return succeed({ ...judged, language }, fewWords(judged.words.length));
}
