import type { Edit } from '../../../core/sheet/edit.ts';
import { sheetSize } from '../formula/references.ts';
import { cellFormat, withNumberFormat } from '../styles/cellFormats.ts';
import { withLook } from '../styles/looks.ts';
import { setColumnWidths } from '../worksheet/columnWidths.ts';
import { draftRow } from '../worksheet/draftRow.ts';
import { setRowHeights } from '../worksheet/rowHeights.ts';
import { setConditionalRules } from './conditionalRules.ts';
import { type DressingState, keepDressing, restoreDressing } from './dressing.ts';
import { isObject, restoreState, restoreText } from './restoreState.ts';
import { type ApplySession, type EditResult, refuse, refuseSheet, type Target } from './session.ts';
import { cellStyle, styleCell } from './styleCell.ts';

type FormatEdit = Extract<Edit, { kind: 'format' }>;

/** Ours: as many cells as a sheet of 100,000 rows and ten columns; more would be whole columns by mistake. */
const mostCells = 1_000_000;

/** Row, column and cell format before; -1 for a cell that did not exist. */
type StyledCell = readonly [number, number, number];

interface FormatState extends DressingState {
  readonly cells: readonly StyledCell[];
}

/** Gives an area a look, a number format, colour rules and its columns a width: whatever the edit names. */
export function applyFormat(session: ApplySession, edit: FormatEdit): EditResult {
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(session.workbook, edit.sheet);
  const reason = refuseArea(edit);
  if (reason) return refuse({ sheet: edit.sheet }, ...reason);
  const before = keepDressing(session, target, { sheet: ['cols', 'conditionalFormatting'] });
  const cells = restoreFormat(session, edit, target) ?? format(session, edit, target);
  session.workbook.parts.touch(target.worksheet.part);
  const restore = restoreText<FormatState>(session.workbook, { ...before, cells });
  return { inverse: [{ ...edit, restore }] };
}

function refuseArea({ area }: FormatEdit): [string, string] | null {
  const { top, left, bottom, right } = area;
  const cells = (bottom - top + 1) * (right - left + 1);
  if (cells > mostCells) return [`at most ${mostCells} cells`, `${cells}`];
  const inside =
    top >= 0 && left >= 0 && bottom < sheetSize.rows && right < sheetSize.columns && cells > 0;
  return inside ? null : ['an area inside the sheet', JSON.stringify(area)];
}

/** Makes the edit and answers the cells whose format changed, as they were. */
function format(session: ApplySession, edit: FormatEdit, target: Target): StyledCell[] {
  const { area, width, lines, conditional, look, numberFormat } = edit;
  const { root } = target.worksheet;
  if (lines !== undefined) setRowHeights(target.worksheet, { ...area, lines });
  if (width !== undefined) setColumnWidths(root, { ...area, width });
  if (conditional) setConditionalRules(session, target, { area, rules: conditional });
  if (look === undefined && numberFormat === undefined) return [];
  const changed: StyledCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { style, exists } = cellStyle(target.worksheet, { row, column });
      const wanted = styleFor(session, style, edit);
      if (wanted === style) continue;
      changed.push([row, column, exists ? style : -1]);
      styleCell(target.worksheet, { row, column }, wanted);
    }
  }
  return changed;
}

function styleFor(session: ApplySession, base: number, { look, numberFormat }: FormatEdit): number {
  const key = `${base} ${look ?? ''} ${numberFormat ?? ''}`;
  const known = session.styles.get(key);
  if (known !== undefined) return known;
  const style = cellFormat(session.workbook, base, (format, styles) => {
    if (look !== undefined) withLook(look)(format, styles);
    if (numberFormat !== undefined) withNumberFormat(numberFormat)(format, styles);
  });
  session.styles.set(key, style);
  session.forget();
  return style;
}

/** Puts back what an inverse edit keeps and answers the formats it replaced; null when it keeps none. */
function restoreFormat(
  session: ApplySession,
  edit: FormatEdit,
  target: Target,
): StyledCell[] | null {
  const state = restoreState(session.workbook, edit.restore, isFormatState);
  if (!state || !restoreDressing(session, target, edit.restore)) return null;
  return state.cells.map(([row, column, style]) => {
    const now = cellStyle(target.worksheet, { row, column });
    if (style >= 0) styleCell(target.worksheet, { row, column }, style);
    else {
      const draft = draftRow(target.worksheet, row);
      draft.cells.delete(column);
      draft.changed = true;
    }
    return [row, column, now.style] as const;
  });
}

function isFormatState(state: unknown): state is FormatState {
  return isObject(state) && Array.isArray(state.cells);
}
