/** Units of arguments and results; `fraction` is 0.45 for 45 %, `score` 0–100, `nps` −100..100. */
export type Unit =
  | 'none'
  | 'fraction'
  | 'score'
  | 'nps'
  | 'days'
  | 'date'
  | 'money'
  | 'count'
  | 'same as the measure';
