import type { FakeBook } from './book.ts';
import { FakeNode, nothing, pick } from './node.ts';

class SettingNode extends FakeNode {
  readonly kind = 'Setting';
  private readonly book: FakeBook;
  private readonly key: string;

  constructor(book: FakeBook, key: string) {
    super();
    this.book = book;
    this.key = key;
  }

  override load(names: readonly string[]): object {
    return pick(this.kind, names, {
      Key: () => this.key,
      Value: () => this.book.settings.get(this.key),
      _Id: () => this.key,
    });
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name !== 'Delete') return super.call(name, values);
    this.book.settings.delete(this.key);
    return null;
  }
}

/** What the workbook remembers, by key. */
export class SettingsNode extends FakeNode {
  readonly kind = 'SettingCollection';
  private readonly book: FakeBook;

  constructor(book: FakeBook) {
    super();
    this.book = book;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    const key = String(values[0]);
    if (name === 'GetItemOrNullObject') {
      return this.book.settings.has(key) ? new SettingNode(this.book, key) : nothing;
    }
    if (name === 'Add') {
      this.book.settings.set(key, String(values[1]));
      return new SettingNode(this.book, key);
    }
    return super.call(name, values);
  }
}
