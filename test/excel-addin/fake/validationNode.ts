import type { FakeArea, FakeSheet } from './book.ts';
import { accessDenied, capital, FakeNode, invalidArgument, pick } from './node.ts';

const kinds = ['list', 'decimal', 'date', 'wholeNumber', 'custom'];

/** `Range.dataValidation`. */
export class ValidationNode extends FakeNode {
  readonly kind = 'DataValidation';
  private readonly sheet: FakeSheet;
  private readonly area: FakeArea;

  constructor(sheet: FakeSheet, area: FakeArea) {
    super();
    this.sheet = sheet;
    this.area = area;
  }

  private get places(): string[] {
    const { top, left, bottom, right } = this.area;
    const places: string[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) places.push(`${row},${column}`);
    }
    return places;
  }

  override load(names: readonly string[]): object {
    const all = this.places.map((place) => this.sheet.validations.get(place));
    const texts = new Set(all.map((validation) => JSON.stringify(validation?.rule ?? null)));
    const rule = texts.size === 1 ? (all[0]?.rule ?? {}) : {};
    const type = texts.size === 1 ? capital(Object.keys(rule)[0] ?? 'none') : 'Inconsistent';
    return pick(this.kind, names, {
      Type: () => type,
      Rule: () => rule,
      ErrorAlert: () => all[0]?.alert ?? {},
    });
  }

  override set(name: string, value: unknown): void {
    if (this.sheet.protected) throw accessDenied();
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    if (name === 'Rule') {
      const [kind = ''] = Object.keys(value);
      if (!kinds.includes(kind)) throw invalidArgument();
      for (const place of this.places) {
        this.sheet.validations.set(place, { rule: value, alert: {} });
      }
    } else if (name === 'ErrorAlert') {
      for (const place of this.places) {
        const now = this.sheet.validations.get(place);
        if (!now) throw invalidArgument();
        this.sheet.validations.set(place, { ...now, alert: value });
      }
    } else super.set(name, value);
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name !== 'Clear') return super.call(name, values);
    if (this.sheet.protected) throw accessDenied();
    for (const place of this.places) this.sheet.validations.delete(place);
    return null;
  }
}
