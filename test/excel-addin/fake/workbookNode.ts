import { parseRange } from '../../../core/sheet/a1.ts';
import type { FakeBook, FakeSheet } from './book.ts';
import { ChartsNode } from './chartsNode.ts';
import { FunctionsNode } from './functionsNode.ts';
import {
  FakeNode,
  HostError,
  invalidArgument,
  notFound,
  nothing,
  pick,
  type Target,
} from './node.ts';
import { PageNode } from './pageNode.ts';
import { RangeNode } from './rangeNode.ts';
import { SettingsNode } from './settingsNode.ts';
import { FilterNode, FreezeNode, ProtectionNode } from './sheetParts.ts';

const forbiddenInNames = /[\\/?*[\]:]/;

class SheetNode extends FakeNode {
  readonly kind = 'Worksheet';
  readonly sheet: FakeSheet;
  private readonly book: FakeBook;

  constructor(book: FakeBook, sheet: FakeSheet) {
    super();
    this.book = book;
    this.sheet = sheet;
  }

  override identity(): object {
    return { Id: this.sheet.id };
  }

  override load(names: readonly string[]): object {
    return pick(this.kind, names, { Name: () => this.sheet.name, Id: () => this.sheet.id });
  }

  override property(name: string): Target {
    if (name === 'Protection') return new ProtectionNode(this.sheet);
    if (name === 'FreezePanes') return new FreezeNode(this.book, this.sheet);
    if (name === 'Charts') return new ChartsNode(this.sheet);
    if (name === 'PageLayout') return new PageNode(this.book, this.sheet);
    if (name === 'AutoFilter') return new FilterNode(this.book, this.sheet);
    return super.property(name);
  }

  private next(visibleOnly: unknown): Target {
    const rest = this.book.sheets.slice(this.book.sheets.indexOf(this.sheet) + 1);
    const sheet = rest.find(({ hidden }) => !(visibleOnly === true && hidden));
    return sheet ? new SheetNode(this.book, sheet) : nothing;
  }

  private rangeByIndexes(values: readonly unknown[]): RangeNode {
    const [row, column, rows, columns] = values.map(Number);
    if (values.length !== 4) throw invalidArgument();
    const [top = 0, left = 0, high = 1, wide = 1] = [row, column, rows, columns];
    return new RangeNode(this.book, this.sheet, {
      ...{ top, left },
      ...{ bottom: top + high - 1, right: left + wide - 1 },
    });
  }

  private rangeAt(address: unknown): RangeNode {
    const area = parseRange(String(address));
    if (!area) throw invalidArgument();
    return new RangeNode(this.book, this.sheet, area);
  }

  private used(): Target {
    const area = this.sheet.used();
    return area ? new RangeNode(this.book, this.sheet, area) : nothing;
  }

  private remove(): null {
    if (this.book.sheets.length === 1) {
      throw new HostError('InvalidOperation', 'A workbook must contain a visible sheet.');
    }
    this.book.sheets = this.book.sheets.filter((sheet) => sheet !== this.sheet);
    return null;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name === 'GetNextOrNullObject') return this.next(values[0]);
    if (name === 'GetUsedRangeOrNullObject') return this.used();
    if (name === 'GetRangeByIndexes') return this.rangeByIndexes(values);
    if (name === 'GetRange') return this.rangeAt(values[0]);
    if (name === 'Delete') return this.remove();
    if (name === 'Activate') return null;
    return super.call(name, values);
  }
}

class SheetsNode extends FakeNode {
  readonly kind = 'WorksheetCollection';
  private readonly book: FakeBook;

  constructor(book: FakeBook) {
    super();
    this.book = book;
  }

  item(name: unknown): Target {
    const sheet = this.book.find(String(name));
    return sheet ? new SheetNode(this.book, sheet) : nothing;
  }

  override load(names: readonly string[]): object {
    if (names.join() !== 'name,visibility') return super.load(names);
    const items = this.book.sheets.map(({ id, name, hidden }) => ({
      ...{ _Id: id, Id: id, Name: name },
      Visibility: hidden ? 'Hidden' : 'Visible',
    }));
    return { _Items: items };
  }

  private add(name: unknown): SheetNode {
    const text = String(name);
    if (text === '' || text.length > 31 || forbiddenInNames.test(text)) throw invalidArgument();
    if (this.book.find(text)) {
      throw new HostError(
        'ItemAlreadyExists',
        'A resource with the same name or identifier already exists.',
      );
    }
    const sheet = this.book.newSheet(text);
    this.book.sheets.push(sheet);
    return new SheetNode(this.book, sheet);
  }

  private first(visibleOnly: unknown): Target {
    const sheet = this.book.sheets.find(({ hidden }) => !(visibleOnly === true && hidden));
    return sheet ? new SheetNode(this.book, sheet) : nothing;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name === 'Add') return this.add(values[0]);
    if (name === 'GetFirst') return this.first(values[0]);
    if (name === 'GetItemOrNullObject') return this.item(values[0]);
    if (name === 'GetItem') {
      const item = this.item(values[0]);
      if (item === nothing) throw notFound();
      return item;
    }
    return super.call(name, values);
  }
}

class ApplicationNode extends FakeNode {
  readonly kind = 'Application';
  private readonly book: FakeBook;

  constructor(book: FakeBook) {
    super();
    this.book = book;
  }

  override property(name: string): Target {
    if (name !== 'CultureInfo') return super.property(name);
    const { culture } = this.book;
    return new (class extends FakeNode {
      readonly kind = 'CultureInfo';
      override load(names: readonly string[]): object {
        return pick(this.kind, names, { Name: () => culture });
      }
    })();
  }

  override call(name: string, values: readonly unknown[]): unknown {
    return /^Suspend(ScreenUpdating|ApiCalculation)UntilNextSync$/.test(name)
      ? null
      : super.call(name, values);
  }
}

/** The root of everything. */
export class WorkbookNode extends FakeNode {
  readonly kind = 'Workbook';
  private readonly book: FakeBook;

  constructor(book: FakeBook) {
    super();
    this.book = book;
  }

  override property(name: string): Target {
    if (name === 'Worksheets') return new SheetsNode(this.book);
    if (name === 'Settings') return new SettingsNode(this.book);
    if (name === 'Functions') return new FunctionsNode(this.book);
    if (name === 'Application') return new ApplicationNode(this.book);
    return super.property(name);
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name !== 'GetActiveCell') return super.call(name, values);
    const sheet = this.book.sheets[0];
    if (!sheet) throw notFound();
    return new RangeNode(this.book, sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  }
}
