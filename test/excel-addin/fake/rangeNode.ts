import { quoteSheet, rangeAddress } from '../../../core/sheet/a1.ts';
import type { FakeArea, FakeBook, FakeCell, FakeSheet } from './book.ts';
import { enterInput } from './enterInput.ts';
import {
  accessDenied,
  FakeNode,
  HostError,
  invalidArgument,
  nothing,
  PlainNode,
  pick,
  type Target,
} from './node.ts';

const lastRow = 1_048_575;
const lastColumn = 16_383;
/** Cells one read may answer. Source: Microsoft, resource limits of Office add-ins. */
const cellsPerRead = 5_000_000;

/** Merged areas of a range: only their addresses are known. */
class AreasNode extends FakeNode {
  readonly kind = 'RangeAreas';
  private readonly addresses: readonly string[];

  constructor(addresses: readonly string[]) {
    super();
    this.addresses = addresses;
  }

  override load(names: readonly string[]): object {
    return pick(this.kind, names, { Address: () => this.addresses.join(',') });
  }
}

/** A block of cells of one sheet. */
export class RangeNode extends FakeNode {
  readonly kind = 'Range';
  readonly sheet: FakeSheet;
  readonly area: FakeArea;
  private readonly book: FakeBook;

  constructor(book: FakeBook, sheet: FakeSheet, area: FakeArea) {
    super();
    const { top, left, bottom, right } = area;
    if (top < 0 || left < 0 || bottom > lastRow || right > lastColumn || top > bottom) {
      throw invalidArgument();
    }
    this.book = book;
    this.sheet = sheet;
    this.area = area;
  }

  private get address(): string {
    return `${quoteSheet(this.sheet.name)}!${rangeAddress(this.area)}`;
  }

  private get size(): readonly [number, number] {
    const { top, left, bottom, right } = this.area;
    return [bottom - top + 1, right - left + 1];
  }

  private grid<T>(read: (cell: FakeCell) => T): T[][] {
    const [rows, columns] = this.size;
    if (rows * columns > cellsPerRead) {
      throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
    }
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        read(this.sheet.cell(this.area.top + row, this.area.left + column)),
      ),
    );
  }

  override load(names: readonly string[]): object {
    return pick(this.kind, names, {
      Address: () => this.address,
      RowIndex: () => this.area.top,
      ColumnIndex: () => this.area.left,
      Values: () => this.grid(({ value }) => value),
      Formulas: () => this.grid(({ value, formula }) => (formula === '' ? value : formula)),
      NumberFormat: () => this.grid(({ format }) => format),
    });
  }

  /** A single value, also in a list of lists of one, goes to every cell. */
  private matrixOf(value: unknown): unknown[][] {
    const [rows, columns] = this.size;
    if (value === null || value === undefined) throw invalidArgument();
    const only = Array.isArray(value) && value.length === 1 && value[0].length === 1;
    if (only || !Array.isArray(value)) {
      const single = only ? value[0][0] : value;
      return Array.from({ length: rows }, () => Array(columns).fill(single));
    }
    if (value.length !== rows || value.some((row) => row?.length !== columns)) {
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return value;
  }

  private write(value: unknown, change: (input: unknown, now: FakeCell) => FakeCell): void {
    if (this.sheet.protected) throw accessDenied();
    const inputs = this.matrixOf(value);
    const { top, left } = this.area;
    inputs.forEach((line, row) => {
      line.forEach((input, column) => {
        const now = this.sheet.cell(top + row, left + column);
        this.sheet.put(top + row, left + column, change(input, now));
      });
    });
  }

  override set(name: string, value: unknown): void {
    if (name === 'Values' || name === 'Formulas') {
      this.write(value, (input, now) => enterInput(input, now, this.book.calculate));
    } else if (name === 'NumberFormat') {
      this.write(value, (format, now) => {
        if (typeof format !== 'string' && format !== null) throw invalidArgument();
        return format === null ? now : { ...now, format: format === '' ? 'General' : format };
      });
    } else super.set(name, value);
  }

  private dress(what: string, value: unknown): void {
    if (this.sheet.protected) throw accessDenied();
    this.sheet.dressed.push(`${what} ${rangeAddress(this.area)} ${JSON.stringify(value)}`);
  }

  private plain(kind: string, properties: readonly string[]): PlainNode {
    return new PlainNode(kind, properties, (name, value) => this.dress(`${kind}.${name}`, value));
  }

  override property(name: string): Target {
    const range = this;
    if (name === 'Format') {
      return new (class extends PlainNode {
        override property(part: string): Target {
          if (part === 'Fill') return range.plain('Fill', ['Color']);
          if (part === 'Font') {
            return range.plain('Font', ['Color', 'Bold', 'Italic', 'Size']);
          }
          return super.property(part);
        }
      })('Format', ['WrapText', 'ColumnWidth'], (part, value) => this.dress(part, value));
    }
    if (name === 'DataValidation') {
      return new (class extends PlainNode {
        override call(member: string, values: readonly unknown[]): unknown {
          if (member !== 'Clear') return super.call(member, values);
          return range.dress('clear validation', null);
        }
      })('DataValidation', ['Rule', 'ErrorAlert'], (part, value) => this.dress(part, value));
    }
    if (name === 'ConditionalFormats') return new RulesNode((what, v) => this.dress(what, v));
    return super.property(name);
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name === 'GetMergedAreasOrNullObject') {
      if (this.sheet.merges.length === 0) return nothing;
      const sheet = quoteSheet(this.sheet.name);
      return new AreasNode(this.sheet.merges.map((area) => `${sheet}!${rangeAddress(area)}`));
    }
    if (name === 'Select') {
      this.book.selected = this.address;
      return null;
    }
    return super.call(name, values);
  }
}

/** Colour rules of a range. */
class RulesNode extends FakeNode {
  readonly kind = 'ConditionalFormatCollection';
  private readonly dress: (what: string, value: unknown) => void;

  constructor(dress: (what: string, value: unknown) => void) {
    super();
    this.dress = dress;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name === 'ClearAll') return this.dress('clear rules', null);
    if (name === 'Add' && values[0] === 'Custom') return new RuleNode(this.dress, 'rule');
    return super.call(name, values);
  }
}

/** A rule of its own formula, and the fill and font it gives. */
class RuleNode extends FakeNode {
  readonly kind = 'ConditionalFormat';
  private readonly dress: (what: string, value: unknown) => void;
  private readonly path: string;

  constructor(dress: (what: string, value: unknown) => void, path: string) {
    super();
    this.dress = dress;
    this.path = path;
  }

  override property(name: string): Target {
    const known = ['Custom', 'CustomOrNullObject', 'Rule', 'Format', 'Fill', 'Font'];
    if (!known.includes(name)) return super.property(name);
    return new RuleNode(this.dress, `${this.path}.${name}`);
  }

  override set(name: string, value: unknown): void {
    if (name !== 'Formula' && name !== 'Color') super.set(name, value);
    if (name === 'Formula' && !String(value).startsWith('=')) throw invalidArgument();
    this.dress(`${this.path}.${name}`, value);
  }
}
