import { isAtLeast } from './reaches.ts';

/** Lower edges of the two upper bands, in the value's unit; an edge belongs to the band above it. */
export interface BandEdges {
  readonly greenFrom: number;
  readonly yellowFrom: number;
}

export type BandColour = 'Green' | 'Yellow' | 'Red';

/** Colour of a value by two edges; null without a value. */
export function statusBand(value: number | null, edges: BandEdges): BandColour | null {
  if (value === null) return null;
  if (isAtLeast(value, edges.greenFrom)) return 'Green';
  return isAtLeast(value, edges.yellowFrom) ? 'Yellow' : 'Red';
}
