import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { readNumberFormats } from '../../xlsx/styles/numberFormats.ts';
import { stylesRoot } from '../../xlsx/styles/stylesPart.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import {
  attributeOf,
  childElement,
  childElements,
  type XmlElement,
} from '../../xlsx/xml/element.ts';
import { readColour } from './readColour.ts';
import { readTheme } from './readTheme.ts';

/** Looks of the file's cell formats in the spreadsheet's terms, by index: number format, font, fill, borders, alignment. */
export function readStyles(workbook: OpenWorkbook): readonly IStyleData[] {
  const root = stylesRoot(workbook);
  if (!root) return [];
  const theme = readTheme(workbook);
  const { codeOf } = readNumberFormats(workbook);
  const fonts = listed(root, 'fonts', 'font').map((font) => fontStyle(font, theme));
  const fills = listed(root, 'fills', 'fill').map((fill) => fillStyle(fill, theme));
  const borders = listed(root, 'borders', 'border').map((border) => borderStyle(border, theme));
  const at = (format: XmlElement, name: string) => Number(attributeOf(format, name) ?? 0);
  return listed(root, 'cellXfs', 'xf').map((format, index) => {
    const code = codeOf(index);
    return {
      ...fonts[at(format, 'fontId')],
      ...fills[at(format, 'fillId')],
      ...borders[at(format, 'borderId')],
      ...alignmentStyle(childElement(format, 'alignment')),
      ...(code === null ? {} : { n: { pattern: code } }),
    };
  });
}

function listed(root: XmlElement, list: string, item: string): readonly XmlElement[] {
  const element = childElement(root, list);
  return element ? childElements(element, item) : [];
}

/** The font of a cell, also of a differential format. */
export function fontStyle(font: XmlElement, theme: readonly string[]): IStyleData {
  const colour = readColour(childElement(font, 'color'), theme);
  const size = Number(childValue(font, 'sz') ?? 0);
  return {
    ...(switchedOn(font, 'b') ? { bl: BooleanNumber.TRUE } : {}),
    ...(switchedOn(font, 'i') ? { it: BooleanNumber.TRUE } : {}),
    ...(childElement(font, 'u') ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(switchedOn(font, 'strike') ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(size > 0 ? { fs: size } : {}),
    ...(childValue(font, 'name') ? { ff: childValue(font, 'name') } : {}),
    ...(colour ? { cl: { rgb: colour } } : {}),
  };
}

function childValue(parent: XmlElement, name: string): string | null {
  const child = childElement(parent, name);
  return child && attributeOf(child, 'val');
}

function switchedOn(parent: XmlElement, name: string): boolean {
  const child = childElement(parent, name);
  const value = child && attributeOf(child, 'val');
  return child !== null && value !== '0' && value !== 'false';
}

/** The fill of a cell: a solid one its foreground, a pattern or gradient the colour it mostly shows. */
export function fillStyle(fill: XmlElement, theme: readonly string[]): IStyleData {
  const pattern = childElement(fill, 'patternFill');
  const kind = pattern && attributeOf(pattern, 'patternType');
  if (!pattern || kind === 'none') return {};
  const colour =
    readColour(childElement(pattern, 'fgColor'), theme) ??
    readColour(childElement(pattern, 'bgColor'), theme);
  return colour ? { bg: { rgb: colour } } : {};
}

const sides = { l: 'left', r: 'right', t: 'top', b: 'bottom' } as const;

const lineStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  thick: BorderStyleTypes.THICK,
};

function borderStyle(border: XmlElement, theme: readonly string[]): IStyleData {
  const bd: IBorderData = {};
  for (const [key, name] of Object.entries(sides)) {
    const side = childElement(border, name);
    const line = side && lineStyles[attributeOf(side, 'style') ?? ''];
    if (!side || line === undefined || line === null) continue;
    const colour = readColour(childElement(side, 'color'), theme) ?? '#000000';
    bd[key as keyof typeof sides] = { s: line, cl: { rgb: colour } };
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}

const across: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const down: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Said outright even where the file is silent: cells with a list are drawn by other defaults. */
function alignmentStyle(alignment: XmlElement | null): IStyleData {
  const said = (name: string) => (alignment && attributeOf(alignment, name)) ?? '';
  const ht = across[said('horizontal')];
  return {
    ...(ht === undefined ? {} : { ht }),
    vt: down[said('vertical')] ?? VerticalAlign.BOTTOM,
    tb: /^(1|true)$/.test(said('wrapText')) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
  };
}
