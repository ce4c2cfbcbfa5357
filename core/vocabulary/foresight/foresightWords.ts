import type { Vocabulary } from '../vocabulary.ts';

/** Words of one language about change, stakeholders, signals, scenarios, outcomes and libraries of measures. */
export type ForesightWords = Pick<
  Vocabulary,
  'headers' | 'kinds' | 'changeSteps' | 'supportLevels' | 'indicatorTimes' | 'scenarioCases'
>;
