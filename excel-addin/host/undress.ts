import type { Edit } from '../../core/sheet/edit.ts';
import { askChart } from './charts.ts';
import { askOwnRules, type OwnRule } from './colourRules.ts';
import { askOwnBars, type OwnBars } from './dataBars.ts';
import type { AddressSnapshot, FormatSnapshot, ValidationSnapshot } from './dressing.ts';
import { rangeOf } from './ranges.ts';

/** What is known, once Excel has answered, of what an edit is about to change. */
export interface Undress {
  /** The edits that put things back. */
  inverse(): readonly Edit[];
  /** Colour rules of Tandem's own that the edit replaces. */
  ownRules(): readonly OwnRule[];
  /** For a chart: whether one of its name is there. */
  hasChart?(): boolean;
  /** For sparklines: the data bars of Tandem's own that stand for them. */
  ownBars?(): readonly OwnBars[];
}

const noRules = (): readonly OwnRule[] => [];

type FormatEdit = Extract<Edit, { kind: 'format' }>;
type ValidationEdit = Extract<Edit, { kind: 'validation' }>;

const formatProperties = [
  'numberFormat',
  'format/wrapText',
  'format/verticalAlignment',
  'format/columnWidth',
  'format/fill/color',
  'format/fill/pattern',
  'format/font/color',
  'format/font/bold',
  'format/font/italic',
  'format/font/size',
];

function uniform(formats: readonly (readonly unknown[])[]): string | null {
  const first = formats[0]?.[0];
  const same = formats.every((row) => row.every((format) => format === first));
  return same && typeof first === 'string' ? first : null;
}

function askFormat(sheet: Excel.Worksheet, edit: FormatEdit): Undress {
  const range = rangeOf(sheet, edit.area);
  range.load(formatProperties);
  const ownRules = edit.conditional ? askOwnRules(range) : noRules;
  const inverse = (): readonly Edit[] => {
    const { format } = range;
    const snapshot: FormatSnapshot = {
      numberFormat: uniform(range.numberFormat),
      fill: format.fill.pattern === 'None' ? 'none' : format.fill.color,
      fontColor: format.font.color,
      bold: format.font.bold,
      italic: format.font.italic,
      size: format.font.size,
      wrap: format.wrapText,
      vertical: format.verticalAlignment,
      width: format.columnWidth,
    };
    const conditional =
      edit.conditional && ownRules().map(({ formula, tone }) => ({ formula, tone }));
    const { sheet: name, area } = edit;
    return [{ kind: 'format', sheet: name, area, conditional, restore: JSON.stringify(snapshot) }];
  };
  return { inverse, ownRules };
}

function askValidation(sheet: Excel.Worksheet, edit: ValidationEdit): Undress {
  const { dataValidation } = rangeOf(sheet, edit.area);
  dataValidation.load(['type', 'rule', 'errorAlert']);
  const inverse = (): readonly Edit[] => {
    const { type, rule, errorAlert } = dataValidation;
    const snapshot: ValidationSnapshot = { type, rule, errorAlert };
    return [{ ...edit, rule: null, restore: JSON.stringify(snapshot) }];
  };
  return { inverse, ownRules: noRules };
}

function addressOf(range: Excel.Range): AddressSnapshot {
  if (range.isNullObject) return { address: null };
  return { address: range.address.slice(range.address.lastIndexOf('!') + 1) };
}

function askFreeze(sheet: Excel.Worksheet, edit: Extract<Edit, { kind: 'freeze' }>): Undress {
  const location = sheet.freezePanes.getLocationOrNullObject();
  location.load('address');
  const inverse = (): readonly Edit[] => [
    { ...edit, rows: 0, columns: 0, restore: JSON.stringify(addressOf(location)) },
  ];
  return { inverse, ownRules: noRules };
}

function askFilter(sheet: Excel.Worksheet, edit: Extract<Edit, { kind: 'filter' }>): Undress {
  const range = sheet.autoFilter.getRangeOrNullObject();
  range.load('address');
  const inverse = (): readonly Edit[] => [
    { ...edit, area: null, restore: JSON.stringify(addressOf(range)) },
  ];
  return { inverse, ownRules: noRules };
}

/** Asks, within the question that is being put together, how things look before the edit is made. */
export function askUndress(sheet: Excel.Worksheet, edit: Edit): Undress | null {
  if (edit.kind === 'format') return askFormat(sheet, edit);
  if (edit.kind === 'validation') return askValidation(sheet, edit);
  if (edit.kind === 'freeze') return askFreeze(sheet, edit);
  if (edit.kind === 'chart') {
    return { inverse: () => [], ownRules: noRules, hasChart: askChart(sheet, edit) };
  }
  if (edit.kind === 'sparklines') {
    return { inverse: () => [], ownRules: noRules, ownBars: askOwnBars(sheet, edit) };
  }
  return edit.kind === 'filter' ? askFilter(sheet, edit) : null;
}
