import { allHeaderMatches, bestMatches, type HeaderMatch } from '../vocabulary/matchHeader.ts';
import { foreignWords, perspectiveWords, wordKey } from '../vocabulary/wordSets.ts';
import { cellShape } from './cellShape.ts';
import { namesPeriod } from './periodName.ts';
import { filledColumns, type SheetView, textAt } from './sheetView.ts';

/** One cell of a header row with what it may mean, best first. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly matches: readonly HeaderMatch[];
  /** True for words such as "Phone" or "Invoice", typical of other sheets. */
  readonly foreign: boolean;
  readonly perspective: boolean;
  /** True for months, quarters and years. */
  readonly period: boolean;
  /** True for numbers, dates and the like, which headers seldom are. */
  readonly valueLike: boolean;
}

/** What a text means as a header; remembers texts seen before, so that repeated cells cost nothing. */
export type HeaderMatcher = (text: string) => readonly HeaderMatch[];

/** What a match counts whose language is not the one most headers of the row are in, and where that language has a word of its own. Ours. */
const otherLanguageShare = { any: 0.82, besideOwnWord: 0.6 } as const;

/** Score of a header that is one of the words of a role and nothing else. */
const ownWord = 0.95;

/** A matcher with its own memory; make one for each sheet. */
export function headerMatcher(): HeaderMatcher {
  const known = new Map<string, readonly HeaderMatch[]>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered) return remembered;
    const matches = allHeaderMatches(text);
    known.set(text, matches);
    return matches;
  };
}

function rowLanguage(cells: readonly (readonly HeaderMatch[])[]): string | null {
  const totals = new Map<string, number>();
  for (const matches of cells) {
    const best = new Map<string, number>();
    for (const { language, score } of matches) {
      best.set(language, Math.max(best.get(language) ?? 0, score));
    }
    for (const [language, score] of best) totals.set(language, (totals.get(language) ?? 0) + score);
  }
  let winner: string | null = null;
  for (const [language, total] of totals) {
    if (winner === null || total > (totals.get(winner) ?? 0) + 1e-9) winner = language;
  }
  return winner;
}

function isValueLike(text: string): boolean {
  return ['number', 'percent', 'measured', 'moment', 'tick', 'missing'].includes(cellShape(text));
}

/** Reads a row as headers: one entry for each filled cell. */
export function readHeaderCells(
  view: SheetView,
  row: number,
  matcher: HeaderMatcher,
): readonly HeaderCell[] {
  const columns = filledColumns(view, row);
  const raw = columns.map((column) => matcher(textAt(view, row, column)));
  const language = rowLanguage(raw);
  return columns.map((column, index) => {
    const text = textAt(view, row, column);
    const key = wordKey(text);
    const all = raw[index] ?? [];
    const own = all.filter((match) => match.language === language);
    const native = own.some(({ score }) => score >= 0.5);
    const isOwnWord = own.some(
      ({ role, score }) => score >= ownWord && role !== 'id' && role !== 'label',
    );
    const share = isOwnWord ? otherLanguageShare.besideOwnWord : otherLanguageShare.any;
    const matches = all.map((match) =>
      !native || match.language === language ? match : { ...match, score: match.score * share },
    );
    return {
      column,
      text,
      matches: bestMatches(matches),
      foreign: foreignWords.has(key),
      perspective: perspectiveWords.has(key),
      period: namesPeriod(text),
      valueLike: isValueLike(text) && !namesPeriod(text),
    };
  });
}

/** Score of the best meaning of a header cell, 0 when it has none. */
export function bestScore(cell: HeaderCell): number {
  return cell.matches[0]?.score ?? 0;
}

/** Single letters are headers only where at least three stand in the row and none stands there twice: R, A, C, I. */
function lettersAreHeaders(cells: readonly HeaderCell[]): boolean {
  const letters = cells.map(({ text }) => text).filter((text) => text.length === 1);
  return letters.length >= 3 && new Set(letters).size === letters.length;
}

/**
 * How much a row looks like a header: about the number of its cells that are header words, squared
 * scores so that several half matches in a sentence do not add up, less one half for each value.
 */
export function headerStrength(cells: readonly HeaderCell[]): number {
  if (cells.length < 2) return 0;
  const letters = lettersAreHeaders(cells);
  let strength = 0;
  for (const cell of cells) {
    const score = cell.text.length > 1 || letters ? bestScore(cell) : 0;
    if (score >= 0.45) strength += score * score;
    else if (cell.foreign || cell.perspective) strength += 0.5;
    else if (cell.period) strength += 0.25;
    if (cell.valueLike) strength -= 0.5;
    if (cell.text.length > 60) strength -= 0.3;
  }
  return strength;
}
