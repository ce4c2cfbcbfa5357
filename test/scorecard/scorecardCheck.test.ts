import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { scorecardCheckFunction } from '../../core/scorecard/functions/scorecardCheck.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

function codes(rows: Matrix): Cell[][] {
  const outcome = callFunction(scorecardCheckFunction, deepFreeze([rows]), neutralContext);
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return (outcome.value as Matrix).slice(1).map(([, code, cell]) => [code ?? null, cell ?? null]);
}

const head = ['Perspective', 'Objective', 'Measure', 'Target', 'Actual', 'Direction'];

describe('SCORECARD_CHECK', () => {
  const cases: readonly (readonly [string, Matrix, Cell[][]])[] = [
    [
      'names a perspective without anything in it',
      [head, ['Customer', 'Fresh', 'Complaints', 5, 4], ['People', null, null, null, null]],
      [['scorecard-perspective-empty', 'A3']],
    ],
    [
      'names a measure that belongs to no objective',
      [head, ['Customer', null, 'Complaints', 5, 4], ['People', 'Stay', 'Turnover', 3, 4]],
      [['scorecard-measure-without-objective', 'B2']],
    ],
    [
      'names a measure that stands twice in its perspective',
      [head, ['Customer', 'Fresh', 'Complaints', 5, 4], [null, 'Loved', 'complaints ', 5, 4]],
      [['scorecard-measure-repeated', 'C3']],
    ],
    [
      'names a measure without a target',
      [head, ['Customer', 'Fresh', 'Complaints', 5, 4], [null, null, 'Visits', null, 4]],
      [['scorecard-target-missing', 'D3']],
    ],
    [
      'notes once that no measure has a target',
      [head, ['Customer', 'Fresh', 'Complaints', null, 4], [null, null, 'Visits', null, 4]],
      [['scorecard-no-targets', 'D1']],
    ],
    [
      'names a direction that the numbers contradict',
      [
        ['Measure', 'Direction', 'Baseline', 'Target', 'Actual'],
        ['Complaints', 'higher', 12, 2, 4],
      ],
      [['scorecard-direction-contradicts', 'B2']],
    ],
    [
      'names a share among percents in the weights',
      [
        ['Measure', 'Score', 'Weight'],
        ['Complaints', 80, 40],
        ['Visits', 70, 0.6],
      ],
      [['scorecard-weight-scale', 'C3']],
    ],
    [
      'names a second weight of the same perspective',
      [
        ['Perspective', 'Measure', 'Score', 'Perspective weight'],
        ['Customer', 'Complaints', 80, 30],
        ['Customer', 'Visits', 70, 40],
      ],
      [['scorecard-weight-conflict', 'D3']],
    ],
    [
      'says that all measures of a perspective are leading',
      [
        ['Perspective', 'Measure', 'Leading or lagging', 'Score'],
        ['Customer', 'Visits', 'lead', 80],
        ['Customer', 'Calls', 'leading', 70],
      ],
      [['scorecard-all-leading', 'C2']],
    ],
    [
      'leaves a totals row out and says so',
      [
        ['Measure', 'Score'],
        ['Visits', 80],
        ['Total', 80],
      ],
      [['scorecard-total-row', 'A3']],
    ],
    [
      'wonders at a long scorecard that is all on target',
      [['Measure', 'Score'], ...Array.from({ length: 10 }, (_, index) => [`M ${index}`, 95])],
      [['scorecard-nearly-all-on-target', null]],
    ],
    [
      'notes that higher was taken as better where nothing says so',
      [
        ['Measure', 'Target', 'Actual'],
        ['Visits', 8, 7],
      ],
      [['scorecard-direction-assumed', null]],
    ],
    [
      'names a cell that cannot be read',
      [
        ['Measure', 'Target', 'Actual'],
        ['Visits', 8, { error: '#DIV/0!' }],
      ],
      [['cell-error', 'C2']],
    ],
  ];
  for (const [sentence, rows, expected] of cases) {
    it(`SCORECARD_CHECK ${sentence}`, () => expect(codes(rows)).toEqual(expected));
  }
});
