import type { FakeCell } from './book.ts';
import { invalidArgument } from './node.ts';

const longestText = 32_767;

function numberOf(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?%?$/i.test(trimmed)) return null;
  if (!/\d/.test(trimmed)) return null;
  const plain = trimmed.replace(/,/g, '');
  return plain.endsWith('%') ? Number.parseFloat(plain) / 100 : Number(plain);
}

/**
 * What a cell holds after an input was written into it: texts that begin with = + - become formulas, those that
 * look like numbers or truth values become them, an apostrophe keeps a text, null leaves the cell as it is.
 */
export function enterInput(
  input: unknown,
  now: FakeCell,
  calculate: (formula: string) => string | number | boolean,
): FakeCell {
  if (input === null) return now;
  const as = (value: FakeCell['value']): FakeCell => ({ ...now, value, formula: '' });
  if (typeof input === 'number' && Number.isFinite(input)) return as(input);
  if (typeof input === 'boolean') return as(input);
  if (typeof input !== 'string' || input.length > longestText) throw invalidArgument();
  if (input.startsWith("'")) return as(input.slice(1));
  if (now.format === '@') return as(input);
  if (/^[=+\-@]./.test(input) && numberOf(input) === null) {
    const formula = input.startsWith('=') ? input : `=${input}`;
    return { ...now, value: calculate(formula), formula };
  }
  const number = numberOf(input);
  if (number !== null) return as(number);
  return /^(true|false)$/i.test(input) ? as(input.toLowerCase() === 'true') : as(input);
}
