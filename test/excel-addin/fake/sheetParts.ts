import type { FakeBook, FakeSheet } from './book.ts';
import { accessDenied, FakeNode, invalidArgument, nothing, pick } from './node.ts';
import { RangeNode } from './rangeNode.ts';

/** Whether a sheet may be changed. */
export class ProtectionNode extends FakeNode {
  readonly kind = 'WorksheetProtection';
  private readonly sheet: FakeSheet;

  constructor(sheet: FakeSheet) {
    super();
    this.sheet = sheet;
  }

  override load(names: readonly string[]): object {
    return pick(this.kind, names, { Protected: () => this.sheet.protected });
  }
}

/** Rows and columns that stay in view. */
export class FreezeNode extends FakeNode {
  readonly kind = 'WorksheetFreezePanes';
  private readonly book: FakeBook;
  private readonly sheet: FakeSheet;

  constructor(book: FakeBook, sheet: FakeSheet) {
    super();
    this.book = book;
    this.sheet = sheet;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    const { frozen } = this.sheet;
    if (name === 'GetLocationOrNullObject') {
      return frozen ? new RangeNode(this.book, this.sheet, frozen) : nothing;
    }
    if (this.sheet.protected) throw accessDenied();
    const [first] = values;
    const count = Number(first) - 1;
    if (name === 'FreezeAt' && first instanceof RangeNode) this.sheet.frozen = first.area;
    else if (name === 'FreezeRows') {
      this.sheet.frozen = { top: 0, left: 0, bottom: count, right: 16_383 };
    } else if (name === 'FreezeColumns') {
      this.sheet.frozen = { top: 0, left: 0, bottom: 1_048_575, right: count };
    } else if (name === 'Unfreeze') this.sheet.frozen = null;
    else return super.call(name, values);
    return null;
  }
}

/** The filter of a sheet. */
export class FilterNode extends FakeNode {
  readonly kind = 'AutoFilter';
  private readonly book: FakeBook;
  private readonly sheet: FakeSheet;

  constructor(book: FakeBook, sheet: FakeSheet) {
    super();
    this.book = book;
    this.sheet = sheet;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    const { filter } = this.sheet;
    if (name === 'GetRangeOrNullObject') {
      return filter ? new RangeNode(this.book, this.sheet, filter) : nothing;
    }
    if (this.sheet.protected) throw accessDenied();
    const [range] = values;
    if (name === 'Apply') {
      if (!(range instanceof RangeNode)) throw invalidArgument();
      this.sheet.filter = range.area;
    } else if (name === 'Remove') this.sheet.filter = null;
    else return super.call(name, values);
    return null;
  }
}
