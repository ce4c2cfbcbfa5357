import { dutyWords, wordKey } from '../vocabulary/wordSets.ts';
import { coreDuties, readDuties } from './duties.ts';
import type { DutyColumn } from './dutyColumns.ts';
import { type SheetView, textAt } from './sheetView.ts';

/** Ours: legends list each letter once; a person has more letters, or the same one twice. */
const legendRows = 8;

function explains(text: string): boolean {
  const first = text.split(/[\s:=–—-]+/).find((word) => word !== '') ?? '';
  return first.length > 3 && dutyWords.has(wordKey(first));
}

/** True for a row that explains a letter: the letter with its meaning in the next cell. */
export function isLegendRow(view: SheetView, row: number, column: number): boolean {
  return textAt(view, row, column).length <= 3 && explains(textAt(view, row, column + 1));
}

/** True for the word that explains the single letter in the cell before it. */
function isLegendWord(view: SheetView, row: number, column: number): boolean {
  const letter = textAt(view, row, column - 1);
  return letter.length === 1 && textAt(view, row, column).length > 3 && readDuties(letter) !== null;
}

function isLegend(view: SheetView, { column, rows, letters }: DutyColumn): boolean {
  if (rows.length > legendRows || letters.size < rows.length || rows.length < 2) return false;
  return rows.every((row) => {
    const next = textAt(view, row, column + 1) || textAt(view, row, column + 2);
    return next.length > 3 && readDuties(next) === null;
  });
}

/** Lists such as A, B, C, D number the rows. */
function isNumbering({ rows, letters }: DutyColumn, view: SheetView, column: number): boolean {
  if (rows.length < 4 || letters.size < rows.length) return false;
  const texts = rows.map((row) => textAt(view, row, column));
  return texts.every((text, index) => index === 0 || text > (texts[index - 1] ?? ''));
}

function withoutLegendRows(view: SheetView, found: DutyColumn): DutyColumn {
  const { column } = found;
  const rows = found.rows.filter(
    (row) => !isLegendRow(view, row, column) && !isLegendWord(view, row, column),
  );
  return { ...found, rows };
}

/** Columns of people: duty columns that are neither a legend nor a numbering. */
export function peopleColumns(
  view: SheetView,
  duties: readonly DutyColumn[],
): readonly DutyColumn[] {
  return duties
    .filter((found) => !isLegend(view, found) && !isNumbering(found, view, found.column))
    .map((found) => withoutLegendRows(view, found))
    .filter(({ rows }) => rows.length > 0);
}

/** What the letters of a matrix say about its being one of responsibilities. */
export interface DutyEvidence {
  readonly cells: number;
  /** Share of cells that hold a letter of R, A, C, I. */
  readonly core: number;
  readonly letters: ReadonlySet<string>;
  /** Cells such as "A/R". */
  readonly combined: number;
  /** Letters explained in a legend on the sheet. */
  readonly explained: number;
}

const legendEntry = /(?:^|[\s(,;•*"“])([A-Z])["”]?\s*(?:[=:–—-]|\()\s*\p{L}{3,}/gu;

function namedInText(text: string): readonly string[] {
  return [...text.matchAll(legendEntry)].map(([, letter = '']) => letter);
}

function explainedLetters(view: SheetView, letters: ReadonlySet<string>): number {
  const explained = new Set<string>();
  const seen = Math.min(view.height, 400);
  for (let row = 0; row < seen; row += 1) {
    (view.texts[row] ?? []).forEach((text, column) => {
      for (const named of namedInText(text)) if (letters.has(named)) explained.add(named);
      if (text.length === 1 && letters.has(text) && isLegendRow(view, row, column))
        explained.add(text);
    });
  }
  return explained.size;
}

/** Counts the letters in the given columns. */
export function dutyEvidence(view: SheetView, columns: readonly DutyColumn[]): DutyEvidence {
  const letters = new Set<string>();
  let cells = 0;
  let core = 0;
  let combined = 0;
  for (const { column, rows } of columns) {
    for (const row of rows) {
      const text = textAt(view, row, column);
      const duties = readDuties(text) ?? [];
      cells += 1;
      if (duties.some((duty) => coreDuties.some((letter) => letter === duty))) core += 1;
      if (duties.length > 1 && /[^\p{L}]/u.test(text)) combined += 1;
      for (const duty of duties) letters.add(duty);
    }
  }
  const explained = explainedLetters(view, letters);
  return { cells, core: cells === 0 ? 0 : core / cells, letters, combined, explained };
}

/**
 * True when the letters are those of a responsibility matrix: mostly R, A, C, I with R among at least
 * two of them, or letters that a legend explains; R and C alone may as well read and create. One column alone must hold combined letters as well.
 */
export function isDutyMatrix(columns: number, evidence: DutyEvidence): boolean {
  const { cells, core, letters, combined, explained } = evidence;
  if (cells < 3) return false;
  const cores = coreDuties.filter((letter) => letters.has(letter)).length;
  const isToldOrKept = letters.has('A') || letters.has('I') || letters.size > 2 || explained >= 2;
  const usual = core >= 0.6 && cores >= 2 && (letters.has('R') || explained >= 2) && isToldOrKept;
  const decision = letters.has('D') && letters.has('A') && cores >= 2 && core >= 0.5;
  const named = letters.size >= 2 && explained >= Math.min(2, letters.size);
  if (columns === 1) return usual && combined > 0;
  return usual || decision || named;
}
