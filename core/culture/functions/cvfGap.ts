import { defineFunction } from '../../declare/defineFunction.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { cultureProfile } from '../cultureProfile.ts';
import { cultureTypes } from '../cultureTypes.ts';
import { gapSize } from '../gapSize.ts';
import { cultureIssues } from '../issues.ts';
import { cultureThresholds } from '../thresholds.ts';
import { answerParameters, askedAnswers, exampleAnswers } from './parameters.ts';

const header = ['Type', 'Gap', 'Size'];

export const cvfGap = defineFunction({
  name: 'CVF_GAP',
  subject: 'culture',
  summary:
    'How far the wanted culture is from the present one, type by type, and how much that is.',
  definition:
    'Wanted - now in points: above 10 either way substantial, from 5 to 10 minor, below small. Source: Cameron and Quinn 2011.',
  parameters: answerParameters,
  result: {
    shape: 'table',
    help: 'One row a type, in their usual order.',
    columns: [
      { header: 'Type', unit: 'none', help: 'clan, adhocracy, market, hierarchy' },
      { header: 'Gap', unit: 'score', help: 'Points; above 0 more of it is wanted' },
      { header: 'Size', unit: 'none', help: 'substantial, minor or small' },
    ],
  },
  examples: [
    {
      note: 'Ten points are not yet substantial',
      arguments: [exampleAnswers, 1],
      result: [
        header,
        ['clan', -10, 'minor'],
        ['adhocracy', 20, 'substantial'],
        ['market', 0, 'small'],
        ['hierarchy', -10, 'minor'],
      ],
    },
    {
      note: 'Nobody said what is wanted',
      arguments: [[exampleAnswers[0], ['P1', 'Everyday feel', 50, 10, 10, 30]], 1],
      result: { issue: 'culture-no-answers' },
    },
  ],
  thresholds: [cultureThresholds.substantialGap, cultureThresholds.minorGap],
  related: ['CVF_PROFILE', 'CVF_DOMINANT'],
  calculate({ answers, minimumAnswers }) {
    const asked = askedAnswers(answers, minimumAnswers);
    if (!asked.ok) return asked;
    const { gap, now } = cultureProfile(asked.value);
    if (gap === null) {
      const place = { argument: 'answers' };
      const expected = 'splits now and as wanted';
      const found = now === null ? 'none for now' : 'none as wanted';
      return fail(cultureIssues['culture-no-answers']({ place, expected, found }));
    }
    const rows = cultureTypes.map((type) => [type, gap[type], gapSize(gap[type])]);
    return succeed([header, ...rows], asked.issues);
  },
});
