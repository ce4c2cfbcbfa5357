import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { cutPoints } from '../cutPoints.ts';
import { networkThresholds } from '../thresholds.ts';
import {
  askedStudy,
  exampleTies,
  membersParameter,
  minimumParameter,
  tiesParameter,
  tooFewExample,
} from './parameters.ts';

const header = ['Kind', 'Person', 'With', 'People cut off'];

export const networkBridges = defineFunction({
  name: 'NETWORK_BRIDGES',
  subject: 'ties',
  summary: 'People and pairs on whom alone the contact between parts of a network hangs.',
  definition:
    'Articulation people: without them their part falls apart; bridges: the only tie between two parts. Direction does not matter. Source: Tarjan 1972.',
  parameters: {
    ties: tiesParameter,
    members: membersParameter,
    minimumAnswers: minimumParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'People first, most people cut off first, then pairs; only the header where there are none.',
    columns: [
      { header: 'Kind', unit: 'none', help: 'person or bridge' },
      { header: 'Person', unit: 'none', help: 'As the contacts name them' },
      { header: 'With', unit: 'none', help: 'The other end of a bridge' },
      {
        header: 'People cut off',
        unit: 'count',
        help: 'People who would lose contact with the largest part that stays',
      },
    ],
  },
  examples: [
    {
      note: 'One pair joins two departments',
      arguments: [exampleTies],
      result: [
        header,
        ['person', 'Cid', null, 2],
        ['person', 'Dee', null, 2],
        ['bridge', 'Cid', 'Dee', null],
      ],
    },
    tooFewExample,
  ],
  thresholds: [networkThresholds.minimumAnswers],
  related: ['NETWORK_BETWEENNESS', 'NETWORK_ISOLATES'],
  calculate(values, context) {
    const study = askedStudy({ ...values, directed: false }, context);
    if (!study.ok) return study;
    const { network } = study.value;
    const { people, bridges } = cutPoints(network);
    const name = (person: number) => network.people[person] ?? null;
    const ranked = [...people].sort((a, b) => b.cutOff - a.cutOff || a.person - b.person);
    return succeed(
      [
        header,
        ...ranked.map(({ person, cutOff }) => ['person', name(person), null, cutOff]),
        ...bridges.map(([one, other]) => ['bridge', name(one), name(other), null]),
      ],
      study.issues,
    );
  },
});
