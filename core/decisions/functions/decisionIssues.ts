import { defineFunction } from '../../declare/defineFunction.ts';
import { issueTable, issueTableHeader, issueTableShape } from '../../declare/issueTable.ts';
import {
  hasHeaderParameter,
  optionalDate,
  optionalNumber,
  tableParameter,
} from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { findDecisionIssues } from '../checkDecisions.ts';
import { decisionColumns } from '../columns.ts';
import { decisionsIn } from '../readDecisions.ts';
import { decisionThresholds } from '../thresholds.ts';

const exampleDecisions = [
  ['Decision', 'Status', 'Decider', 'Level', 'Reversible', 'Limit'],
  ['New tills', 'decided', 'Marta Lind, Ines Moreau', 'company', 'no', 'up to 18,000'],
  ['Lease of a shop', 'open', 'Marta Lind', null, 'no', null],
];

export const decisionIssuesFunction = defineFunction({
  name: 'DECISION_ISSUES',
  subject: 'decisions',
  summary: 'Lists what is wrong in a list of decisions, cell by cell.',
  definition:
    'Exactly one decider, who is not merely informed; a day for what is decided; limit or level for what cannot be undone; limit and escalation for what a team decides; few vetoes, each with its scope; a reason for what goes against the values. ' +
    'One decider and rare rights to stop follow published guidance on decision rights; limits as listed.',
  parameters: {
    decisions: tableParameter({
      help: 'One row a decision, with headers such as Decision, Status, Decider, Level, Reversible, Limit, Veto.',
      columns: decisionColumns,
      tolerant: true,
    }),
    asOf: optionalDate({
      help: 'Day on which open decisions are overdue; not told when left out.',
    }),
    vetoShare: optionalNumber({
      ...{ help: 'Share of decisions that may carry a veto.', unit: 'fraction' },
      ...{ minimum: 0, maximum: 1, fallback: decisionThresholds.vetoShare.value },
    }),
    hasHeader: hasHeaderParameter,
  },
  result: issueTableShape,
  examples: [
    {
      note: 'Two deciders, and something that cannot be undone without bounds.',
      arguments: [exampleDecisions],
      result: [
        issueTableHeader,
        [
          ...['warning', 'decision-several-deciders', 'C2', '"New tills"'],
          'Several people decide "New tills": expected exactly one person, found Marta Lind, Ines Moreau (argument decisions, C2).',
        ],
        [
          ...['warning', 'decision-without-bounds', 'F3', '"Lease of a shop"'],
          '"Lease of a shop" cannot be undone and has no bounds: expected a limit or a level, found blank (argument decisions, F3).',
        ],
      ],
    },
    {
      note: 'A sound list answers one row.',
      arguments: [
        [
          ['Decision', 'Status', 'Decider'],
          ['New oven', 'open', 'Jonas Feld'],
        ],
      ],
      result: [issueTableHeader, ['ok', null, null, null, 'Nothing to mend in 1 decisions.']],
    },
    { note: 'No range', arguments: [null], result: { issue: 'argument-missing' } },
  ],
  thresholds: [decisionThresholds.vetoShare, decisionThresholds.leastDecisions],
  related: ['DECISION_LEVEL', 'VALUES_CHECK'],
  calculate({ decisions, asOf, vetoShare }) {
    const read = decisionsIn(decisions);
    const issues = findDecisionIssues(decisions, read, { today: asOf, vetoShare });
    const all = [...decisions.issues, ...issues];
    return succeed(issueTable(all, `Nothing to mend in ${read.length} decisions.`));
  },
});
