import type { Edit } from '../../core/sheet/edit.ts';
import {
  type AddressSnapshot,
  type FormatSnapshot,
  parseSnapshot,
  type ValidationSnapshot,
} from './dressing.ts';
import { rangeOf } from './ranges.ts';

function restoreFill(range: Excel.Range, fill: string | null): void {
  if (fill === 'none') range.format.fill.clear();
  else if (fill !== null) range.format.fill.color = fill;
}

function restoreFormat(range: Excel.Range, snapshot: FormatSnapshot): void {
  const { format } = range;
  const { font } = format;
  restoreFill(range, snapshot.fill);
  if (snapshot.numberFormat !== null) range.numberFormat = [[snapshot.numberFormat]];
  if (snapshot.fontColor !== null) font.color = snapshot.fontColor;
  if (snapshot.bold !== null) font.bold = snapshot.bold;
  if (snapshot.italic !== null) font.italic = snapshot.italic;
  if (snapshot.size !== null) font.size = snapshot.size;
  if (snapshot.wrap !== null) format.wrapText = snapshot.wrap;
  if (snapshot.vertical) format.verticalAlignment = snapshot.vertical;
  if (snapshot.width !== null) format.columnWidth = snapshot.width;
}

function restoreValidation(range: Excel.Range, snapshot: ValidationSnapshot): void {
  const { dataValidation } = range;
  dataValidation.clear();
  if (snapshot.type === 'None') return;
  dataValidation.rule = snapshot.rule;
  dataValidation.errorAlert = snapshot.errorAlert;
}

function restoreFreeze(sheet: Excel.Worksheet, { address }: AddressSnapshot): void {
  if (address === null) sheet.freezePanes.unfreeze();
  else sheet.freezePanes.freezeAt(sheet.getRange(address));
}

function restoreFilter(sheet: Excel.Worksheet, { address }: AddressSnapshot): void {
  if (address === null) sheet.autoFilter.remove();
  else sheet.autoFilter.apply(sheet.getRange(address));
}

/** Queues putting back what an inverse edit remembers; false when it remembers nothing. */
export function restoreDressing(sheet: Excel.Worksheet, edit: Edit): boolean {
  if (edit.kind === 'format') {
    const snapshot = parseSnapshot<FormatSnapshot>(edit.restore, 'fontColor');
    if (snapshot) restoreFormat(rangeOf(sheet, edit.area), snapshot);
    return snapshot !== null;
  }
  if (edit.kind === 'validation') {
    const snapshot = parseSnapshot<ValidationSnapshot>(edit.restore, 'type');
    if (snapshot) restoreValidation(rangeOf(sheet, edit.area), snapshot);
    return snapshot !== null;
  }
  if (edit.kind !== 'freeze' && edit.kind !== 'filter') return false;
  const snapshot = parseSnapshot<AddressSnapshot>(edit.restore, 'address');
  if (snapshot && edit.kind === 'freeze') restoreFreeze(sheet, snapshot);
  if (snapshot && edit.kind === 'filter') restoreFilter(sheet, snapshot);
  return snapshot !== null;
}
