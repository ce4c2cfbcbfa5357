import type { StatusBand, StatusProfile, StatusTone } from './statusProfiles.ts';

/** A status with the reasons a reader would ask for. */
export interface RuleStatus {
  readonly status: string;
  readonly tone: StatusTone;
  /** The gap, ratio or progress that was compared. */
  readonly value: number;
  /** The next better band and how much the compared value lacks to it; null in the best band. */
  readonly better: { readonly status: string; readonly distance: number } | null;
  /** The next worse band and how much room is left to it; null in the worst band. */
  readonly worse: { readonly status: string; readonly distance: number } | null;
}

/** Digits kept when a value is compared, so that 0.6 − 0.35 meets a limit of 0.25; the native formula rounds alike. */
const comparedDigits = 9;

const tidy = (value: number) => {
  const held = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
  return Number(held.toFixed(comparedDigits));
};

function comparedValue(profile: StatusProfile, progress: number, expected: number): number {
  if (profile.measure === 'progress') return progress;
  if (profile.measure === 'gap') return expected - progress;
  // Nothing is expected yet: whatever was done is enough.
  if (expected === 0) return progress >= 0 ? 1 : 0;
  return progress / expected;
}

/** How far the value is inside the band's limit; negative when outside. */
function room(profile: StatusProfile, band: StatusBand, value: number): number {
  if (band.limit === undefined) return Number.POSITIVE_INFINITY;
  return tidy(profile.measure === 'gap' ? band.limit - value : value - band.limit);
}

/**
 * Status of a progress against what was expected, by a product's rule: the best band whose limit holds.
 * Both are fractions. A value on a limit passes unless the profile says otherwise.
 */
export function statusByRule(
  profile: StatusProfile,
  progress: number,
  expected: number,
): RuleStatus {
  const value = tidy(comparedValue(profile, progress, expected));
  if (profile.achieved !== undefined && progress >= 1)
    return { status: profile.achieved, tone: 'good', value, better: null, worse: null };
  const holds = (band: StatusBand) =>
    band.limitPasses === false ? room(profile, band, value) > 0 : room(profile, band, value) >= 0;
  const index = profile.bands.findIndex(holds);
  const band = profile.bands[index] as StatusBand;
  const better = profile.bands[index - 1];
  const worse = profile.bands[index + 1];
  return {
    status: band.status,
    tone: band.tone,
    value,
    better: better ? { status: better.status, distance: -room(profile, better, value) } : null,
    worse: worse ? { status: worse.status, distance: room(profile, band, value) } : null,
  };
}
