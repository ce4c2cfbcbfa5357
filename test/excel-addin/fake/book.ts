/** What one cell of the fake holds. */
export interface FakeCell {
  readonly value: string | number | boolean;
  /** With its equals sign; empty where there is none. */
  readonly formula: string;
  readonly format: string;
}

export interface FakeArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const blankCell: FakeCell = { value: '', formula: '', format: 'General' };

export interface FakeValidation {
  readonly rule: object;
  readonly alert: object;
}

/** A colour rule on an area; `set` is everything that was said about it. */
export interface FakeRule {
  readonly area: FakeArea;
  readonly set: Record<string, unknown>;
}

/** A chart, with everything that was said about it and its lines. */
export interface FakeChart {
  readonly set: Record<string, unknown>;
  readonly series: Record<string, unknown>[];
}

/** Everything that was said about how a sheet is printed; empty as Excel makes a sheet. */
export type FakePage = Readonly<Record<string, unknown>>;

/** One sheet of the fake workbook. */
export class FakeSheet {
  readonly id: string;
  readonly cells = new Map<string, FakeCell>();
  name: string;
  hidden = false;
  protected = false;
  merges: FakeArea[] = [];
  /** Properties of cells that are not as Excel makes them, by place and property; columns stand under `*,column`. */
  readonly styles = new Map<string, unknown>();
  readonly validations = new Map<string, FakeValidation>();
  rules: FakeRule[] = [];
  frozen: FakeArea | null = null;
  filter: FakeArea | null = null;
  charts: FakeChart[] = [];
  page: FakePage = {};

  constructor(name: string, id: string) {
    this.name = name;
    this.id = id;
  }

  cell(row: number, column: number): FakeCell {
    return this.cells.get(`${row},${column}`) ?? blankCell;
  }

  put(row: number, column: number, cell: FakeCell): void {
    this.cells.set(`${row},${column}`, cell);
  }

  /** Block around everything that holds a value or a formula; null when nothing does. */
  used(): FakeArea | null {
    let area: FakeArea | null = null;
    this.cells.forEach(({ value, formula }, place) => {
      if (value === '' && formula === '') return;
      const [row = 0, column = 0] = place.split(',').map(Number);
      area = extended(area, row, column);
    });
    return area;
  }
}

function extended(area: FakeArea | null, row: number, column: number): FakeArea {
  return {
    top: Math.min(area?.top ?? row, row),
    left: Math.min(area?.left ?? column, column),
    bottom: Math.max(area?.bottom ?? row, row),
    right: Math.max(area?.right ?? column, column),
  };
}

/** Everything that can be seen on a sheet besides its values, to be compared. */
export function lookOf(sheet: FakeSheet): object {
  const { styles, validations, rules, frozen, filter, charts, page } = sheet;
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort();
  return {
    ...{ styles: sorted(styles), validations: sorted(validations) },
    ...{ rules, frozen, filter, charts, page },
  };
}

/** The fake workbook and what was done to it. */
export class FakeBook {
  sheets: FakeSheet[];
  readonly settings = new Map<string, string>();
  culture = 'en-US';
  selected: string | null = null;
  /** True for a workbook that counts days from 1904. */
  date1904 = false;
  /** False for a computer on which Excel finds no printer: it then refuses every word about pages. */
  hasPrinter = true;
  /** True for an Excel that answers an error for the sheet behind a sheet that is not there. */
  strictChains = false;
  /** Result of a formula that is written; the fake does not calculate. */
  calculate: (formula: string) => string | number | boolean = () => 0;
  private made = 0;

  constructor(...names: readonly string[]) {
    this.sheets = names.map((name) => this.newSheet(name));
  }

  newSheet(name: string): FakeSheet {
    this.made += 1;
    return new FakeSheet(name, `{sheet-${this.made}}`);
  }

  find(name: string): FakeSheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === name);
  }

  sheet(name: string): FakeSheet {
    const sheet = this.find(name);
    if (!sheet) throw new Error(`the fake has no sheet ${name}`);
    return sheet;
  }
}
