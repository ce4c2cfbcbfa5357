import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  hasHeaderParameter,
  optionalFlag,
  tableParameter,
} from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { type DecisionLevel, decisionLevels } from '../../vocabulary/vocabulary.ts';
import { decisionColumns } from '../columns.ts';
import { countDecisionLevels } from '../decisionLevel.ts';
import { decisionIssues } from '../issues.ts';
import { decisionsIn } from '../readDecisions.ts';
import { decisionThresholds } from '../thresholds.ts';

const header = ['Level', 'Decisions', 'Share', 'Coverage'];
const place = { argument: 'decisions' };

const exampleDecisions = [
  ['Decision', 'Status', 'Level'],
  ['Longer rest', 'decided', 'Team'],
  ['Second slot', 'decided', 'team level'],
  ['New tills', 'decided', 'company'],
  ['Price list', 'open', 'company'],
];

export const decisionLevelFunction = defineFunction({
  name: 'DECISION_LEVEL',
  subject: 'decisions',
  summary: 'Share of taken decisions that were taken at a level, by default the team’s.',
  definition:
    'Taken decisions of the level ÷ taken decisions whose level is known. Open, withdrawn and replaced ones are left out; where no status is given a decision with a day counts as taken. Definition ours: how far down decisions really are taken, not how far they may be.',
  parameters: {
    decisions: tableParameter({
      help: 'One row a decision, with headers such as Decision, Status, Level, Decided on.',
      columns: decisionColumns,
      tolerant: true,
    }),
    level: choiceParameter<DecisionLevel>({
      help: 'The level asked for.',
      choices: decisionLevels,
      fallback: 'team',
    }),
    details: optionalFlag({
      help: 'TRUE spills every level with its decisions, share and the coverage.',
      fallback: false,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'value',
    unit: 'fraction',
    help: '0 to 1; with details one row a level.',
    spills: true,
  },
  examples: [
    { note: 'Two of three', arguments: [exampleDecisions], result: 2 / 3 },
    {
      note: 'Every level',
      arguments: [exampleDecisions, 'team', true],
      result: [header, ['team', 2, 2 / 3, 1], ['department', 0, 0, 1], ['company', 1, 1 / 3, 1]],
    },
    {
      note: 'Nothing taken yet',
      arguments: [
        [
          ['Decision', 'Status', 'Level'],
          ['Price list', 'open', 'company'],
        ],
      ],
      result: { issue: 'decision-none-taken' },
    },
  ],
  thresholds: [decisionThresholds.minimumCoverage],
  related: ['DECISION_ISSUES'],
  calculate({ decisions, level, details }) {
    const { counts, known, taken, coverage } = countDecisionLevels(decisionsIn(decisions));
    if (known === 0) {
      const expected = `a taken decision whose level is one of ${decisionLevels.join(', ')}`;
      const found = `${taken} taken, none with such a level`;
      return fail(decisionIssues['decision-none-taken']({ place, expected, found }));
    }
    const { value: least } = decisionThresholds.minimumCoverage;
    const expected = `a level for at least ${Math.round(least * 100)} % of taken decisions`;
    const found = `${known} of ${taken}`;
    const low = decisionIssues['decision-level-coverage-low']({ place, expected, found });
    const rows = decisionLevels.map((each) => [each, counts[each], counts[each] / known, coverage]);
    return succeed(
      details ? [header, ...rows] : counts[level] / known,
      coverage < least ? [low] : [],
    );
  },
});
