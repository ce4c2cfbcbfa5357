import type { Unit } from '../../core/declare/unit.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';

/** A value as short as a cell of a heat map needs it: `72%`, `64`, `0.8`; a dot for a missing one. */
export function heatValue(value: number | null, unit: Unit): string {
  if (value === null) return '·';
  if (unit === 'fraction') return `${Math.round(value * 100)}%`;
  if (unit === 'score') return String(Math.round(value));
  if (unit === 'days') return valueText(value, 'count');
  return unit === 'none' ? String(Number(value.toFixed(2))) : valueText(value, unit);
}
