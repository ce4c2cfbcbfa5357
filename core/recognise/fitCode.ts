import { type Cell, isBlank, isErrorCell } from '../sheet/cell.ts';
import { fitSignWords, wordKey } from '../vocabulary/wordSets.ts';

/** How well two elements fit: 1 they strengthen each other, −1 they hinder each other, ±2 where that is said to be strong. */
export type FitCode = -2 | -1 | 0 | 1 | 2;

const signs: ReadonlyMap<string, FitCode> = new Map([
  ...(['+', '✓', '✔', '✅', '☑'] as const).map((sign) => [sign, 1] as const),
  ...(['-', '✗', '✘', '❌'] as const).map((sign) => [sign, -1] as const),
  ...([['++', 2] as const, ['--', -2] as const, ['o', 0] as const, ['=', 0] as const] as const),
]);

const codes: readonly FitCode[] = [-2, -1, 0, 1, 2];

const wordCodes = { plus: 1, zero: 0, minus: -1 } as const;

/**
 * What a cell of a fit matrix says: signs (+, 0, −, ++, −−, ✓, ✗), numbers from −2 to 2, or words ("strong",
 * "neutral", "weak" and the like in seven languages). Undefined for a blank cell, null for anything else.
 */
export function fitCodeOf(cell: Cell): FitCode | null | undefined {
  if (isBlank(cell)) return undefined;
  if (isErrorCell(cell) || typeof cell === 'boolean') return null;
  const text = String(cell).trim().replace(/[−–—]/g, '-').replace(/＋/g, '+').replace(/️/g, '');
  const sign = signs.get(text.toLowerCase());
  if (sign !== undefined) return sign;
  if (/^[+-]?\d+(?:[.,]0+)?$/.test(text))
    return codes.find((code) => code === Number(text.replace(',', '.'))) ?? null;
  const word = /\p{L}/u.test(text) ? fitSignWords.get(wordKey(text)) : undefined;
  return word === undefined ? null : wordCodes[word];
}
