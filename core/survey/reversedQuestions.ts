import type { Issue } from '../issue/issue.ts';
import { mean } from '../statistics/mean.ts';
import { pearson } from '../statistics/pearson.ts';
import { tTail } from '../statistics/tTail.ts';
import { headerPlace } from './answerPlace.ts';
import { aspectsOf } from './aspectsOf.ts';
import { surveyIssues } from './issues.ts';
import { answerRows, type Look } from './look.ts';
import { surveyThresholds } from './thresholds.ts';

interface Against {
  readonly correlation: number;
  readonly n: number;
}

/** Correlation of each question with the mean of the others of its aspect; null where too few answered. */
function againstOthers(look: Look, questions: readonly number[]): readonly (Against | null)[] {
  const rows = answerRows(look, questions);
  return questions.map((_question, at) => {
    const pairs = rows.flatMap((row) => {
      const others = row.filter(
        (answer, index): answer is number => index !== at && answer !== null,
      );
      const [own, average] = [row[at] ?? null, mean(others)];
      return own === null || average === null ? [] : [[own, average] as const];
    });
    if (pairs.length < surveyThresholds.reversedPairs.value) return null;
    const correlation = pearson(
      pairs.map(([own]) => own),
      pairs.map(([, others]) => others),
    );
    return correlation === null ? null : { correlation, n: pairs.length };
  });
}

/** True for a correlation well below 0 that chance does not explain: the lowest of many is low by itself. */
function isPlainlyAgainst({ correlation, n }: Against, questions: number): boolean {
  const { reversedBelow, reversedChance } = surveyThresholds;
  if (correlation >= reversedBelow.value) return false;
  if (correlation <= -1) return true;
  const freedom = n - 2;
  const chance = tTail(correlation * Math.sqrt(freedom / (1 - correlation ** 2)), freedom) / 2;
  return chance * questions <= reversedChance.value;
}

/**
 * Unmarked questions that run against the others of their aspect (against all, where headers name no aspect): they
 * look reversed. Of several in one aspect only the one furthest below is named, as it makes the others look wrong too.
 */
export function reversedQuestions(look: Look): readonly Issue[] {
  const { survey } = look;
  return aspectsOf(survey).flatMap(({ questions }) => {
    if (questions.length < 3) return [];
    const found = againstOthers(look, questions);
    const values = found.map((each) => each?.correlation ?? 1);
    const at = values.indexOf(Math.min(...values));
    const [question, worst] = [questions[at], found[at]];
    const asked = question === undefined ? undefined : survey.questions[question];
    if (!worst || !asked || asked.isReversed) return [];
    if (!isPlainlyAgainst(worst, survey.questions.length)) return [];
    return [
      surveyIssues['survey-reversed-unmarked']({
        place: headerPlace(survey, asked.column),
        subject: `“${asked.text}”`,
        expected: '(R) in its header if agreeing speaks against the rest',
        found: `correlation ${worst.correlation.toFixed(2)} over ${worst.n} answers`,
      }),
    ];
  });
}
