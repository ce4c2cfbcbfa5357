import type { FakeArea, FakeRule, FakeSheet } from './book.ts';
import { accessDenied, FakeNode, invalidArgument, type Target } from './node.ts';

function overlap(one: FakeArea, other: FakeArea): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
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

  override load(names: readonly string[]): object {
    if (names.join() !== 'id') return super.load(names);
    return { _Items: this.touching.map((_, index) => ({ _Id: `${index}`, Id: `${index}` })) };
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (this.sheet.protected) throw accessDenied();
    if (name === 'ClearAll') {
      const { touching } = this;
      this.sheet.rules = this.sheet.rules.filter((rule) => !touching.includes(rule));
      return null;
    }
    if (name !== 'Add' || values[0] !== 'Custom') return super.call(name, values);
    const rule: FakeRule = { area: this.area, set: {} };
    this.sheet.rules.push(rule);
    return new RuleNode(rule, '');
  }
}

/** A rule of its own formula, and the fill and font it gives. */
class RuleNode extends FakeNode {
  readonly kind = 'ConditionalFormat';
  private readonly rule: FakeRule;
  private readonly path: string;

  constructor(rule: FakeRule, path: string) {
    super();
    this.rule = rule;
    this.path = path;
  }

  override property(name: string): Target {
    const known = ['Custom', 'Rule', 'Format', 'Fill', 'Font'];
    if (!known.includes(name)) return super.property(name);
    return new RuleNode(this.rule, `${this.path}${name}/`);
  }

  override set(name: string, value: unknown): void {
    if (name !== 'Formula' && name !== 'Color') super.set(name, value);
    if (name === 'Formula' && !String(value).startsWith('=')) throw invalidArgument();
    this.rule.set[this.path + name] = value;
  }
}
