import { tidyGrade } from './gradeBand.ts';
import { okrThresholds } from './thresholds.ts';

/** True for a grade (fraction) from 0.6 to 0.7, both ends in: ambitious and still in reach. Source: Google re:Work. */
export function sweetSpot(score: number): boolean {
  const grade = tidyGrade(score);
  return grade >= okrThresholds.sweetSpotFrom.value && grade <= okrThresholds.sweetSpotTo.value;
}
