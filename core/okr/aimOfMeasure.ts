import type { Measure } from './model.ts';

/** Bounds a measure has to be within at the end; null is no bound. */
export interface MeasureAim {
  readonly low: number | null;
  readonly high: number | null;
}

const atLeast = (low: number): MeasureAim => ({ low, high: null });
const atMost = (high: number): MeasureAim => ({ low: null, high });

/** The sense comes from start and target where both are there, as for progress; else from the type. */
function linearAim({ type, start, target }: Measure): MeasureAim | null {
  if (target === null || start === target) return null;
  const isFalling = start === null ? type === 'decrease' : target < start;
  return isFalling ? atMost(target) : atLeast(target);
}

/**
 * What the value of a key result has to be for its progress to be 1. Null where nothing can be heading there: yes or
 * no, baselines, missing targets or bounds, a start equal to the target.
 */
export function aimOfMeasure(measure: Measure): MeasureAim | null {
  const { type, target, low, high } = measure;
  switch (type) {
    case 'increase':
    case 'decrease':
      return linearAim(measure);
    case 'above':
      return target === null ? null : atLeast(target);
    case 'below':
      return target === null ? null : atMost(target);
    case 'band':
      return low === null || high === null || low > high ? null : { low, high };
    case 'milestone':
      return target === null || target <= 0 ? null : atLeast(target);
    case 'percent':
      return atLeast(1);
    case 'binary':
    case 'baseline':
      return null;
  }
}
