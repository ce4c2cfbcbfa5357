/** What a formula says where nothing is measured yet: never 0. */
export const noData = 'no data';

/** What a cell says where too little of the weight has data: never a number. */
export const notEnough = 'not enough data';

/** What a cell says where a cell its formula reads holds an error. */
export const cellError = 'cell error';

/** What a cell says where a weight is blank beside typed ones, or typed twice: then no score can be trusted. */
export const unclearWeights = 'weights unclear';

/** What a cell says where the scorecard has an objective that no formula of the dashboard names yet. */
export const newObjective = 'new objective';

/** Criterion that every number meets, and no text. */
export const anyNumber = '">=-1E+99"';

/** Criterion that every cell with something in it meets. */
export const anything = '"<>"';

/** Characters a formula may have. Source: Microsoft, Excel specifications and limits. */
export const longestFormula = 8192;

/** Coverage that arithmetic left a hair below the least one is enough: on a boundary equality passes. */
export const coverageSlack = 1e-9;

/** True where a share of weight is enough for a number. */
export function isEnough(coverage: number, least: number): boolean {
  return coverage > 0 && coverage >= least - coverageSlack;
}
