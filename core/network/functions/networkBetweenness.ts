import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalNumber } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { betweenness, betweennessCost } from '../betweenness.ts';
import { networkIssues } from '../issues.ts';
import { networkThresholds } from '../thresholds.ts';
import { topBetween } from '../topBetween.ts';
import {
  askedStudy,
  directedParameter,
  exampleTies,
  membersParameter,
  minimumParameter,
  tiesParameter,
  tooFewExample,
} from './parameters.ts';

const header = ['Person', 'Betweenness', 'Shortest ways'];

export const networkBetweenness = defineFunction({
  name: 'NETWORK_BETWEENNESS',
  subject: 'ties',
  summary: 'The people through whom most shortest ways between others lead, highest first.',
  definition:
    'Freeman’s betweenness over shortest ways, how often contacts happen left out, over its largest possible value: 0 to 1. Source: Freeman 1977, Brandes 2001.',
  parameters: {
    ties: tiesParameter,
    members: membersParameter,
    top: optionalNumber({ help: 'How many people.', unit: 'count', minimum: 1, fallback: 10 }),
    directed: directedParameter,
    minimumAnswers: minimumParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a person.',
    columns: [
      { header: 'Person', unit: 'none', help: 'As the contacts name them' },
      { header: 'Betweenness', unit: 'fraction', help: '0 to 1' },
      {
        header: 'Shortest ways',
        unit: 'count',
        help: 'Pairs of others between whom the person stands, shares added up',
      },
    ],
  },
  examples: [
    {
      note: 'Two people stand between two departments',
      arguments: [exampleTies, null, 3],
      result: [header, ['Cid', 0.6, 6], ['Dee', 0.6, 6], ['Ann', 0, 0]],
    },
    tooFewExample,
  ],
  thresholds: [networkThresholds.minimumAnswers, networkThresholds.betweennessSteps],
  related: ['NETWORK_BRIDGES', 'NETWORK_SUMMARY'],
  calculate(values, context) {
    const study = askedStudy(values, context);
    if (!study.ok) return study;
    const { network } = study.value;
    const most = networkThresholds.betweennessSteps.value;
    const cost = betweennessCost(network);
    if (cost > most) {
      const place = { argument: 'ties' };
      const expected = `people × (people + ties) of at most ${most}`;
      return fail(networkIssues['network-too-large']({ place, expected, found: `${cost}` }));
    }
    const ranked = topBetween(betweenness(network), values.top);
    const rows = ranked.map(({ person, normalised, raw }) => [
      ...[network.people[person] ?? null, normalised, raw],
    ]);
    return succeed([header, ...rows], study.issues);
  },
});
