import { rangeAddress } from '../sheet/a1.ts';
import type { SheetView } from './sheetView.ts';
import type { ObjectiveAt, RecognisedTable, TableKind } from './table.ts';

/** A table found in a view; rows and columns count from the view's corner. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly headerRow: number;
  readonly headerRows?: readonly number[];
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
  readonly objectiveAt?: ObjectiveAt;
  readonly blocks?: number;
  readonly peopleSpans?: readonly (readonly [number, number])[];
  readonly tasksAcross?: boolean;
  readonly confidence: number;
  readonly why: readonly string[];
}

/** Roles that a kind of table calls by another name. */
const columnNames: Readonly<Partial<Record<TableKind, Readonly<Record<string, string>>>>> = {
  initiatives: { startDate: 'start' },
};

function shiftColumns(
  { kind, columns }: FoundTable,
  left: number,
): Record<string, number | readonly number[]> {
  const shifted: Record<string, number | readonly number[]> = {};
  for (const [role, at] of Object.entries(columns)) {
    const name = columnNames[kind]?.[role] ?? role;
    shifted[name] = typeof at === 'number' ? at + left : at.map((column) => column + left);
  }
  return shifted;
}

/** The table in the sheet's own rows and columns. */
export function toSheet(view: SheetView, found: FoundTable): RecognisedTable {
  const { top, left } = view;
  const { headerRow, headerRows, lastRow, peopleSpans, confidence, ...rest } = found;
  const first = Math.min(headerRow, ...(headerRows ?? []));
  return {
    sheet: view.sheet,
    range: rangeAddress({
      top: first + top,
      left: found.left + left,
      bottom: Math.max(lastRow, headerRow) + top,
      right: found.right + left,
    }),
    kind: rest.kind,
    headerRow: headerRow + top,
    ...(headerRows && headerRows.length > 1
      ? { headerRows: headerRows.map((row) => row + top) }
      : {}),
    columns: shiftColumns(found, left),
    ...(rest.objectiveAt === undefined ? {} : { objectiveAt: rest.objectiveAt }),
    ...(rest.blocks !== undefined && (rest.blocks > 1 || rest.objectiveAt === 'title-above')
      ? { blocks: rest.blocks }
      : {}),
    ...(peopleSpans
      ? { peopleSpans: peopleSpans.map(([from, to]) => [from + left, to + left] as const) }
      : {}),
    ...(rest.tasksAcross ? { tasksAcross: true } : {}),
    confidence: Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100,
    why: rest.why,
  };
}
