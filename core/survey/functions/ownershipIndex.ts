import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { answerRows } from '../look.ts';
import { selectQuestions } from '../selectQuestions.ts';
import { shareOfScale } from '../shareOfScale.ts';
import { surveyThresholds } from '../thresholds.ts';
import {
  answersParameter,
  minimumAnswersParameter,
  optionsParameter,
  reversedParameter,
  teamParameter,
} from './parameters.ts';
import { surveyArgument } from './surveyArgument.ts';
import { undefinedFigure } from './undefinedFigure.ts';

const header = ['Ownership index', 'n', 'Questions'];

export const ownershipIndex = defineFunction({
  name: 'OWNERSHIP_INDEX',
  subject: 'survey',
  summary:
    'How far people answer for what they do: mean of a short pulse as a score from 0 to 100.',
  definition:
    'Mean of the questions’ means, (mean − lowest answer) ÷ (options − 1) × 100; each question counts the same, reversed ones are turned. Definition: ours. It tells what people say of themselves, not what they do.',
  parameters: {
    answers: answersParameter,
    options: optionsParameter,
    minimumAnswers: minimumAnswersParameter,
    team: teamParameter,
    reversed: reversedParameter,
    details: optionalFlag({
      help: 'TRUE spills the score with n and the number of questions.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'score', help: '0 to 100.', spills: true },
  examples: [
    {
      note: 'Five people, two questions, the second reversed.',
      arguments: [
        [
          ['I mend what I see', 'I wait to be told (R)'],
          [4, 2],
          [4, 2],
          [5, 1],
          [3, 3],
          [4, 2],
        ],
      ],
      result: 75,
    },
    {
      note: 'The same spilled.',
      arguments: [[[4], [4], [5], [3], [4]], 5, null, null, null, true],
      result: [header, [75, 5, 1]],
    },
    {
      note: 'Two answers only.',
      arguments: [[[4], [5]]],
      result: { issue: 'survey-masked' },
    },
  ],
  thresholds: [surveyThresholds.minimumAnswers],
  related: ['ALIGN_AGREEMENT', 'SURVEY_ITEMS'],
  calculate({ minimumAnswers, team, details, ...input }) {
    const survey = surveyArgument(input);
    if (!survey.ok) return survey;
    const selected = selectQuestions(survey.value, { aspect: null, team, minimumAnswers });
    if (!selected.ok) return selected;
    const { look, questions } = selected.value;
    const value = shareOfScale(look, questions);
    const rows = answerRows(look, questions);
    const n = rows.filter((row) => row.some((answer) => answer !== null)).length;
    if (value === null) return undefinedFigure('The index', 'two options or more', `n = ${n}`);
    return succeed(details ? [header, [value, n, questions.length]] : value, survey.issues);
  },
});
