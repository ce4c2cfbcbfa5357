import { splitRecords } from './splitRecords.ts';

/** Delimiters in the order that decides a draw: the rarer a character is inside cells, the better its evidence. */
export const delimiters = ['\t', ';', '|', ','] as const;

export type Delimiter = (typeof delimiters)[number];

/** Ours: enough records to see the layout behind title rows, few enough to be quick. */
const sampleRecords = 200;

/** Ours: a draw within this much goes to the rarer delimiter, because titles and notes blur both. */
const draw = 0.05;

/**
 * The delimiter that splits the text into the most even table: the share of records that have the most frequent
 * number of fields, which must be at least two. A comma when none does. Excel's own first line `sep=;` decides at once.
 */
export function findDelimiter(text: string): Delimiter {
  const declared = declaredDelimiter(text);
  if (declared) return declared;
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = evenness(text, delimiter);
    if (score > bestScore + draw) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Delimiter that the first line `sep=…` names; null when there is no such line. */
export function declaredDelimiter(text: string): Delimiter | null {
  const match = /^sep=(.)\r?\n/.exec(text);
  return delimiters.find((delimiter) => delimiter === match?.[1]) ?? null;
}

function evenness(text: string, delimiter: Delimiter): number {
  const { records } = splitRecords(text, delimiter, sampleRecords);
  const filled = records.filter((record) => record.some((field) => field.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of filled) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return filled.length === 0 ? 0 : Math.max(0, ...counts.values()) / filled.length;
}
