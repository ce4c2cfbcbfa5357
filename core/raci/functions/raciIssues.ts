import { defineFunction } from '../../declare/defineFunction.ts';
import { issueColumns, issueList, issueRow } from '../../declare/issueTable.ts';
import { hasHeaderParameter, optionalNumber } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { lintMatrix } from '../lintMatrix.ts';
import { matrixOf } from '../matrixOf.ts';
import { limitsOf, raciThresholds } from '../thresholds.ts';
import { exampleMatrix, matrixParameter, variantParameter } from './parameters.ts';

const columns = issueColumns([
  { header: 'Task', unit: 'none', help: 'The task, when the finding is about one' },
  { header: 'Person', unit: 'none', help: 'The person or people it is about' },
]);

const header = columns.map((column) => column.header);

export const raciIssuesFunction = defineFunction({
  name: 'RACI_ISSUES',
  subject: 'raci',
  summary: 'Lists what is wrong in a responsibility matrix, cell by cell, with what would mend it.',
  definition:
    'Each task has exactly one accountable and at least one responsible person; further rules look at crowds, load, groups, duplicates and unknown codes. Rules: common RACI practice; limits as listed.',
  parameters: {
    matrix: matrixParameter,
    variant: variantParameter,
    hasHeader: hasHeaderParameter,
    maximumResponsible: optionalNumber({
      help: 'Most people responsible for one task before it is reported; 3 when left out.',
      unit: 'count',
      minimum: 1,
    }),
    maximumConsulted: optionalNumber({
      help: 'Most people consulted on one task before it is reported; 3 or 30 % of people when left out.',
      unit: 'count',
      minimum: 0,
    }),
  },
  result: {
    shape: 'table',
    help: 'One row a finding in the order of the cells; one row that says ok when nothing was found.',
    columns,
  },
  examples: [
    {
      note: 'A sound matrix answers one row.',
      arguments: [
        [
          ['Task', 'Owner', 'Baker', 'Shop lead'],
          ['Order flour', 'A', 'R', 'I'],
          ['Bake bread', 'I', 'A/R', 'C'],
          ['Open the shop', 'I', null, 'A/R'],
        ],
      ],
      result: [header, ['ok', null, null, null, null, 'Nothing to mend in 3 tasks.']],
    },
    {
      note: 'Without a matrix it says what is missing.',
      arguments: [
        [
          ['Flour', 12],
          ['Salt', 3],
        ],
      ],
      result: { issue: 'raci-not-found' },
    },
    {
      note: 'One row has two people accountable, one has none.',
      arguments: [exampleMatrix],
      result: [
        header,
        [
          'error',
          'raci-several-accountable',
          'A3',
          'Plan the shifts',
          'Owner, Shop lead',
          'Several people are accountable for “Plan the shifts”: expected exactly one A (accountable); keep it with one of them and give the others another letter; found 2 (Owner, Shop lead).',
        ],
        [
          'info',
          'raci-no-exchange',
          'A3',
          'Plan the shifts',
          null,
          'Nobody is asked or told about “Plan the shifts”: expected somebody with C (consulted) or I (informed); add whoever needs to know; found Owner A, Shop lead A/R.',
        ],
        [
          'error',
          'raci-no-accountable',
          'A5',
          'Clean the oven',
          null,
          'Nobody is accountable for “Clean the oven”: expected exactly one A (accountable); Baker holds R and could take it; found Baker R, Shop lead C.',
        ],
      ],
    },
  ],
  thresholds: Object.values(raciThresholds),
  related: ['RACI_SCORE', 'RACI_LOAD', 'RACI_WHO'],
  calculate({ matrix, variant, hasHeader, maximumResponsible, maximumConsulted }) {
    const outcome = matrixOf(matrix, { variant, hasHeader });
    if (!outcome.ok) return outcome;
    const limits = limitsOf({ maximumResponsible, maximumConsulted });
    const findings = lintMatrix(outcome.value, limits);
    const rows = findings.map(({ issue, task, person }) => issueRow(issue, [task, person]));
    const tasks = outcome.value.tasks.length;
    return succeed(issueList(header, rows, `Nothing to mend in ${tasks} tasks.`));
  },
});
