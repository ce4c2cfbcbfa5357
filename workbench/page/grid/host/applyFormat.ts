import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ConditionalRule, Edit } from '../../../../core/sheet/edit.ts';
import type { Rectangle } from '../../../../core/sheet/grid.ts';
import { pixelsOfCharacters } from '../characterWidth.ts';
import type { EditTask } from './editTask.ts';
import { lookStyles, toneColours } from './looks.ts';

type FormatEdit = Extract<Edit, { kind: 'format' }>;

/** Puts looks, number formats, colour rules and widths on an area. */
export function applyFormat(edit: FormatEdit, sheet: FWorksheet, task: EditTask): null {
  const { area, look, numberFormat, conditional, width } = edit;
  if (look || numberFormat !== undefined) styleCells(edit, sheet, task);
  for (const rule of conditional ?? []) addRule(rule, sheet, area);
  if (width !== undefined) {
    sheet.setColumnWidths(area.left, area.right - area.left + 1, pixelsOfCharacters(width));
  }
  return null;
}

function styleCells(
  { area, look, numberFormat }: FormatEdit,
  sheet: FWorksheet,
  task: EditTask,
): void {
  const style = {
    ...(look ? lookStyles[look] : {}),
    ...(numberFormat === undefined ? {} : { n: { pattern: numberFormat } }),
  };
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      task.cells.put(sheet, { row, column }, { s: style });
    }
  }
}

function addRule({ formula, tone }: ConditionalRule, sheet: FWorksheet, area: Rectangle): void {
  const { background, text } = toneColours(tone);
  const range = {
    startRow: area.top,
    startColumn: area.left,
    endRow: area.bottom,
    endColumn: area.right,
  };
  const rule = sheet
    .newConditionalFormattingRule()
    .whenFormulaSatisfied(`=${formula}`)
    .setBackground(background)
    .setFontColor(text)
    .setRanges([range])
    .build();
  sheet.addConditionalFormattingRule(rule);
}
