import type { ConditionalRule } from '../../../core/sheet/edit.ts';
import type { Rectangle } from '../../../core/sheet/grid.ts';
import { withPrefixes } from '../formula/futureFunctions.ts';
import { toneFormat, tones } from '../styles/looks.ts';
import { changedStyles } from '../styles/stylesPart.ts';
import { areasText } from '../worksheet/areas.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
import {
  attributeOf,
  childElements,
  localName,
  newElement,
  newTextElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import type { ApplySession, Target } from './session.ts';

interface Rules {
  readonly area: Rectangle;
  readonly rules: readonly ConditionalRule[];
}

/** Sets Tandem's colour rules of an area in place: those it had for the same area are replaced, everyone else's stay and come first. */
export function setConditionalRules(session: ApplySession, target: Target, rules: Rules): void {
  const styles = changedStyles(session.workbook);
  const { root } = target.worksheet;
  const prefix = prefixOf(root.name);
  const sqref = areasText([rules.area]);
  removeOwnRules(root, sqref, styles);
  let priority = highestPriority(root);
  const elements = rules.rules.map(({ formula, tone }) => {
    priority += 1;
    const attributes = { type: 'expression', dxfId: toneFormat(styles, tone), priority };
    const text = newTextElement(`${prefix}formula`, withPrefixes(formula.replace(/^=/, '')));
    return newElement(`${prefix}cfRule`, attributes, [text]);
  });
  if (elements.length === 0) return;
  const block = newElement(`${prefix}conditionalFormatting`, { sqref }, elements);
  insertInOrder(root, block, worksheetOrder);
}

/** Rules are known as Tandem's by their area and by the formats only Tandem uses. */
function removeOwnRules(root: XmlElement, sqref: string, styles: XmlElement): void {
  const own = new Set(
    Object.keys(tones).map((tone) => String(toneFormat(styles, tone as ConditionalRule['tone']))),
  );
  for (const block of childElements(root, 'conditionalFormatting')) {
    if (attributeOf(block, 'sqref') !== sqref) continue;
    for (const rule of childElements(block, 'cfRule')) {
      const isOwn = own.has(attributeOf(rule, 'dxfId') ?? '');
      if (isOwn && attributeOf(rule, 'type') === 'expression') removeChild(block, rule);
    }
    if (childElements(block).length === 0) removeChild(root, block);
  }
}

/** Priorities are unique in a sheet, those of its extensions included; the lower wins. */
function highestPriority(element: XmlElement): number {
  let highest = localName(element.name) === 'cfRule' ? Number(attributeOf(element, 'priority')) : 0;
  for (const child of childElements(element)) {
    highest = Math.max(highest, highestPriority(child));
  }
  return highest || 0;
}
