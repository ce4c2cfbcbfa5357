import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, hasHeaderParameter, optionalFlag } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { type AgreementIndex, agreementIndex, agreementIndices } from '../agreementIndex.ts';
import { answerRows } from '../look.ts';
import { masked, selectQuestions } from '../selectQuestions.ts';
import { surveyThresholds } from '../thresholds.ts';
import {
  answersParameter,
  aspectParameter,
  exampleSurvey,
  minimumAnswersParameter,
  optionsParameter,
  teamParameter,
} from './parameters.ts';
import { surveyArgument } from './surveyArgument.ts';
import { undefinedFigure } from './undefinedFigure.ts';

const header = ['Index', 'Value', 'n', 'Questions', 'Options'];

const indexNames = {
  star: 'r*wg(J)',
  rwg: 'rwg',
  rwgj: 'rwg(J)',
  ad: 'AD',
  admedian: 'AD median',
} as const;

export const alignAgreement = defineFunction({
  name: 'ALIGN_AGREEMENT',
  subject: 'survey',
  summary:
    'Measures how far a group agrees in a survey: 1 is full agreement, 0 that of random answers.',
  definition:
    'star: r*wg(J) = 1 − mean variance of the questions ÷ (A² − 1)/12, the variance of random answers on A options; below 0 where the group is split (Lindell, Brandt and Whitney 1999). rwg: 1 − variance ÷ (A² − 1)/12, not below 0, averaged over questions; rwgj: rwg(J), which grows with the number of questions (James, Demaree and Wolf 1984). ad, admedian: mean distance from the mean or median in points, 0 being agreement; up to A/6 counts as agreement (Burke and Dunlap 2002). The cut-off .70 for rwg is disputed, and high values of small groups may be chance: read n beside it.',
  parameters: {
    answers: answersParameter,
    options: optionsParameter,
    index: choiceParameter<AgreementIndex>({
      help: 'star (r*wg(J)), rwg, rwgj, ad or admedian.',
      choices: agreementIndices,
      synonyms: {
        'r*': 'star',
        'r*wg(j)': 'star',
        r_wg: 'rwg',
        'rwg(j)': 'rwgj',
        'r_wg(j)': 'rwgj',
      },
      fallback: 'star',
    }),
    minimumAnswers: minimumAnswersParameter,
    aspect: aspectParameter,
    team: teamParameter,
    details: optionalFlag({
      help: 'TRUE spills the index with n, the number of questions and of options.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'none',
    help: 'At most 1; AD in points of the scale.',
    spills: true,
  },
  examples: [
    {
      note: 'Five of one team and one of another, three questions.',
      arguments: [exampleSurvey, 5, 'star', 5, null, null, true],
      result: [header, ['r*wg(J)', 0.7944444444444444, 6, 3, 5]],
    },
    {
      note: 'One question, five answers, bare numbers.',
      arguments: [[[4], [4], [5], [4], [4]], 5, 'rwg'],
      result: 0.9,
    },
    {
      note: 'One person of the bakery answered: not shown.',
      arguments: [exampleSurvey, 5, 'star', null, null, 'Bakery'],
      result: { issue: 'survey-masked' },
    },
    {
      note: 'A six on a scale of five.',
      arguments: [[[4], [4], [6], [4], [4]], 5],
      result: { issue: 'survey-answer-outside' },
    },
  ],
  thresholds: [surveyThresholds.minimumAnswers],
  related: ['SURVEY_ITEMS', 'SURVEY_RELIABILITY', 'SURVEY_TEAMS', 'RANK_AGREEMENT'],
  calculate({ index, minimumAnswers, aspect, team, details, ...input }) {
    const survey = surveyArgument(input);
    if (!survey.ok) return survey;
    const selected = selectQuestions(survey.value, { aspect, team, minimumAnswers });
    if (!selected.ok) return selected;
    const { look, questions } = selected.value;
    const { options } = survey.value.scale;
    const { value, n } = agreementIndex(index, answerRows(look, questions), options);
    if (n < minimumAnswers) return masked(minimumAnswers, 'too few without a missing answer');
    if (value === null)
      return undefinedFigure('Agreement', 'two answers on two options or more', `n = ${n}`);
    if (!details) return succeed(value, survey.issues);
    const row = [indexNames[index], value, n, questions.length, options];
    return succeed([header, row], survey.issues);
  },
});
