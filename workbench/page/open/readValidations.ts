import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import {
  attributeOf,
  childElement,
  childElements,
  textOf,
  type XmlElement,
} from '../../xlsx/xml/element.ts';
import { readAreas, toRange } from './readAreas.ts';

const types: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  decimal: DataValidationType.DECIMAL,
  whole: DataValidationType.WHOLE,
  custom: DataValidationType.CUSTOM,
};

/** Lists and number checks of a worksheet. Dates and text lengths are left to the file: they are kept, not shown. */
export function readValidations(worksheet: XmlElement): ISheetDataValidationRule[] {
  const list = childElement(worksheet, 'dataValidations');
  return (list ? childElements(list, 'dataValidation') : []).flatMap((element, index) => {
    const type = types[attributeOf(element, 'type') ?? ''];
    const ranges = readAreas(element).map(toRange);
    if (type === undefined || ranges.length === 0) return [];
    return [{ ...readRule(element, type), uid: `file-list-${index}`, ranges, type }];
  });
}

function readRule(element: XmlElement, type: DataValidationType) {
  const formula = (name: string) => {
    const child = childElement(element, name);
    return child ? textOf(child).trim() : undefined;
  };
  const first = formula('formula1');
  const strict = attributeOf(element, 'showErrorMessage') === '1';
  return {
    formula1: type === DataValidationType.LIST ? listSource(first ?? '') : first,
    formula2: formula('formula2'),
    ...(isNumber(type) ? { operator: operatorOf(attributeOf(element, 'operator')) } : {}),
    allowBlank: true,
    errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    renderMode: DataValidationRenderMode.ARROW,
    error: attributeOf(element, 'error') ?? undefined,
    prompt: attributeOf(element, 'prompt') ?? undefined,
  };
}

/** A list with an operator would be compared like a number and always be found wrong. */
function isNumber(type: DataValidationType): boolean {
  return type === DataValidationType.DECIMAL || type === DataValidationType.WHOLE;
}

/** A list in the file is a quoted text or a reference; the spreadsheet takes the bare text or a formula. */
function listSource(text: string): string {
  const quoted = /^"(.*)"$/s.exec(text);
  return quoted ? (quoted[1] ?? '').replace(/""/g, '"') : `=${text}`;
}

function operatorOf(name: string | null): DataValidationOperator {
  const known = Object.values(DataValidationOperator).find((operator) => operator === name);
  return known ?? DataValidationOperator.BETWEEN;
}
