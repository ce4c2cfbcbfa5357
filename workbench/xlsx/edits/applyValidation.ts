import type { Edit, ValidationRule } from '../../../core/sheet/edit.ts';
import { areasText, overlaps, parseAreas, subtractArea } from '../worksheet/areas.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
import {
  attributeOf,
  childElement,
  childElements,
  localName,
  newElement,
  newTextElement,
  prefixOf,
  removeChild,
  setAttribute,
  textOf,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { inverseDressing, keepDressing, restoreDressing } from './dressing.ts';
import { literalList, rangeList } from './listSource.ts';
import {
  type ApplySession,
  type EditResult,
  type Refusal,
  refuse,
  refuseSheet,
  type Target,
} from './session.ts';

type ValidationEdit = Extract<Edit, { kind: 'validation' }>;

/** Gives an area a rule for what may be typed, or none; rules of other people's are cut back to what lies outside the area. */
export function applyValidation(session: ApplySession, edit: ValidationEdit): EditResult {
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(session.workbook, edit.sheet);
  const { root } = target.worksheet;
  const state = keepDressing(session, target, { sheet: ['dataValidations'] });
  if (restoreDressing(session, target, edit.restore)) {
    return { inverse: [inverseDressing(session, edit, state)] };
  }
  if (hasExtendedRule(root, edit)) {
    return refuse({ sheet: edit.sheet }, 'an area without extended rules', areasText([edit.area]));
  }
  const source = edit.rule
    ? sourceOf(session, edit.rule)
    : { attributes: {}, formulas: [], inverse: [] };
  if ('issue' in source) return source;
  clearArea(root, edit);
  if (edit.rule) addRule(target, edit, source);
  session.workbook.parts.touch(target.worksheet.part);
  return { inverse: [inverseDressing(session, edit, state), ...source.inverse] };
}

/** What stands in the element, and the edits that take back what was added elsewhere for it. */
interface RuleSource {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  readonly inverse: readonly Edit[];
}

/** Serial of 1 January 1900, the first date of spreadsheets. */
const firstDate = '1';
/** Just inside the numbers a cell can hold. */
const widest = '9.99E+307';

function sourceOf(session: ApplySession, rule: ValidationRule): RuleSource | Refusal {
  if (rule.type === 'list') {
    const literal = literalList(rule.values);
    if (literal !== null) return { attributes: { type: 'list' }, formulas: [literal], inverse: [] };
    const range = rangeList(session, rule.values);
    if ('issue' in range) return range;
    return { attributes: { type: 'list' }, formulas: [range.formula], inverse: range.inverse };
  }
  if (rule.type === 'date') {
    const attributes = { type: 'date', operator: 'greaterThanOrEqual' };
    return { attributes, formulas: [firstDate], inverse: [] };
  }
  const minimum = rule.minimum === undefined ? `-${widest}` : String(rule.minimum);
  const maximum = rule.maximum === undefined ? widest : String(rule.maximum);
  const attributes = { type: 'decimal', operator: 'between' };
  return { attributes, formulas: [minimum, maximum], inverse: [] };
}

function addRule(target: Target, edit: ValidationEdit, source: RuleSource): void {
  const { root } = target.worksheet;
  const prefix = prefixOf(root.name);
  let list = childElement(root, 'dataValidations');
  if (!list) {
    list = newElement(`${prefix}dataValidations`);
    insertInOrder(root, list, worksheetOrder);
  }
  const attributes = {
    ...source.attributes,
    allowBlank: '1',
    showInputMessage: '1',
    showErrorMessage: edit.rule?.strict ? '1' : '0',
    sqref: areasText([edit.area]),
  };
  const formulas = source.formulas.map((text, index) =>
    newTextElement(`${prefix}formula${index + 1}`, text),
  );
  list.children.push(newElement(`${prefix}dataValidation`, attributes, formulas));
  setAttribute(list, 'count', String(childElements(list, 'dataValidation').length));
}

/** Takes the area out of every rule, in place; a rule without any area goes. */
function clearArea(root: XmlElement, { area }: ValidationEdit): void {
  const list = childElement(root, 'dataValidations');
  if (!list) return;
  for (const rule of childElements(list, 'dataValidation')) {
    const areas = parseAreas(attributeOf(rule, 'sqref') ?? '');
    if (!areas.some((one) => overlaps(one, area))) continue;
    const left = areas.flatMap((one) => subtractArea(one, area));
    if (left.length > 0) setAttribute(rule, 'sqref', areasText(left));
    else removeChild(list, rule);
  }
  const count = childElements(list, 'dataValidation').length;
  if (count > 0) setAttribute(list, 'count', String(count));
  else removeChild(root, list);
}

/** Rules that take their list from another sheet may stand in the extensions, in a form this layer does not change. */
function hasExtendedRule(root: XmlElement, { area }: ValidationEdit): boolean {
  const inside = (element: XmlElement): boolean =>
    childElements(element).some((child) =>
      localName(child.name) === 'sqref' && localName(element.name) === 'dataValidation'
        ? parseAreas(textOf(child)).some((one) => overlaps(one, area))
        : inside(child),
    );
  const extensions = childElement(root, 'extLst');
  return extensions !== null && inside(extensions);
}
