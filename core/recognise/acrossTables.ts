import { isFiller, matchHeader } from '../vocabulary/matchHeader.ts';
import { wordsOf } from '../vocabulary/normaliseText.ts';
import {
  corePerspectiveWords,
  keyResultWords,
  perspectiveNouns,
  perspectiveWords,
  wordKey,
} from '../vocabulary/wordSets.ts';
import type { FoundTable } from './found.ts';
import { bestScore, type HeaderMatcher, readHeaderCells } from './headerCell.ts';
import { namesObjective } from './objectivePlace.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';

/** Rows and columns looked at for tables that run across. Ours: they are small. */
const searched = { rows: 200, labelColumns: 4 } as const;

/** True for "KEY RESULT 1", "KR 2", "Ergebnisse": a key-result word, perhaps numbered, and nothing else. */
function labelsKeyResult(text: string): boolean {
  if (text.length > 40) return false;
  const words = wordsOf(text).filter((word) => !/^\d+$/.test(word));
  return (
    words.length > 0 && (keyResultWords.has(words.join(' ')) || keyResultWords.has(wordKey(text)))
  );
}

function labelRows(view: SheetView, column: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < Math.min(view.height, searched.rows); row += 1) {
    if (labelsKeyResult(textAt(view, row, column)) && (view.filled[row] ?? 0) >= 3) rows.push(row);
  }
  return rows;
}

/** Columns right of the labels that hold text in most of the rows. */
function textColumns(view: SheetView, rows: readonly number[], from: number): number[] {
  const columns: number[] = [];
  for (let column = from; column < view.width; column += 1) {
    const texts = rows.map((row) => textAt(view, row, column)).filter((text) => text !== '');
    const long = texts.filter((text) => text.length >= 10 && /\s|[\u3040-\u9fff]/.test(text));
    if (texts.length >= rows.length / 2 && long.length >= texts.length / 2) columns.push(column);
  }
  return columns;
}

/** The first of the unbroken rows above the key results in which the objectives stand. */
function objectiveRow(
  view: SheetView,
  columns: readonly number[],
  firstLabel: number,
): number | null {
  let found: number | null = null;
  for (let row = firstLabel - 1; row >= 0; row -= 1) {
    const filled = columns.filter((column) => textAt(view, row, column) !== '');
    if (filled.length >= Math.max(2, columns.length / 2)) found = row;
    else if (found !== null || (view.filled[row] ?? 0) > 0) break;
  }
  return found;
}

function okrAcross(
  view: SheetView,
  input: {
    label: number;
    header: number;
    objectives: readonly number[];
    last: number;
    why: string;
  },
): FoundTable {
  const { label, header, objectives, last, why } = input;
  return {
    kind: 'okr',
    headerRow: header,
    lastRow: last,
    left: label,
    right: Math.max(...objectives),
    columns: { objectivesAcross: objectives },
    objectiveAt: 'across',
    confidence: 0.75,
    why: [why, `row ${header + view.top + 1} names an objective in each column`],
  };
}

function byRowLabels(view: SheetView, label: number, matcher: HeaderMatcher): FoundTable | null {
  const rows = labelRows(view, label);
  const columns = textColumns(view, rows, label + 1);
  if (rows.length === 0 || columns.length < 2) return null;
  const header = objectiveRow(view, columns, rows[0] ?? 0);
  if (header === null) return null;
  if (rows.length === 1 && !namesObjective(textAt(view, header, label))) return null;
  const cells = readHeaderCells(view, header, matcher).filter(({ column }) =>
    columns.includes(column),
  );
  if (cells.filter((cell) => bestScore(cell) >= 0.85).length > cells.length / 3) return null;
  const objectives = cells.map(({ column }) => column);
  const last = rows[rows.length - 1] ?? header;
  const why = `${rows.length} rows are labelled as key results`;
  return okrAcross(view, { label, header, objectives, last, why });
}

/** A row "Objective 1 | Objective 2 | Objective 3" with text in each column beneath. */
function byNumberedObjectives(view: SheetView): FoundTable | null {
  for (let row = 0; row + 2 < Math.min(view.height, searched.rows); row += 1) {
    const numbered = filledColumns(view, row).filter((column) => {
      const text = textAt(view, row, column);
      return /\d\s*$/.test(text) && text.length <= 30 && namesObjective(text);
    });
    const held = textColumns(view, [row + 1, row + 2], 0);
    const objectives = numbered.filter((column) => held.includes(column));
    if (objectives.length < 2 || objectives.length < numbered.length) continue;
    const why = `${objectives.length} columns are numbered objectives`;
    const label = objectives[0] ?? 0;
    return okrAcross(view, { label, header: row, objectives, last: view.height - 1, why });
  }
  return null;
}

/** OKRs written across: objectives as columns, rows labelled "Key result 1", "Key result 2", or columns "Objective 1", "Objective 2". */
export function findOkrAcross(view: SheetView, matcher: HeaderMatcher): FoundTable | null {
  for (let label = 0; label < Math.min(searched.labelColumns, view.width); label += 1) {
    const found = byRowLabels(view, label, matcher);
    if (found) return found;
  }
  return byNumberedObjectives(view);
}

/** Least number of perspectives in a row, and of those that name little else. Ours. */
const perspectives = { all: 3, core: 2 } as const;

/** True for "Perspectiva …", "… perspective": the word itself, whatever the perspective is called. */
function saysPerspective(text: string): boolean {
  return matchHeader(text).some(({ role, score }) => role === 'perspective' && score >= 0.5);
}

/** A scorecard written across: perspectives as columns. */
export function findPerspectivesAcross(view: SheetView): FoundTable | null {
  for (let row = 0; row < Math.min(view.height - 1, searched.rows); row += 1) {
    const filled = filledColumns(view, row);
    if (filled.length < perspectives.all) continue;
    const keys = filled.map((column) => perspectiveKey(textAt(view, row, column)));
    const core = new Set(keys.filter((key) => corePerspectiveWords.has(key)));
    if (core.size < perspectives.core) continue;
    const named = filled.filter(
      (column, index) =>
        perspectiveWords.has(keys[index] ?? '') || saysPerspective(textAt(view, row, column)),
    );
    if (named.length < perspectives.all) continue;
    if (named.length < filled.length * 0.6) continue;
    return {
      kind: 'scorecard',
      headerRow: row,
      lastRow: view.height - 1,
      left: filled[0] ?? 0,
      right: named[named.length - 1] ?? 0,
      columns: { perspectivesAcross: named },
      confidence: 0.5 + 0.1 * core.size,
      why: [`row ${row + view.top + 1} names ${named.length} perspectives`],
    };
  }
  return null;
}

/** "Customer Perspective", "Perspectiva del cliente" → the key of the perspective's own name. */
export function perspectiveKey(text: string): string {
  const key = wordKey(text);
  const words = key.split(' ');
  const named = words.filter((word) => !perspectiveNouns.has(word));
  return named.length === words.length ? key : named.filter((word) => !isFiller(word)).join(' ');
}
