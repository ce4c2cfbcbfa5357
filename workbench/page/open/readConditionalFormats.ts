import type { IStyleBase } from '@univerjs/core';
import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { cellAddress } from '../../../core/sheet/a1.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { stylesRoot } from '../../xlsx/styles/stylesPart.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import {
  attributeOf,
  childElement,
  childElements,
  textOf,
  type XmlElement,
} from '../../xlsx/xml/element.ts';
import { readAreas, toRange } from './readAreas.ts';
import { readColour } from './readColour.ts';
import { fillStyle, fontStyle } from './readStyles.ts';

/** Looks that rules of the file put on cells, by their index. */
export function readRuleStyles(
  workbook: OpenWorkbook,
  theme: readonly string[],
): readonly IStyleBase[] {
  const root = stylesRoot(workbook);
  const list = root && childElement(root, 'dxfs');
  return (list ? childElements(list, 'dxf') : []).map((dxf) => {
    const font = childElement(dxf, 'font');
    const fill = childElement(dxf, 'fill');
    return { ...(font ? fontStyle(font, theme) : {}), ...(fill ? ruleFill(fill, theme) : {}) };
  });
}

/** In a rule's look the colour of a solid fill is its background, other than in a cell's (18.8.20). */
function ruleFill(fill: XmlElement, theme: readonly string[]): IStyleBase {
  const pattern = childElement(fill, 'patternFill');
  const colour = readColour(pattern && childElement(pattern, 'bgColor'), theme);
  return colour ? { bg: { rgb: colour } } : fillStyle(fill, theme);
}

/** Colour rules of a worksheet that are formulas or can be written as one; scales, bars and icons are kept in the file, not shown. */
export function readConditionalFormats(
  worksheet: XmlElement,
  styles: readonly IStyleBase[],
): IConditionFormattingRule[] {
  const rules = childElements(worksheet, 'conditionalFormatting').flatMap((group) => {
    const areas = readAreas(group);
    return childElements(group, 'cfRule').map((rule) => ({ rule, areas }));
  });
  const priority = ({ rule }: { rule: XmlElement }) => Number(attributeOf(rule, 'priority') ?? 0);
  rules.sort((left, right) => priority(left) - priority(right));
  return rules.flatMap(({ rule, areas }, index) => {
    const formula = areas[0] ? ruleFormula(rule, areas[0]) : null;
    const style = styles[Number(attributeOf(rule, 'dxfId') ?? -1)];
    if (formula === null || !style) return [];
    return [
      {
        cfId: `file-rule-${index}`,
        ranges: areas.map(toRange),
        stopIfTrue: attributeOf(rule, 'stopIfTrue') === '1',
        rule: {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: formula,
          style,
        },
      },
    ];
  });
}

const comparisons: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
  greaterThanOrEqual: '>=',
  greaterThan: '>',
};

function ruleFormula(rule: XmlElement, area: Rectangle): string | null {
  const [first, second] = childElements(rule, 'formula').map((element) => textOf(element));
  if (first === undefined) return null;
  const type = attributeOf(rule, 'type');
  if (type === 'colorScale' || type === 'dataBar' || type === 'iconSet') return null;
  if (type !== 'cellIs') return `=${first}`;
  const cell = cellAddress(area.top, area.left);
  const operator = attributeOf(rule, 'operator') ?? '';
  if (operator === 'between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  const sign = comparisons[operator];
  return sign === undefined ? null : `=${cell}${sign}${first}`;
}
