import { quoteSheet, rangeAddress } from '../../../core/sheet/a1.ts';
import type { FakeArea, FakeBook, FakeCell, FakeSheet } from './book.ts';
import { enterInput } from './enterInput.ts';
import { FormatNode, sharedStyle } from './formatNode.ts';
import {
  accessDenied,
  capital,
  FakeNode,
  HostError,
  invalidArgument,
  nothing,
  pick,
  type Target,
} from './node.ts';
import { RulesNode } from './rulesNode.ts';
import { ValidationNode } from './validationNode.ts';

const lastRow = 1_048_575;
const lastColumn = 16_383;
/** Cells one read may answer. Source: Microsoft, resource limits of Office add-ins. */
const cellsPerRead = 5_000_000;

interface NestedValues {
  [name: string]: NestedValues | string | number | boolean | null;
}

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
    const nested = names.filter((name) => name.includes('/'));
    const own = names.filter((name) => !name.includes('/'));
    return { ...this.loadOwn(own), ...this.loadNested(nested) };
  }

  /** `format/fill/color` → `{ Format: { Fill: { Color } } }`. */
  private loadNested(names: readonly string[]): object {
    const answer: NestedValues = {};
    for (const name of names) {
      const parts = name.split('/').map(capital);
      let inside = answer;
      for (const part of parts.slice(0, -1)) {
        const next = inside[part];
        const deeper: NestedValues = typeof next === 'object' && next !== null ? next : {};
        inside[part] = deeper;
        inside = deeper;
      }
      const value = sharedStyle(this.sheet, this.area, parts.join('/'));
      inside[parts[parts.length - 1] ?? ''] = value as NestedValues[string];
    }
    return answer;
  }

  private loadOwn(names: readonly string[]): object {
    return pick(this.kind, names, {
      Address: () => this.address,
      RowIndex: () => this.area.top,
      ColumnIndex: () => this.area.left,
      RowCount: () => this.size[0],
      ColumnCount: () => this.size[1],
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

  override property(name: string): Target {
    if (name === 'Format') return new FormatNode(this.sheet, this.area);
    if (name === 'DataValidation') return new ValidationNode(this.sheet, this.area);
    if (name === 'ConditionalFormats') return new RulesNode(this.sheet, this.area);
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
