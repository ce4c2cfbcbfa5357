import { type ColumnProfile, profileColumn, sampleRows } from './columnProfile.ts';
import { type HeaderCell, type HeaderMatcher, readHeaderCells } from './headerCell.ts';
import type { SheetView } from './sheetView.ts';

/** A header row with what stands below it. */
export interface SurveyLayout {
  readonly header: number;
  readonly cells: readonly HeaderCell[];
  readonly profiles: readonly ColumnProfile[];
  readonly rows: readonly number[];
}

/** What stands below a row, were it the header: rows with at least two filled cells. */
export function surveyLayoutAt(
  view: SheetView,
  header: number,
  matcher: HeaderMatcher,
): SurveyLayout {
  const rows: number[] = [];
  for (let row = header + 1; row < view.height; row += 1) {
    if ((view.filled[row] ?? 0) >= 2) rows.push(row);
  }
  const sample = sampleRows(rows);
  const profiles = Array.from({ length: view.width }, (_, column) =>
    profileColumn(view, column, sample),
  );
  return { header, cells: readHeaderCells(view, header, matcher), profiles, rows };
}

/** Words from which a header is a sentence, and so a question. Ours, from looking at exports of form services. */
const questionWords = 5;

/** True for a header that is a question or a sentence. */
export function isQuestion({ text }: HeaderCell): boolean {
  return /[?？]\s*$/.test(text) || text.split(/\s+/).length >= questionWords || text.length >= 45;
}

/** How well a header names a role, 0 to 1. */
export function roleScore(cell: HeaderCell, role: string): number {
  return cell.matches.find((match) => match.role === role)?.score ?? 0;
}
