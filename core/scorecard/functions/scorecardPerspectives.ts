import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import type { Matrix } from '../../sheet/cell.ts';
import type { ScorecardScore } from '../model.ts';
import { scoreBand } from '../scoreBand.ts';
import { scoreTable } from '../scoreTable.ts';
import { scorecardThresholds } from '../thresholds.ts';
import { measuresParameter, policyParameter, weightingParameter } from './parameters.ts';
import { exampleMeasures } from './samples.ts';

const columns = [
  { header: 'Perspective', unit: 'none', help: 'In order of appearance.' },
  { header: 'Weight', unit: 'fraction', help: 'Share of the whole scorecard.' },
  { header: 'Score', unit: 'score', help: '0 to 100; blank without data.' },
  { header: 'Coverage', unit: 'fraction', help: 'Share of weight that has data.' },
  { header: 'Band', unit: 'none', help: 'On target, Watch, Behind or Not enough data.' },
] as const;

function spill({ perspectives }: ScorecardScore): Matrix {
  return [
    columns.map(({ header }) => header),
    ...perspectives.map(({ name, weight, score, coverage }) => [
      ...[name || 'All measures', weight, score, coverage],
      scoreBand(score, coverage),
    ]),
  ];
}

export const scorecardPerspectivesFunction = defineFunction({
  name: 'SCORECARD_PERSPECTIVES',
  subject: 'scorecard',
  summary: 'Weight, score, coverage and band of every perspective of a scorecard.',
  definition:
    'The same roll-up as SCORECARD_TOTAL, one row a perspective. The band is read from the score only where enough of the weight has data.',
  parameters: {
    measures: measuresParameter,
    policy: policyParameter,
    hasHeader: hasHeaderParameter,
    weighting: weightingParameter,
  },
  result: { shape: 'table', columns, help: 'One row a perspective, under a header row.' },
  examples: [
    {
      note: 'Two perspectives',
      arguments: [exampleMeasures],
      result: [
        ['Perspective', 'Weight', 'Score', 'Coverage', 'Band'],
        ['Financial', 0.5, 60, 1, 'Behind'],
        ['Customer', 0.5, 80, 1, 'Watch'],
      ],
    },
    {
      note: 'One perspective has no value yet',
      arguments: [
        [
          ['Perspective', 'Measure', 'Weight', 'Score'],
          ['Financial', 'Margin', 1, 60],
          ['Customer', 'Complaints', 1, null],
        ],
      ],
      result: [
        ['Perspective', 'Weight', 'Score', 'Coverage', 'Band'],
        ['Financial', 0.5, 60, 1, 'Behind'],
        ['Customer', 0.5, null, 0, 'Not enough data'],
      ],
    },
  ],
  thresholds: [
    scorecardThresholds.onTargetFrom,
    scorecardThresholds.watchFrom,
    scorecardThresholds.minimumCoverage,
  ],
  related: ['SCORECARD_TOTAL', 'SCORECARD_CHECK'],
  calculate({ measures, policy, weighting }) {
    const outcome = scoreTable(measures, { policy, weighting });
    return outcome.ok ? succeed(spill(outcome.value), outcome.issues) : outcome;
  },
});
