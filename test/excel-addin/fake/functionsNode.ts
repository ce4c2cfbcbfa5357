import type { FakeBook } from './book.ts';
import { FakeNode, pick } from './node.ts';

/** Excel's own functions, as far as they are called through the client: `functions.date(…)`. */
export class FunctionsNode extends FakeNode {
  readonly kind = 'Functions';
  private readonly book: FakeBook;

  constructor(book: FakeBook) {
    super();
    this.book = book;
  }

  override call(name: string, values: readonly unknown[]): unknown {
    if (name !== 'Date' || values.join() !== '1904,1,1') return super.call(name, values);
    const value = this.book.date1904 ? 0 : 1462;
    return new (class extends FakeNode {
      readonly kind = 'FunctionResult';
      override load(names: readonly string[]): object {
        return pick(this.kind, names, { Value: () => value });
      }
    })();
  }
}
