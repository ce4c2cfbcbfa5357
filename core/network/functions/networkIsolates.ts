import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { isolates } from '../isolates.ts';
import { networkThresholds } from '../thresholds.ts';
import { askedStudy, membersParameter, minimumParameter, tiesParameter } from './parameters.ts';

const header = ['Person', 'Department'];

export const networkIsolates = defineFunction({
  name: 'NETWORK_ISOLATES',
  subject: 'ties',
  summary:
    'People without any contact: listed in the second range, or with a blank where names stand.',
  definition: 'People with no tie to anybody else; a contact with oneself is none.',
  parameters: {
    ties: tiesParameter,
    members: membersParameter,
    minimumAnswers: minimumParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a person; only the header where everybody has a contact.',
    columns: [
      { header: 'Person', unit: 'none', help: 'As the contacts name them' },
      { header: 'Department', unit: 'none', help: 'Where known' },
    ],
  },
  examples: [
    {
      note: 'Dee answered and named nobody, and nobody named Dee',
      arguments: [
        [
          ['Respondent', 'Works with'],
          ['Ann', 'Bob, Cid'],
          ['Bob', 'Ann'],
          ['Cid', 'Bob; Eve'],
          ['Dee', null],
        ],
      ],
      result: [header, ['Dee', null]],
    },
    {
      note: 'Fewer people than may be shown',
      arguments: [
        [
          ['Respondent', 'Works with'],
          ['Ann', 'Bob'],
          ['Dee', null],
        ],
      ],
      result: { issue: 'network-too-few-people' },
    },
  ],
  thresholds: [networkThresholds.minimumAnswers],
  related: ['NETWORK_SUMMARY', 'NETWORK_BRIDGES'],
  calculate(values, context) {
    const study = askedStudy({ ...values, directed: false }, context);
    if (!study.ok) return study;
    const { network, departments } = study.value;
    const rows = isolates(network).map((person) => [
      network.people[person] ?? null,
      departments[person] ?? null,
    ]);
    return succeed([header, ...rows], study.issues);
  },
});
