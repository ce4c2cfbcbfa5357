import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { intraclassOneWay } from '../../statistics/intraclassOneWay.ts';
import { looksAt } from '../look.ts';
import { masked, selectQuestions } from '../selectQuestions.ts';
import { teamScores } from '../teamScores.ts';
import { surveyThresholds } from '../thresholds.ts';
import {
  answersParameter,
  aspectParameter,
  minimumAnswersParameter,
  optionsParameter,
  reversedParameter,
} from './parameters.ts';
import { surveyArgument } from './surveyArgument.ts';
import { undefinedFigure } from './undefinedFigure.ts';

const header = ['ICC(1)', 'ICC(2)', 'F', 'p', 'Teams', 'n'];

export const surveyTeams = defineFunction({
  name: 'SURVEY_TEAMS',
  subject: 'survey',
  summary:
    'Says how far teams differ and members of a team answer alike: ICC(1) and ICC(2), with F and p.',
  definition:
    'One-way analysis of variance of each person’s mean answer by team. ICC(1) = (MSB − MSW) ÷ (MSB + (k − 1) MSW), the share of variance between teams, k the mean team size; ICC(2) = (MSB − MSW) ÷ MSB, the reliability of team means (Bliese 2000). p is rough for small teams. Teams too small to be shown, and people without a team, are left out.',
  parameters: {
    answers: answersParameter,
    options: optionsParameter,
    aspect: aspectParameter,
    minimumAnswers: minimumAnswersParameter,
    reversed: reversedParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row.',
    columns: [
      {
        header: 'ICC(1)',
        unit: 'none',
        help: 'At most 1; below 0 where teams differ less than people',
      },
      { header: 'ICC(2)', unit: 'none', help: 'At most 1' },
      { header: 'F', unit: 'none', help: 'Blank where nobody of a team differs' },
      { header: 'p', unit: 'none', help: 'Chance of such an F where teams do not differ' },
      { header: 'Teams', unit: 'count', help: 'Teams large enough to be shown' },
      { header: 'n', unit: 'count', help: 'People with a team and an answer' },
    ],
  },
  examples: [
    {
      note: 'Two teams of three that answer alike within.',
      arguments: [
        [
          ['Team', 'We pull together'],
          ['Shop', 2],
          ['Shop', 2],
          ['Shop', 2],
          ['Bakery', 4],
          ['Bakery', 4],
          ['Bakery', 4],
        ],
        5,
        null,
        3,
      ],
      result: [header, [1, 1, null, null, 2, 6]],
    },
    {
      note: 'One team only.',
      arguments: [
        [
          ['Team', 'We pull together'],
          ['Shop', 2],
          ['Shop', 2],
          ['Shop', 3],
          ['Shop', 2],
          ['Shop', 5],
        ],
      ],
      result: { issue: 'survey-undefined' },
    },
  ],
  thresholds: [surveyThresholds.minimumAnswers],
  related: ['ALIGN_AGREEMENT', 'SURVEY_ITEMS'],
  calculate({ aspect, minimumAnswers, ...input }) {
    const survey = surveyArgument(input);
    if (!survey.ok) return survey;
    const selected = selectQuestions(survey.value, { aspect, team: null, minimumAnswers });
    if (!selected.ok) return selected;
    const groups = teamScores(looksAt(survey.value, minimumAnswers), selected.value.questions);
    const { single, average, F, p, groups: teams, n } = intraclassOneWay(groups);
    if (n < minimumAnswers) return masked(minimumAnswers, 'no team with so many');
    if (single !== null || average !== null)
      return succeed([header, [single, average, F, p, teams, n]], survey.issues);
    const found = `${teams} such ${teams === 1 ? 'team' : 'teams'} with ${n} people`;
    return undefinedFigure(
      'ICC',
      'two teams large enough to be shown, whose people do not all answer alike',
      found,
    );
  },
});
