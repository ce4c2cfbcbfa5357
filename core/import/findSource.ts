import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { recognise } from '../recognise/recognise.ts';
import { isBlank } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { isOwnSheet } from '../sheet/ownSheet.ts';
import { findImportHeader, type ImportHeader } from './findImportHeader.ts';
import { genericImport, importFormatIds, importFormats } from './formats.ts';
import type { ImportFormat } from './importFormat.ts';
import { importIssues } from './issues.ts';

/** What is imported: a sheet in a format with its header, or a sheet for the recogniser. */
export type ImportSource =
  | { readonly grid: Grid; readonly format: ImportFormat; readonly header: ImportHeader }
  | { readonly grid: Grid; readonly format: null };

interface Candidate {
  readonly grid: Grid;
  readonly format: ImportFormat;
  readonly header: ImportHeader;
}

function knownColumns({ header }: Candidate): number {
  return header.columns.filter(({ declared }) => declared !== null).length;
}

/** The sheet and format with most known columns. */
function bestOf(grids: readonly Grid[], formats: readonly ImportFormat[]): Candidate | null {
  const candidates = grids.flatMap((grid) =>
    formats.flatMap((format): Candidate[] => {
      const header = findImportHeader(grid, format);
      return header ? [{ grid, format, header }] : [];
    }),
  );
  return candidates.reduce<Candidate | null>(
    (best, each) => (best === null || knownColumns(each) > knownColumns(best) ? each : best),
    null,
  );
}

/** True for a sheet on which the recogniser finds a list of goals or of work. */
function hasGoals(grid: Grid): boolean {
  return recognise(grid).some(({ kind }) => kind === 'okr' || kind === 'initiatives');
}

/** The first row with several texts, as found where a header was expected. */
function firstHeaders(grid: Grid | undefined): string {
  const row = grid?.rows.find((cells) => cells.filter((cell) => !isBlank(cell)).length > 1) ?? [];
  const texts = row.filter((cell) => !isBlank(cell)).map(String);
  return texts.length === 0 ? 'none' : texts.slice(0, 12).join(', ');
}

function neededHeaders({ columns, signature }: ImportFormat): string {
  if (signature.length > 0) return signature.join(', ');
  const titles = columns.filter(({ use }) => use === 'title').map(({ header }) => header);
  return `one of ${titles.join(', ')}`;
}

/**
 * Finds what is to be imported among the sheets: with `auto` the format whose own headers are there, else the
 * recogniser's reading; with a format's id the sheet that has its headers.
 */
export function findSource(
  grids: readonly Grid[],
  { format: id, sheet }: { readonly format: string; readonly sheet?: string },
): Outcome<ImportSource> {
  if (!importFormatIds.includes(id)) {
    const expected = `one of ${importFormatIds.join(', ')}`;
    return fail(importIssues['import-format-unknown']({ expected, found: id }));
  }
  const own = grids.filter(
    (grid) => !isOwnSheet(grid) && (sheet === undefined || grid.sheet === sheet),
  );
  const [first] = own;
  if (!first) {
    const expected = `one of ${grids.map((grid) => grid.sheet).join(', ')}`;
    return fail(importIssues['import-sheet-missing']({ expected, found: sheet ?? 'none' }));
  }
  const named = importFormats.find((format) => format.id === id);
  const formats = named ? [named] : importFormats.filter(({ signature }) => signature.length > 0);
  const best = id === genericImport ? null : bestOf(own, formats);
  if (best) return succeed(best);
  if (!named) return succeed({ grid: own.find(hasGoals) ?? first, format: null });
  const expected = `a header row of ${named.title} (${neededHeaders(named)})`;
  const found = firstHeaders(first);
  const place = { sheet: first.sheet };
  return fail(importIssues['import-header-missing']({ place, expected, found }));
}
