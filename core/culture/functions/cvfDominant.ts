import { defineFunction } from '../../declare/defineFunction.ts';
import { succeed } from '../../issue/outcome.ts';
import { cultureProfile } from '../cultureProfile.ts';
import { dominantTypes } from '../dominantTypes.ts';
import { hybridTypes } from '../hybridTypes.ts';
import { cultureThresholds } from '../thresholds.ts';
import { answerParameters, askedAnswers, exampleAnswers } from './parameters.ts';

const header = ['Rated', 'Dominant', 'Points', 'Hybrid'];

export const cvfDominant = defineFunction({
  name: 'CVF_DOMINANT',
  subject: 'culture',
  summary:
    'The type of culture that leads now and the one wanted, with ties, and the hybrid if two lead.',
  definition:
    'The type with most points; all that share the most are named. Hybrid: the first two within 5 points of each other, the third further off. Source: Cameron and Quinn 2011; the hybrid’s distance is ours.',
  parameters: answerParameters,
  result: {
    shape: 'table',
    help: 'One row for now and one for wanted, where there are answers.',
    columns: [
      { header: 'Rated', unit: 'none', help: 'now or wanted' },
      { header: 'Dominant', unit: 'none', help: 'One type, or those that tie' },
      { header: 'Points', unit: 'score', help: 'Of 100' },
      { header: 'Hybrid', unit: 'none', help: 'Two types that lead together; blank for none' },
    ],
  },
  examples: [
    {
      note: 'Clan now; adhocracy and clan together as wanted',
      arguments: [exampleAnswers, 1],
      result: [header, ['now', 'clan', 40, null], ['wanted', 'adhocracy', 35, 'adhocracy-clan']],
    },
    {
      note: 'Fewer people than may be shown',
      arguments: [exampleAnswers],
      result: { issue: 'culture-too-few-answers' },
    },
  ],
  thresholds: [cultureThresholds.hybridWithin],
  related: ['CVF_PROFILE', 'CVF_CONGRUENCE'],
  calculate({ answers, minimumAnswers }) {
    const asked = askedAnswers(answers, minimumAnswers);
    if (!asked.ok) return asked;
    const profile = cultureProfile(asked.value);
    const rows = (['now', 'wanted'] as const).flatMap((rated) => {
      const points = profile[rated];
      if (points === null) return [];
      const dominant = dominantTypes(points);
      const [first = 'clan'] = dominant;
      const hybrid = hybridTypes(points)?.join('-') ?? null;
      return [[rated, dominant.join(', '), points[first], hybrid]];
    });
    return succeed([header, ...rows], asked.issues);
  },
});
