import type { TargetText } from '../sheet/values/readTargetText.ts';
import type { Measure } from './model.ts';
import { textTarget } from './textTarget.ts';
import { okrThresholds } from './thresholds.ts';

/** Factor that brings a percentage of the text to the scale of the current value: 0.45, or 45 points. */
function scaleOf({ unit }: TargetText, current: number | null): 1 | 100 {
  const isPoints = current !== null && Math.abs(current) > okrThresholds.percentCeiling.value;
  return unit === '%' && isPoints ? 100 : 1;
}

/** Where a change by so much leads from the start; null when the start is unknown. */
function changedTarget({ by, unit, direction }: TargetText, start: number | null): number | null {
  if (by === null || start === null) return null;
  const step = unit === '%' ? Math.abs(start) * by : by;
  return direction === 'decrease' ? start - step : start + step;
}

/**
 * The measure completed from the wording of its key result, where the sheet has no target of its own:
 * "from 20 to 45" gives start and target, "at most 30" a bound, "between 30 and 34%" a band, "by 10%" a target
 * if the start is known. Null when the text names nothing clear.
 */
export function measureFromText(measure: Measure, text: string | null): Measure | null {
  const isOpen = measure.type === 'increase' || measure.type === 'decrease';
  if (measure.target !== null || !isOpen) return null;
  const named = textTarget(text);
  if (!named) return null;
  const scale = scaleOf(named, measure.current);
  const scaled = (value: number | null) => (value === null ? null : value * scale);
  const { type, from, low } = named;
  const to = type === 'change' ? changedTarget(named, measure.start) : scaled(named.to);
  if (to === null) return null;
  if (type === 'between') return { ...measure, type: 'band', low: scaled(low), high: to };
  if (type === 'atMost') return { ...measure, type: 'below', target: to };
  return { ...measure, start: measure.start ?? scaled(from), target: to };
}
