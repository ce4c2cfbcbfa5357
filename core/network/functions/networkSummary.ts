import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import type { Cell } from '../../sheet/cell.ts';
import { type NetworkSummary, networkSummary } from '../summary.ts';
import { networkThresholds } from '../thresholds.ts';
import {
  askedStudy,
  directedParameter,
  exampleTies,
  membersParameter,
  minimumParameter,
  tiesParameter,
} from './parameters.ts';

const header = ['Figure', 'Value'];

function rowsOf(summary: NetworkSummary): readonly (readonly Cell[])[] {
  return [
    ['People (n)', summary.people],
    ['Ties', summary.ties],
    ['Density', summary.density],
    ['Reciprocity', summary.reciprocity],
    ['E-I index', summary.externalInternal],
    ['Modularity of departments', summary.modularity],
    ['Components', summary.components],
    ['Isolates', summary.isolates],
    ['Largest component', summary.largestComponent],
    ['Degree centralisation', summary.centralisation],
    ['Degree centralisation, in', summary.centralisationIn],
    ['Degree centralisation, out', summary.centralisationOut],
    ['Share of ties with departments', summary.coverage],
  ];
}

export const networkSummaryFunction = defineFunction({
  name: 'NETWORK_SUMMARY',
  subject: 'ties',
  summary:
    'A network of contacts in figures: density, reciprocity, E-I, modularity, parts, isolates.',
  definition:
    'Density: ties over possible ties. Reciprocity: returned over directed ties. E-I: Krackhardt and Stern 1988. Modularity: Newman 2004, departments as groups, without direction and weights. Centralisation: Freeman 1979. Blank: not defined for this network.',
  parameters: {
    ties: tiesParameter,
    members: membersParameter,
    directed: directedParameter,
    minimumAnswers: minimumParameter,
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row a figure. E-I, modularity and coverage are blank where nobody has a department.',
    columns: [
      { header: 'Figure', unit: 'none', help: 'What is measured' },
      { header: 'Value', unit: 'none', help: 'Its value; shares from 0 to 1' },
    ],
  },
  examples: [
    {
      note: 'Two departments joined by one pair',
      arguments: [exampleTies],
      result: [
        header,
        ['People (n)', 6],
        ['Ties', 7],
        ['Density', 7 / 15],
        ['Reciprocity', null],
        ['E-I index', -5 / 7],
        ['Modularity of departments', 5 / 14],
        ['Components', 1],
        ['Isolates', 0],
        ['Largest component', 6],
        ['Degree centralisation', 0.2],
        ['Degree centralisation, in', null],
        ['Degree centralisation, out', null],
        ['Share of ties with departments', 1],
      ],
    },
    {
      note: 'Too few people to show anything',
      arguments: [
        [
          ['From person', 'To person'],
          ['Ann', 'Bob'],
        ],
      ],
      result: { issue: 'network-too-few-people' },
    },
  ],
  thresholds: [networkThresholds.minimumAnswers],
  related: ['EI_INDEX', 'NETWORK_BRIDGES', 'NETWORK_ISOLATES', 'NETWORK_MIXING'],
  calculate(values, context) {
    const study = askedStudy(values, context);
    if (!study.ok) return study;
    return succeed([header, ...rowsOf(networkSummary(study.value))], study.issues);
  },
});
