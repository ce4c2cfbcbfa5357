import { cultureThresholds } from './thresholds.ts';

export type GapSize = 'substantial' | 'minor' | 'small';

/** How much a gap asks for: above 10 points substantial, from 5 minor, either way. Source: see the thresholds. */
export function gapSize(gap: number): GapSize {
  const { substantialGap, minorGap } = cultureThresholds;
  // A mean of thirds may miss the boundary by a rounding error.
  const size = Math.abs(gap);
  if (size > substantialGap.value + 1e-9) return 'substantial';
  return size >= minorGap.value - 1e-9 ? 'minor' : 'small';
}
