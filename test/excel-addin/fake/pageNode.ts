import type { FakeBook, FakePage, FakeSheet } from './book.ts';
import { accessDenied, FakeNode, HostError, invalidArgument } from './node.ts';

const orientations: unknown[] = ['Portrait', 'Landscape'];
const units: unknown[] = ['Points', 'Inches', 'Centimeters'];
const margins = ['bottom', 'footer', 'header', 'left', 'right', 'top'];

/** Whole rows or columns in absolute words, as `setPrintTitleRows` takes them: "$4:$4". */
const wholeRows = /^\$?\d+:\$?\d+$/;

abstract class PagePart extends FakeNode {
  protected readonly book: FakeBook;
  protected readonly sheet: FakeSheet;

  constructor(book: FakeBook, sheet: FakeSheet) {
    super();
    this.book = book;
    this.sheet = sheet;
  }

  protected say(said: Partial<FakePage>): null {
    if (this.sheet.protected) throw accessDenied();
    if (!this.book.hasPrinter) {
      throw new HostError('GeneralException', 'There was an internal error.', 500);
    }
    this.sheet.page = { ...this.sheet.page, ...said };
    return null;
  }
}

/** What stands at the head and foot of every page. */
class FooterNode extends PagePart {
  readonly kind = 'HeaderFooter';

  override set(name: string, value: unknown): void {
    if (!/^(Left|Center|Right)(Header|Footer)$/.test(name)) super.set(name, value);
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
    this.say({ [name]: value });
  }
}

class FootersNode extends PagePart {
  readonly kind = 'HeaderFooterGroup';

  override property(name: string): FakeNode {
    if (name === 'DefaultForAllPages') return new FooterNode(this.book, this.sheet);
    return super.property(name) as FakeNode;
  }
}

function isZoom(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  const isCount = (each: unknown) => Number.isInteger(each) && Number(each) >= 1;
  const known = ['horizontalFitToPages', 'verticalFitToPages', 'scale'];
  return entries.length > 0 && entries.every(([key, each]) => known.includes(key) && isCount(each));
}

function isMargins(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(
    ([key, each]) => margins.includes(key) && typeof each === 'number' && each >= 0,
  );
}

/** How a sheet is printed. */
export class PageNode extends PagePart {
  readonly kind = 'PageLayout';

  override property(name: string): FakeNode {
    if (name === 'HeadersFooters') return new FootersNode(this.book, this.sheet);
    return super.property(name) as FakeNode;
  }

  override set(name: string, value: unknown): void {
    if (name === 'Orientation') {
      if (!orientations.includes(value)) throw invalidArgument();
      this.say({ orientation: value });
    } else if (name === 'Zoom') {
      if (!isZoom(value)) throw invalidArgument();
      this.say({ zoom: value });
    } else super.set(name, value);
  }

  override call(name: string, values: readonly unknown[]): unknown {
    const [first, second] = values;
    if (name === 'SetPrintMargins') {
      if (!units.includes(first) || !isMargins(second)) throw invalidArgument();
      return this.say({ margins: second, unit: first });
    }
    if (name === 'SetPrintTitleRows') {
      if (typeof first !== 'string' || !wholeRows.test(first)) throw invalidArgument();
      return this.say({ titleRows: first });
    }
    return super.call(name, values);
  }
}
