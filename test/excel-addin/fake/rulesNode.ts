import type { FakeArea, FakeRule, FakeSheet } from './book.ts';
import { accessDenied, FakeNode, invalidArgument, notFound, type Target } from './node.ts';

function overlap(one: FakeArea, other: FakeArea): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

const ids = new WeakMap<FakeRule, string>();
let numbered = 0;

/** Name of a rule, the same as long as the rule is there. */
function idOf(rule: FakeRule): string {
  const known = ids.get(rule);
  if (known) return known;
  numbered += 1;
  ids.set(rule, `{rule-${numbered}}`);
  return idOf(rule);
}

/** A rule as a question for its members is answered. */
function ruleAnswer({ set }: FakeRule, id: string): object {
  const custom = {
    Rule: { Formula: set['Custom/Rule/Formula'] },
    Format: {
      // A rule without a colour of its own answers an empty text, as every loaded property answers something.
      Fill: { Color: set['Custom/Format/Fill/Color'] ?? '' },
      Font: { Color: set['Custom/Format/Font/Color'] ?? '' },
    },
  };
  const isCustom = set['Custom/Rule/Formula'] !== undefined;
  const fill = set['DataBar/PositiveFormat/FillColor'];
  const bar = { PositiveFormat: { FillColor: fill } };
  return {
    ...{ _Id: id, Id: id, Type: isCustom ? 'Custom' : fill ? 'DataBar' : 'ColorScale' },
    CustomOrNullObject: isCustom ? custom : { _IsNull: true },
    DataBarOrNullObject: fill ? bar : { _IsNull: true },
  };
}

/** Colour rules of a range. */
export class RulesNode extends FakeNode {
  readonly kind = 'ConditionalFormatCollection';
  private readonly sheet: FakeSheet;
  private readonly area: FakeArea;

  constructor(sheet: FakeSheet, area: FakeArea) {
    super();
    this.sheet = sheet;
    this.area = area;
  }

  private get touching(): FakeRule[] {
    return this.sheet.rules.filter(({ area }) => overlap(area, this.area));
  }

  /** Rules of other types than Custom answer null for their custom part. */
  override load(names: readonly string[]): object {
    const known = [
      ...['id', 'type', 'customOrNullObject/rule/formula'],
      ...['customOrNullObject/format/fill/color', 'customOrNullObject/format/font/color'],
      'dataBarOrNullObject/positiveFormat/fillColor',
    ];
    if (names.some((name) => !known.includes(name))) return super.load(names);
    return { _Items: this.touching.map((rule) => ruleAnswer(rule, idOf(rule))) };
  }

  private item(id: unknown): RuleNode {
    const rule = this.touching.find((one) => idOf(one) === id);
    if (!rule) throw notFound();
    return new RuleNode(rule, '', this.sheet);
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (this.sheet.protected) throw accessDenied();
    if (name === 'ClearAll') {
      const { touching } = this;
      this.sheet.rules = this.sheet.rules.filter((rule) => !touching.includes(rule));
      return null;
    }
    if (name === 'GetItem') return this.item(values[0]);
    if (name !== 'Add' || !['Custom', 'DataBar'].includes(String(values[0]))) {
      return super.call(name, values);
    }
    const rule: FakeRule = { area: this.area, set: {} };
    this.sheet.rules = [...this.sheet.rules, rule];
    return new RuleNode(rule, '', this.sheet);
  }
}

/** A rule of its own formula, and the fill and font it gives. */
class RuleNode extends FakeNode {
  readonly kind = 'ConditionalFormat';
  private readonly rule: FakeRule;
  private readonly path: string;
  private readonly sheet: FakeSheet;

  constructor(rule: FakeRule, path: string, sheet: FakeSheet) {
    super();
    this.sheet = sheet;
    this.rule = rule;
    this.path = path;
  }

  override property(name: string): Target {
    const known = ['Custom', 'Rule', 'Format', 'Fill', 'Font', 'DataBar', 'PositiveFormat'];
    if (!known.includes(name)) return super.property(name);
    return new RuleNode(this.rule, `${this.path}${name}/`, this.sheet);
  }

  override set(name: string, value: unknown): void {
    const known = ['Formula', 'Color', 'FillColor', 'GradientFill'];
    if (!known.includes(name)) super.set(name, value);
    if (name === 'Formula' && !String(value).startsWith('=')) throw invalidArgument();
    this.rule.set[this.path + name] = value;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name !== 'Delete') return super.call(name, values);
    this.sheet.rules = this.sheet.rules.filter((rule) => rule !== this.rule);
    return null;
  }
}
