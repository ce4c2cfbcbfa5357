import { isoOfSerial } from '../../calendar/serial.ts';
import type { Unit } from '../unit.ts';

/** Ours: a thousand reads at a glance, ten thousand no longer does. */
const groupedFrom = 10_000;
/** Does not break, so that a number stays on one line. */
const space = '\u00a0';

function grouped(value: number, decimals: number): string {
  const text = String(Number(value.toFixed(decimals)));
  if (Math.abs(value) < groupedFrom || text.includes('e')) return text;
  const [whole = '', rest] = text.split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, space);
  return rest === undefined ? spaced : `${spaced}.${rest}`;
}

/** Four significant digits, but never fewer than the whole number has. */
function plainNumber(value: number): string {
  return Math.abs(value) >= 1000 ? grouped(value, 0) : String(Number(value.toPrecision(4)));
}

/** A number in the words of its unit: `72 %`, `64 of 100`, `+12`, `2026-04-20`, `12 days`. */
export function valueText(value: number, unit: Unit): string {
  switch (unit) {
    case 'fraction':
      return `${Math.round(value * 100)} %`;
    case 'score':
      return `${Math.round(value)} of 100`;
    case 'nps':
      return `${value > 0 ? '+' : ''}${Math.round(value)}`;
    case 'date':
      return isoOfSerial(value);
    case 'days':
      return `${grouped(value, 1)} ${value === 1 ? 'day' : 'days'}`;
    case 'count':
      return grouped(value, 1);
    default:
      return plainNumber(value);
  }
}
