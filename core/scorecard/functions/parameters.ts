import { choiceParameter, tableParameter } from '../../declare/parameter.ts';
import { missingPolicies } from '../../statistics/missingPolicy.ts';
import { measureColumns } from '../columns.ts';
import { weightings } from '../model.ts';

/** The range of measures that every scorecard function reads. */
export const measuresParameter = tableParameter({
  help: 'The scorecard, one row a measure, with its headers. Perspective and objective may stand in the first row only.',
  columns: measureColumns,
  tolerant: true,
});

export const policyParameter = choiceParameter({
  help: 'What to do with measures without data: leave out (proportional), split their weight evenly (equal), no score (strict), count as 0 (zero), last known value (carry), 0 where a target was due (notMet), out with their weight (notApplicable).',
  choices: missingPolicies,
  fallback: 'proportional',
});

export const weightingParameter = choiceParameter({
  help: 'siblings: a weight counts among its siblings. overall: each measure’s weight is its share of the whole.',
  choices: weightings,
  fallback: 'siblings',
});
