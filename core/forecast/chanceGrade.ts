import { forecastThresholds } from './thresholds.ts';

/** A chance in a word, the best first. */
export const chanceGrades = [
  'likely',
  'rather likely',
  'about even',
  'rather unlikely',
  'unlikely',
] as const;

export type ChanceGrade = (typeof chanceGrades)[number];

/**
 * The word for a chance, 0–1: likely from `likelyFrom`, about even up to `evenTo`, and the same mirrored about one half.
 * On a boundary of "likely", "unlikely" and "about even" equality counts.
 */
export function chanceGrade(chance: number): ChanceGrade {
  const { likelyFrom, evenTo } = forecastThresholds;
  // Rounded as far as arithmetic is exact, so that 1 − 0.8 is a boundary as 0.8 is.
  const share = Number(chance.toFixed(12));
  const mirrored = Number((1 - chance).toFixed(12));
  if (share >= likelyFrom.value) return 'likely';
  if (mirrored >= likelyFrom.value) return 'unlikely';
  if (share > evenTo.value) return 'rather likely';
  return mirrored > evenTo.value ? 'rather unlikely' : 'about even';
}
