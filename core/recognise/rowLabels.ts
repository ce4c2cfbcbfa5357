import type { HintedKind } from '../vocabulary/vocabulary.ts';
import { keyResultWords, objectiveWords, wordKey } from '../vocabulary/wordSets.ts';
import { namesObjective } from './objectivePlace.ts';
import type { SheetView } from './sheetView.ts';

/** Ours: labels stand in the first columns, and on four rows of ten. */
const limits = { columns: 6, share: 0.4, strength: 0.75 } as const;

/** True for the bare words "Objective" and "Key result", as exports write them in a column of types. */
export function isTypeWord(text: string): boolean {
  if (text.length > 30) return false;
  const key = wordKey(text);
  return keyResultWords.has(key) || objectiveWords.has(key);
}

function isLabelled(text: string): boolean {
  if (/^(?:KR|OKR)\s?-?\d/i.test(text)) return true;
  return text.length > 3 && /[:：]/.test(text) && namesObjective(text);
}

/** Hints, with OKRs added where rows begin with "Objective 2: …" or "KR1 …", or a column says which of both a row is. */
export function withRowLabels(
  hints: ReadonlyMap<HintedKind, number>,
  view: SheetView,
  rows: readonly number[],
): ReadonlyMap<HintedKind, number> {
  let labelled = 0;
  for (const row of rows) {
    const texts = (view.texts[row] ?? []).slice(0, limits.columns);
    if (texts.some((text) => isLabelled(text) || isTypeWord(text))) labelled += 1;
  }
  if (labelled < 2 || labelled < rows.length * limits.share) return hints;
  return new Map([...hints, ['okr', Math.max(limits.strength, hints.get('okr') ?? 0)]]);
}

/** True where a column tells of each row whether it is an objective or a key result. */
export function hasTypedRows(view: SheetView, rows: readonly number[]): boolean {
  const typed = rows.filter((row) =>
    (view.texts[row] ?? []).slice(0, limits.columns).some(isTypeWord),
  );
  const words = new Set(
    typed.flatMap((row) => (view.texts[row] ?? []).filter(isTypeWord).map(wordKey)),
  );
  return words.size >= 2 && typed.length >= rows.length * 0.8;
}
