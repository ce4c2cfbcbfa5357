import type { Rectangle } from '../../../core/sheet/grid.ts';
import { dropCalculationChain, recalculateOnLoad } from '../edits/calculation.ts';
import { ApplySession, type Target } from '../edits/session.ts';
import { writeCell } from '../edits/writeCell.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { cellState } from '../worksheet/cellState.ts';

/**
 * Makes array formulas of a sheet plain ones, in place: the first cell keeps formula and value, the cells the array
 * filled become blank. Looks stay. Afterwards every one of the cells can be changed on its own.
 */
export function takeArraysApart(
  workbook: OpenWorkbook,
  sheet: string,
  areas: readonly Rectangle[],
): void {
  const session = new ApplySession(workbook);
  const target = session.target(sheet);
  if (!target || areas.length === 0) return;
  for (const area of areas) takeApart(session, target, area);
  target.worksheet.groups = null;
  dropCalculationChain(workbook);
  recalculateOnLoad(workbook);
  workbook.parts.touch(target.worksheet.part);
}

function takeApart(session: ApplySession, { worksheet }: Target, area: Rectangle): void {
  const context = session.context(worksheet);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const state = cellState(worksheet, { row, column }, context);
      const isAnchor = row === area.top && column === area.left;
      const content = isAnchor
        ? { value: state.value, formula: state.formula }
        : { value: null, formula: null };
      if (state.xml !== '') writeCell(session, worksheet, { row, column, ...content, state });
    }
  }
}
