import type { ConditionalRule } from '../../core/sheet/edit.ts';
import { tones } from './looks.ts';

/** A colour rule Tandem made, with Excel's name for it. */
export interface OwnRule extends ConditionalRule {
  readonly id: string;
}

const properties = [
  'id',
  'type',
  'customOrNullObject/rule/formula',
  'customOrNullObject/format/fill/color',
  'customOrNullObject/format/font/color',
];

/** The tone whose fill and text these are; undefined for colours of somebody else. */
function toneOf(fill: string, font: string): ConditionalRule['tone'] | undefined {
  const names = Object.keys(tones) as ConditionalRule['tone'][];
  return names.find(
    (name) => tones[name].fill === fill?.toLowerCase() && tones[name].font === font?.toLowerCase(),
  );
}

function ownRule({ id, type, customOrNullObject: custom }: Excel.ConditionalFormat): OwnRule[] {
  if (type !== 'Custom' || custom.isNullObject) return [];
  const { fill, font } = custom.format;
  const tone = toneOf(fill.color, font.color);
  return tone ? [{ id, formula: custom.rule.formula.replace(/^=/, ''), tone }] : [];
}

/** Asks for the rules on the range that Tandem made; known by their colours, because Excel keeps no other mark. */
export function askOwnRules(range: Excel.Range): () => readonly OwnRule[] {
  const { conditionalFormats } = range;
  conditionalFormats.load(properties.map((property) => `items/${property}`).join());
  return () => conditionalFormats.items.flatMap(ownRule);
}

/**
 * Queues new rules in the place of Tandem's own. Rules of anybody else stay, on the range and beside it, which
 * clearing the range would cut in pieces.
 */
export function replaceRules(
  range: Excel.Range,
  own: readonly OwnRule[],
  rules: readonly ConditionalRule[],
): void {
  for (const { id } of own) range.conditionalFormats.getItem(id).delete();
  for (const { formula, tone } of rules) {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = `=${formula}`;
    custom.format.fill.color = tones[tone].fill;
    custom.format.font.color = tones[tone].font;
  }
}
