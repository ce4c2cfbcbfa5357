import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { cultureProfile } from '../cultureProfile.ts';
import { cultureTypes } from '../cultureTypes.ts';
import { cultureThresholds } from '../thresholds.ts';
import { answerParameters, askedAnswers, exampleAnswers } from './parameters.ts';

const header = ['Type', 'Now', 'Wanted', 'Gap', 'n'];

export const cvfProfile = defineFunction({
  name: 'CVF_PROFILE',
  subject: 'culture',
  summary:
    'Culture profile on the competing values: points of each type now, as wanted, and the gap.',
  definition:
    'Mean over the dimensions of each respondent, then over respondents; the four types add up to 100. Gap: wanted - now. Source: Cameron and Quinn 2011.',
  parameters: answerParameters,
  result: {
    shape: 'table',
    help: 'One row a type.',
    columns: [
      { header: 'Type', unit: 'none', help: 'clan, adhocracy, market, hierarchy' },
      { header: 'Now', unit: 'score', help: 'Points of 100' },
      { header: 'Wanted', unit: 'score', help: 'Points of 100' },
      { header: 'Gap', unit: 'score', help: 'Wanted - now' },
      { header: 'n', unit: 'count', help: 'Respondents' },
    ],
  },
  examples: [
    {
      note: 'Two people, two dimensions',
      arguments: [exampleAnswers, 1],
      result: [
        header,
        ['clan', 40, 30, -10, 2],
        ['adhocracy', 15, 35, 20, 2],
        ['market', 15, 15, 0, 2],
        ['hierarchy', 30, 20, -10, 2],
      ],
    },
    {
      note: 'A split that does not add up',
      arguments: [[exampleAnswers[0], ['P1', 'Everyday feel', 50, 10, 10, 20]], 1],
      result: { issue: 'culture-sum' },
    },
    {
      note: 'Fewer people than may be shown',
      arguments: [exampleAnswers],
      result: { issue: 'culture-too-few-answers' },
    },
  ],
  thresholds: [
    cultureThresholds.points,
    cultureThresholds.tolerance,
    cultureThresholds.minimumAnswers,
  ],
  related: ['CVF_GAP', 'CVF_DOMINANT', 'CVF_CONGRUENCE'],
  calculate({ answers, minimumAnswers }) {
    const asked = askedAnswers(answers, minimumAnswers);
    if (!asked.ok) return asked;
    const { now, wanted, gap, respondents } = cultureProfile(asked.value);
    const rows = cultureTypes.map((type) => [
      ...[type, now?.[type] ?? null, wanted?.[type] ?? null, gap?.[type] ?? null, respondents],
    ]);
    return succeed([header, ...rows], asked.issues);
  },
});
