import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { lintMatrix } from '../lintMatrix.ts';
import { matrixOf } from '../matrixOf.ts';
import { matrixScore } from '../matrixScore.ts';
import { defaultLimits, raciThresholds } from '../thresholds.ts';
import { exampleMatrix, matrixParameter, variantParameter } from './parameters.ts';

export const raciScoreFunction = defineFunction({
  name: 'RACI_SCORE',
  subject: 'raci',
  summary:
    'Scores a responsibility matrix: 100 without errors and warnings, less for each of them.',
  definition:
    '100 × (1 − (errors + 0.25 × warnings) / tasks), not below 0. Definition: ours; errors and warnings as RACI_ISSUES lists them.',
  parameters: { matrix: matrixParameter, variant: variantParameter, hasHeader: hasHeaderParameter },
  result: { shape: 'value', unit: 'score', help: '0 to 100.' },
  examples: [
    {
      note: 'Two errors in four tasks.',
      arguments: [exampleMatrix],
      result: 50,
    },
    {
      note: 'Nobody has a letter yet',
      arguments: [
        [
          ['Task', 'Owner', 'Baker'],
          ['Order flour', null, null],
          ['Bake bread', null, null],
        ],
      ],
      result: { issue: 'raci-not-found' },
    },
  ],
  thresholds: Object.values(raciThresholds),
  related: ['RACI_ISSUES'],
  calculate({ matrix, variant, hasHeader }) {
    const outcome = matrixOf(matrix, { variant, hasHeader });
    if (!outcome.ok) return outcome;
    const findings = lintMatrix(outcome.value, defaultLimits);
    const { value } = matrixScore(outcome.value, findings);
    return value === null ? fail(...findings.map(({ issue }) => issue)) : succeed(value);
  },
});
