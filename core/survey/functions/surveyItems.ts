import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import { itemFigures } from '../itemFigures.ts';
import { answersTo, type Look } from '../look.ts';
import { lookAt } from '../selectQuestions.ts';
import { surveyThresholds } from '../thresholds.ts';
import {
  answersParameter,
  exampleSurvey,
  minimumAnswersParameter,
  optionsParameter,
  reversedParameter,
  teamParameter,
} from './parameters.ts';
import { surveyArgument } from './surveyArgument.ts';

const header = ['Question', 'Aspect', 'n', 'Mean', 'SD', 'rwg', 'AD', 'Note'];

function noteOf(look: Look, question: number, minimum: number): string | null {
  if (look.shown[question] !== true) {
    return answersTo(look, question).length < minimum
      ? `not shown: fewer than ${minimum} answers`
      : 'not shown: it would tell what a smaller team answered';
  }
  return look.survey.questions[question]?.isReversed === true ? 'reversed: answers turned' : null;
}

function rowOf(look: Look, question: number, minimum: number): readonly Cell[] {
  const { text = '', aspect = null } = look.survey.questions[question] ?? {};
  const { n, mean, deviation, agreement, averageDeviation } = itemFigures(look, question);
  const note = noteOf(look, question, minimum);
  return [text, aspect, n, mean, deviation, agreement, averageDeviation, note];
}

export const surveyItems = defineFunction({
  name: 'SURVEY_ITEMS',
  subject: 'survey',
  summary:
    'Lists each question of a survey with n, mean, spread and agreement; too few answers are not shown.',
  definition:
    'SD with n − 1; rwg = 1 − variance ÷ (A² − 1)/12, not below 0 (James, Demaree and Wolf 1984); AD = mean distance from the mean (Burke, Finkelstein and Dusig 1999). Reversed questions are turned. A team is left blank where it, or what could be worked out from the others, has fewer than the minimum of answers.',
  parameters: {
    answers: answersParameter,
    options: optionsParameter,
    minimumAnswers: minimumAnswersParameter,
    team: teamParameter,
    reversed: reversedParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a question.',
    columns: [
      { header: 'Question', unit: 'none', help: 'As asked, without aspect and marks' },
      { header: 'Aspect', unit: 'none', help: 'What it asks for together with others' },
      { header: 'n', unit: 'count', help: 'Answers; blank where not shown' },
      { header: 'Mean', unit: 'same as the measure', help: 'In points of the scale' },
      { header: 'SD', unit: 'same as the measure', help: 'Standard deviation with n − 1' },
      { header: 'rwg', unit: 'none', help: '0 to 1' },
      { header: 'AD', unit: 'same as the measure', help: 'Mean distance from the mean' },
      { header: 'Note', unit: 'none', help: 'Why figures are blank, or that answers are turned' },
    ],
  },
  examples: [
    {
      note: 'Two questions; the third has four answers and is not shown.',
      arguments: [
        [
          ['I know our aim', 'Aims clash (R)', 'I have what I need'],
          [4, 2, 3],
          [4, 2, 4],
          [4, 2, 2],
          [4, 1, 3],
          [4, 3, 'n/a'],
        ],
      ],
      result: [
        header,
        ['I know our aim', null, 5, 4, 0, 1, 0, null],
        ['Aims clash', null, 5, 4, Math.SQRT1_2, 0.75, 0.4, 'reversed: answers turned'],
        [
          'I have what I need',
          ...[null, null, null, null, null, null],
          'not shown: fewer than 5 answers',
        ],
      ],
    },
    {
      note: 'A team nobody named.',
      arguments: [exampleSurvey, 5, null, 'Office'],
      result: { issue: 'survey-unknown-team' },
    },
  ],
  thresholds: [surveyThresholds.minimumAnswers],
  related: ['ALIGN_AGREEMENT', 'SURVEY_RELIABILITY'],
  calculate({ minimumAnswers, team, ...input }) {
    const survey = surveyArgument(input);
    if (!survey.ok) return survey;
    const look = lookAt(survey.value, { aspect: null, team, minimumAnswers });
    if (!look.ok) return look;
    const rows = survey.value.questions.map((_, at) => rowOf(look.value, at, minimumAnswers));
    return succeed([header, ...rows], survey.issues);
  },
});
