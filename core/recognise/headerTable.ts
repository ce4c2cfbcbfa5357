import { columnLetters } from '../issue/describe.ts';
import { roleWords } from '../vocabulary/roleWords.ts';
import { corePerspectiveWords, perspectiveWords } from '../vocabulary/wordSets.ts';
import { perspectiveKey } from './acrossTables.ts';
import type { Assigned } from './assignRoles.ts';
import { type ColumnProfile, profileColumn, sampleRows, shareOf } from './columnProfile.ts';
import type { FoundTable } from './found.ts';
import type { HeaderRow } from './headerRows.ts';
import { findHints } from './hints.ts';
import { keyResultColumns } from './keyResultColumns.ts';
import { kindProfiles } from './kindProfiles.ts';
import { objectivePlace } from './objectivePlace.ts';
import { hasTypedRows, withRowLabels } from './rowLabels.ts';
import { type KindScore, scoreKind } from './scoreKind.ts';
import { type SheetView, textAt } from './sheetView.ts';
import type { TableEvidence } from './tableEvidence.ts';

/** A header with its repetitions and the rows beneath them. */
export interface HeaderedBlock {
  /** The first header; `repeats` are the rows of its repetitions. */
  readonly header: HeaderRow;
  readonly headerRows: readonly number[];
  readonly repeats: readonly number[];
  /** Body rows with something in them. */
  readonly rows: readonly number[];
  readonly lastRow: number;
  /** First and last column, where other tables stand beside this one. */
  readonly columns?: readonly [number, number];
  /** Row after the table above. */
  readonly firstAbove: number;
}

/** Share of a column's distinct texts that must name perspectives. Ours. */
const perspectiveShare = 0.5;

function namesPerspective(text: string): boolean {
  return perspectiveWords.has(perspectiveKey(text));
}

function isCorePerspective(text: string): boolean {
  return corePerspectiveWords.has(perspectiveKey(text));
}

function findPerspectiveHeader(view: SheetView, block: HeaderedBlock): number | null {
  const cell = block.header.cells.find(({ perspective }) => perspective);
  if (!cell || block.repeats.length === 0) return null;
  const others = block.repeats.map((row) => textAt(view, row, cell.column));
  return others.some((text) => text !== cell.text && namesPerspective(text)) ? cell.column : null;
}

function countTargetColumns(block: HeaderedBlock, profiles: readonly ColumnProfile[]): number {
  return block.header.cells.filter(({ column, matches }) => {
    const profile = profiles.find((each) => each.column === column);
    const speaks = matches.some(({ role, score }) => role === 'target' && score >= 0.4);
    return (
      speaks && profile !== undefined && shareOf(profile, 'number', 'percent', 'measured') > 0.5
    );
  }).length;
}

function findPerspectiveColumn(
  view: SheetView,
  profiles: readonly ColumnProfile[],
  rows: readonly number[],
): number | null {
  for (const { column } of profiles.slice(0, 6)) {
    const texts = new Set(
      rows.map((row) => textAt(view, row, column)).filter((text) => text !== ''),
    );
    const named = [...texts].filter(namesPerspective);
    if (
      named.length >= 2 &&
      named.some(isCorePerspective) &&
      named.length >= texts.size * perspectiveShare
    )
      return column;
  }
  return null;
}

function evidenceOf(view: SheetView, block: HeaderedBlock): TableEvidence {
  const rows = sampleRows(block.rows);
  const [first, last] = block.columns ?? [0, view.width - 1];
  const profiles = Array.from({ length: last - first + 1 }, (_, index) =>
    profileColumn(view, first + index, rows),
  );
  const above: { text: string; share: number }[] = [{ text: view.sheet, share: 1 }];
  for (
    let row = Math.max(block.firstAbove, block.header.row - 8);
    row < block.header.row;
    row += 1
  ) {
    for (const text of view.texts[row] ?? []) if (text !== '') above.push({ text, share: 1 });
  }
  const inHeader = block.header.cells.map(({ text }) => ({ text, share: 0.6 }));
  return {
    cells: block.header.cells,
    profiles: new Map(profiles.map((profile) => [profile.column, profile])),
    hints: withRowLabels(findHints([...above, ...inHeader]), view, rows),
    perspectiveColumn: findPerspectiveColumn(view, profiles, rows),
    perspectiveHeader: findPerspectiveHeader(view, block),
    targetColumns: countTargetColumns(block, profiles),
    repeats: block.repeats.length,
  };
}

function columnsOf(assigned: readonly Assigned[]): Record<string, number> {
  const columns: Record<string, number> = {};
  for (const { role, column } of [...assigned].sort((a, b) => a.column - b.column))
    columns[role] = column;
  return columns;
}

function describe(best: KindScore, view: SheetView): readonly string[] {
  const strongest = [...best.assigned].sort((a, b) => b.score - a.score).slice(0, 6);
  return strongest.map(({ role, column, text }) =>
    text === ''
      ? `what stands in column ${columnLetters(column + view.left)} reads as ${roleWords[role]}`
      : `"${text}" reads as ${roleWords[role]}`,
  );
}

/** One column called "OKR" may hold both: with rows such as "KR1 …" it is that of the key results. */
function mixedColumn(view: SheetView, rows: readonly number[], objective: number): boolean {
  const texts = rows.map((row) => textAt(view, row, objective)).filter((text) => text !== '');
  const labelled = texts.filter((text) => /^(?:KR|КР|key result)\s?-?\d/i.test(text));
  return labelled.length >= 2 && labelled.length >= texts.length * 0.4;
}

function okrParts(
  view: SheetView,
  block: HeaderedBlock,
  found: Readonly<Record<string, number>>,
): Partial<FoundTable> {
  const { rows, header } = block;
  const mixed =
    found.keyResult === undefined &&
    found.objective !== undefined &&
    mixedColumn(view, rows, found.objective);
  const { objective: named, ...others } = found;
  const columns: Readonly<Record<string, number>> =
    mixed && named !== undefined ? { ...others, keyResult: named } : found;
  const { objective = null, keyResult = null, parent = null } = columns;
  const several = keyResultColumns(view, header.cells, { rows, keyResult: columns.keyResult });
  const { keyResult: _one, ...rest } = columns;
  return {
    objectiveAt: objectivePlace(view, {
      rows,
      headers: [header.row, ...block.repeats],
      keyResult,
      objective,
      parent,
      typed: mixed || hasTypedRows(view, rows),
    }),
    columns: several ? { ...rest, keyResults: several } : columns,
  };
}

/** Least strength of a header with nothing beneath: a template, and not two words that happen to be headers. Ours. */
const emptyStrength = 2.2;

/** The table under a header, as the kind that fits it best; null when none fits. */
export function recogniseBlock(view: SheetView, block: HeaderedBlock): FoundTable | null {
  if (block.rows.length === 0 && block.header.strength < emptyStrength) return null;
  const evidence = evidenceOf(view, block);
  const scores = kindProfiles
    .map((profile) => scoreKind(profile, evidence))
    .filter((each): each is KindScore => each !== null)
    .sort((a, b) => b.score - b.threshold - (a.score - a.threshold));
  const best = scores[0];
  if (!best || best.score < best.threshold) return null;
  const second = scores[1];
  const margin = best.score - Math.max(best.threshold - 1, second?.score ?? 0);
  const columns = columnsOf(best.assigned);
  const used = Object.values(columns);
  return {
    kind: best.kind,
    headerRow: block.header.row,
    headerRows: block.headerRows,
    lastRow: block.lastRow,
    left: Math.min(...used, ...block.header.cells.map(({ column }) => column)),
    right: Math.max(...used, ...block.header.cells.map(({ column }) => column)),
    columns,
    blocks: 1 + block.repeats.length,
    confidence:
      0.5 + Math.min(0.3, (best.score - best.threshold) * 0.1) + Math.min(0.2, margin * 0.1),
    why: describe(best, view),
    ...(best.kind === 'okr' ? okrParts(view, block, columns) : {}),
  };
}
