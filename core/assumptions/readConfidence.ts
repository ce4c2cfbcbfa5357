import { cellNumber } from '../sheet/cellValue.ts';
import { degreeWords, wordKey } from '../vocabulary/wordSets.ts';
import { assumptionThresholds } from './thresholds.ts';

/** A confidence as read: 0 to 1; null for a blank cell; `unread` says what would have been understood. */
export interface Confidence {
  readonly value: number | null;
  readonly unread: string | null;
}

const blank: Confidence = { value: null, unread: null };
const expected = '0 to 100 %, or high, medium, low';

/** What the plain numbers of the column are: shares of 1, percents, or points of a scale nobody named. */
type NumberScale = 'share' | 'percent' | 'unclear';

function scaleOf(numbers: readonly number[]): NumberScale {
  const isShare = numbers.some((number) => number > 0 && number < 1);
  const greatest = Math.max(0, ...numbers);
  if (isShare || greatest <= 1) return 'share';
  return greatest <= assumptionThresholds.smallScale.value ? 'unclear' : 'percent';
}

function degreeOf(text: string): number | undefined {
  const { highWord, mediumWord, lowWord } = assumptionThresholds;
  const values = { high: highWord.value, medium: mediumWord.value, low: lowWord.value };
  const degree = /\p{L}/u.test(text) ? degreeWords.get(wordKey(text)) : undefined;
  return degree === undefined ? undefined : values[degree];
}

function within(value: number): Confidence {
  return value >= 0 && value <= 1 ? { value, unread: null } : { value: null, unread: expected };
}

/**
 * Reads a column of confidences: percents ("80 %"), shares of 1 (0.8), plain percents (80) or words. What a plain
 * number means is told by the whole column; whole numbers up to 10 alone might be points and are not guessed.
 */
export function readConfidences(
  cells: readonly (string | null)[],
  locale: string | null,
): readonly Confidence[] {
  const numberOf = (text: string) => cellNumber(text, { locale }).value;
  const isPlain = (text: string) => !/[%％]/.test(text);
  const plain = cells.flatMap((text) => {
    const value = text !== null && isPlain(text) ? numberOf(text) : null;
    return typeof value === 'number' ? [value] : [];
  });
  const scale = scaleOf(plain);
  return cells.map((text) => {
    if (text === null) return blank;
    const degree = degreeOf(text);
    if (degree !== undefined) return { value: degree, unread: null };
    const value = numberOf(text);
    if (value === undefined) return blank;
    if (value === null) return { value: null, unread: expected };
    if (!isPlain(text) || scale === 'share' || value === 0) return within(value);
    if (scale === 'percent') return within(value / 100);
    return { value: null, unread: 'a percent such as 70 %: points might be of 5 or of 10' };
  });
}
