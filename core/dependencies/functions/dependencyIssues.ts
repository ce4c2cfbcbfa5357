import { defineFunction } from '../../declare/defineFunction.ts';
import { issueTable, issueTableHeader, issueTableShape } from '../../declare/issueTable.ts';
import {
  dateParameter,
  hasHeaderParameter,
  optionalNumber,
  tableParameter,
} from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { checkDependencies } from '../checkDependencies.ts';
import { dependencyColumns } from '../dependencyColumns.ts';
import { readDependencies } from '../readDependencies.ts';
import { dependencyThresholds } from '../thresholds.ts';

const header = ['Id', 'To team', 'What is needed', 'Confirmed', 'Needed by', 'Risk owner'];

export const dependencyIssuesFunction = defineFunction({
  name: 'DEPENDENCY_ISSUES',
  subject: 'dependencies',
  summary:
    'Lists dependencies nobody confirmed in time, that are late, or whose risk nobody carries.',
  definition:
    'Of dependencies still open: not confirmed although the day needed is near or past; confirmed and past its day; without somebody who carries the risk. Rules: ours; what is not clearly a yes is no confirmation.',
  parameters: {
    dependencies: tableParameter({
      help: 'One row a dependency, with headers such as To team, What is needed, Confirmed, Needed by, Risk owner, Status.',
      columns: dependencyColumns,
      tolerant: true,
    }),
    asOf: dateParameter({ help: 'Day for which it is told.' }),
    confirmBefore: optionalNumber({
      help: 'Days before the day needed from which a missing confirmation is named.',
      unit: 'days',
      minimum: 0,
      fallback: dependencyThresholds.confirmBefore.value,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: issueTableShape,
  examples: [
    {
      note: 'One is not confirmed five days before, one has nobody who carries the risk',
      arguments: [
        [
          header,
          ['DEP-1', 'Office', 'Lease of a van', 'no', '2026-11-20', 'Noor Haddad'],
          ['DEP-2', 'Shops', 'Tills closed by eight', 'yes', '2026-12-01', null],
        ],
        46341,
      ],
      result: [
        issueTableHeader,
        [
          ...['warning', 'dependency-unconfirmed', 'D2', 'DEP-1 "Lease of a van"'],
          'Nobody has confirmed DEP-1 "Lease of a van": expected a yes of Office, or another day, found "no", needed in 5 days (argument dependencies, D2).',
        ],
        [
          ...['warning', 'dependency-no-risk-owner', 'F3', 'DEP-2 "Tills closed by eight"'],
          'Nobody carries the risk of DEP-2 "Tills closed by eight": expected one person, found blank (argument dependencies, F3).',
        ],
      ],
    },
    {
      note: 'Nothing to mend',
      arguments: [
        [header, ['DEP-1', 'Office', 'Lease of a van', 'yes', '2026-11-20', 'Noor Haddad']],
        46341,
      ],
      result: [issueTableHeader, ['ok', null, null, null, 'Nothing to mend in 1 dependency.']],
    },
    { note: 'No range', arguments: [null, 46341], result: { issue: 'argument-missing' } },
  ],
  thresholds: [dependencyThresholds.confirmBefore],
  related: ['DEPENDENCY_AGE', 'CROSS_SHARE'],
  calculate({ dependencies: table, asOf, confirmBefore }) {
    const dependencies = readDependencies(table);
    const found = checkDependencies(table, dependencies, { today: asOf, confirmBefore });
    const { length } = dependencies;
    const ok = `Nothing to mend in ${length} ${length === 1 ? 'dependency' : 'dependencies'}.`;
    return succeed(issueTable([...table.issues, ...found], ok));
  },
});
