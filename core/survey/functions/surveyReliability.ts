import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import { cronbachAlpha } from '../../statistics/cronbachAlpha.ts';
import { aspectsOf } from '../aspectsOf.ts';
import { answerRows, type Look, looksAt } from '../look.ts';
import { surveyThresholds } from '../thresholds.ts';
import {
  answersParameter,
  minimumAnswersParameter,
  optionsParameter,
  reversedParameter,
} from './parameters.ts';
import { surveyArgument } from './surveyArgument.ts';

const header = ['Aspect', 'Alpha', 'Standardised alpha', 'n', 'Questions', 'Note'];

function rowOf(
  look: Look,
  { name, questions }: { readonly name: string; readonly questions: readonly number[] },
  minimum: number,
): readonly Cell[] {
  const shown = questions.filter((question) => look.shown[question] === true);
  const { alpha, standardized, n } = cronbachAlpha(answerRows(look, shown));
  if (shown.length === 0 || n < minimum)
    return [name, null, null, null, shown.length, `not shown: fewer than ${minimum} answers`];
  const note = alpha === null ? 'undefined: two questions whose answers vary are needed' : null;
  return [name, alpha, standardized, n, shown.length, note];
}

export const surveyReliability = defineFunction({
  name: 'SURVEY_RELIABILITY',
  subject: 'survey',
  summary: 'Cronbach’s alpha of each aspect of a survey and of all questions, with n.',
  definition:
    'Alpha = k/(k − 1) × (1 − sum of the questions’ variances ÷ variance of the totals); standardised from the mean correlation (Cronbach 1951). Respondents with a missing answer are left out, reversed questions turned. Negative alpha: a question runs against the others. Alpha says whether questions measure one thing, not whether people agree.',
  parameters: {
    answers: answersParameter,
    options: optionsParameter,
    minimumAnswers: minimumAnswersParameter,
    reversed: reversedParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row an aspect, the last for all questions.',
    columns: [
      { header: 'Aspect', unit: 'none', help: 'As the headers name it' },
      { header: 'Alpha', unit: 'none', help: 'At most 1' },
      { header: 'Standardised alpha', unit: 'none', help: 'At most 1' },
      { header: 'n', unit: 'count', help: 'Respondents without a missing answer' },
      { header: 'Questions', unit: 'count', help: 'How many were counted' },
      { header: 'Note', unit: 'none', help: 'Why there is no number' },
    ],
  },
  examples: [
    {
      note: 'Two questions answered alike.',
      arguments: [
        [
          ['Trust 1: They help', 'Trust 2: They listen'],
          [1, 1],
          [2, 2],
          [4, 4],
          [5, 5],
          [3, 3],
        ],
      ],
      result: [header, ['Trust', 1, 1, 5, 2, null], ['all questions', 1, 1, 5, 2, null]],
    },
    {
      note: 'Nothing that is answered on a scale.',
      arguments: [[['Name'], ['Ann'], ['Bob']]],
      result: { issue: 'survey-no-questions' },
    },
  ],
  thresholds: [surveyThresholds.minimumAnswers],
  related: ['ALIGN_AGREEMENT', 'SURVEY_ITEMS'],
  calculate({ minimumAnswers, ...input }) {
    const survey = surveyArgument(input);
    if (!survey.ok) return survey;
    const { everybody } = looksAt(survey.value, minimumAnswers);
    const named = aspectsOf(survey.value).flatMap(({ name, questions }) =>
      name === null ? [] : [{ name, questions }],
    );
    const all = { name: 'all questions', questions: survey.value.questions.map((_, at) => at) };
    const rows = [...named, all].map((aspect) => rowOf(everybody, aspect, minimumAnswers));
    return succeed([header, ...rows], survey.issues);
  },
});
