import type { Matrix } from '../../sheet/cell.ts';

/** A small made-up scorecard for the examples of the declarations. */
export const exampleMeasures: Matrix = [
  ['Perspective', 'Objective', 'Measure', 'Baseline', 'Target', 'Actual', 'Weight'],
  ['Financial', 'Grow sales', 'Sales a month', 40, 60, 56, 1],
  ['Financial', 'Grow sales', 'New wholesale customers', 0, 10, 4, 1],
  ['Customer', 'Fresh every morning', 'Complaints a month', 12, 2, 4, 1],
];

/** The same with a gap: one value has not been reported. */
export const exampleGap: Matrix = [
  ['Perspective', 'Objective', 'Measure', 'Baseline', 'Target', 'Actual', 'Weight'],
  ['Financial', 'Grow sales', 'Sales a month', 40, 60, 56, 1],
  ['Financial', 'Grow sales', 'New wholesale customers', 0, 10, null, 1],
  ['Customer', 'Fresh every morning', 'Complaints a month', 12, 2, 4, 1],
];

/** An objective that nobody measures yet. */
export const exampleUnmeasured: Matrix = [
  ['Perspective', 'Objective', 'Measure', 'Direction', 'Target', 'Actual'],
  ['Customer', 'Fresh every morning', 'Loaves sold by noon', 'higher', 400, 380],
  ['People', 'Bakers who stay', null, null, null, null],
];
