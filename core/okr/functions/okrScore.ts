import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, optionalText, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { brokenScoreTable, placeOfTable, scoreAssumptions } from '../checkKeyResultTable.ts';
import { okrIssues } from '../issues.ts';
import { keyResultColumns } from '../keyResultColumns.ts';
import { readKeyResults } from '../readKeyResults.ts';
import { objectiveKey, scoreKeyResults } from '../scoreKeyResults.ts';
import { okrThresholds } from '../thresholds.ts';

export const okrScore = defineFunction({
  name: 'OKR_SCORE',
  subject: 'okr',
  summary: 'Score of an objective or of a whole list: the weighted mean of progress.',
  definition:
    'Weighted mean of progress held between 0 and 1, over key results that have data (OKR_COVERAGE says how much that is). ' +
    'Weight 0 leaves a key result out. When no weight is given all count alike; otherwise the blank weights of an objective share equally ' +
    'what its given ones leave of 1 or 100 (or count as their mean where the weights are mere points). Baselines are left out. ' +
    'Where a row has no target its wording is read for one ("from 20 to 45", "at most 30").',
  parameters: {
    keyResults: tableParameter({
      help: 'Key results with start, target and current (or progress), and weights where they differ.',
      columns: keyResultColumns,
      tolerant: true,
    }),
    objective: optionalText({ help: 'Id or text of one objective. Left out: all key results.' }),
    hasHeader: hasHeaderParameter,
  },
  result: { shape: 'value', unit: 'fraction', help: 'Score, 0 to 1.' },
  examples: [
    {
      note: 'Weights of 40, 20 and 40 (Synergita)',
      arguments: [
        [
          ['Key result', 'Progress', 'Weight'],
          ['Bread', 0.3, 40],
          ['Cakes', 0.3, 20],
          ['Coffee', 0.4, 40],
        ],
      ],
      result: 0.34,
    },
    {
      note: 'One up, one down, one not measured yet',
      arguments: [
        [
          ['Objective', 'Key result', 'Start', 'Target', 'Current'],
          ['O-1', 'Loaves a day', 200, 300, 250],
          ['O-1', 'Complaints', 40, 10, 10],
          ['O-1', 'Regulars', 100, 150, null],
        ],
        'O-1',
      ],
      result: 0.75,
    },
    {
      note: 'Nothing measured yet',
      arguments: [
        [
          ['Key result', 'Start', 'Target', 'Current'],
          ['Loaves', 1, 9, null],
        ],
      ],
      result: { issue: 'okr-no-data' },
    },
    {
      note: 'Every weight is zero',
      arguments: [
        [
          ['Key result', 'Progress', 'Weight'],
          ['Loaves', 0.5, 0],
        ],
      ],
      result: { issue: 'okr-weights-zero' },
    },
  ],
  thresholds: [okrThresholds.percentWeightFrom, okrThresholds.percentCeiling],
  related: ['KR_PROGRESS', 'OKR_COVERAGE', 'OKR_CASCADE', 'OKR_GRADE'],
  calculate({ keyResults: table, objective }) {
    const broken = brokenScoreTable(table);
    if (broken.length > 0) return fail(...broken);
    const place = placeOfTable(table);
    const all = readKeyResults(table);
    const wanted = objective === null ? null : objectiveKey(objective);
    const chosen = all.filter((each) => wanted === null || objectiveKey(each.objective) === wanted);
    if (chosen.length === 0 && objective !== null) {
      const expected = 'an objective named in the range';
      return fail(okrIssues['okr-objective-unknown']({ place, expected, found: `"${objective}"` }));
    }
    const { score, coverage } = scoreKeyResults(chosen);
    if (score !== null) return succeed(score, scoreAssumptions(table, chosen));
    const reasons = chosen.flatMap(({ issues }) => issues);
    if (coverage === null && chosen.length > 0) {
      const expected = 'at least one key result with a weight above 0';
      return fail(okrIssues['okr-weights-zero']({ place, expected, found: '0 in sum' }));
    }
    const expected = 'at least one key result with progress';
    return fail(okrIssues['okr-no-data']({ place, expected, found: 'none' }), ...reasons);
  },
});
