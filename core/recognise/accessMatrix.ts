import { namesAccess } from '../vocabulary/accessWords.ts';
import type { DutyColumn } from './dutyColumns.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** Create, read, update, delete in one cell; no responsibility is written with a U. */
const accessLetters = /^(?=[CRD]*U)[CRUD]{2,4}(?![\p{L}\d])/u;

/** "C = can create", "R: read": a letter with the word it stands for. */
const legendEntry = /(?:^|[\s(,;•*])([RACIS])\s*[=:–—-]\s*(?:can\s+|may\s+)?(\p{L}{3,})/gu;

/** Ours: one such cell may be a slip, one such word an accident. */
const least = { cells: 2, words: 2 } as const;

/** Lines at the top and the bottom of a sheet in which a legend stands. */
const legendLines = 200;

function countAccessCells(view: SheetView, columns: readonly DutyColumn[]): number {
  const rows = new Set(columns.flatMap(({ rows: own }) => [...own]));
  let count = 0;
  for (const row of rows) {
    for (const text of view.texts[row] ?? []) {
      if (text.length <= 24 && accessLetters.test(text)) count += 1;
      if (count >= least.cells) return count;
    }
  }
  return count;
}

function accessInText(text: string): readonly string[] {
  return [...text.matchAll(legendEntry)].flatMap(([, letter = '', word = '']) =>
    namesAccess(word) ? [letter] : [],
  );
}

/** Letters that the sheet says stand for rights to data. */
function countAccessLegend(view: SheetView): number {
  const letters = new Set<string>();
  for (let row = 0; row < view.height; row += 1) {
    if (row >= legendLines && row < view.height - legendLines) continue;
    (view.texts[row] ?? []).forEach((text, column) => {
      if (text.length > 3 && text.length <= 400 && /[=:–—-]/.test(text))
        for (const letter of accessInText(text)) letters.add(letter);
      const isLetter = /^[RACIS]$/.test(text);
      if (isLetter && namesAccess(textAt(view, row, column + 1))) letters.add(text);
    });
  }
  return letters.size;
}

/** True where letters say who may create, read, update or delete what, and not who is responsible. */
export function grantsAccess(view: SheetView, columns: readonly DutyColumn[]): boolean {
  return countAccessCells(view, columns) >= least.cells || countAccessLegend(view) >= least.words;
}
