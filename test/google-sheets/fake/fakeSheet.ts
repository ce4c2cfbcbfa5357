import { blankCell, type FakeCell } from './enterValue.ts';

/** A block of a sheet, zero-based, both ends inside. */
export interface FakeArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A colour rule as it was set. */
export interface FakeRule {
  readonly areas: readonly FakeArea[];
  readonly formula: string;
  readonly fill?: string;
  readonly font?: string;
}

/** A list or bound as it was built. */
export interface FakeValidation {
  readonly criterion: string;
  readonly values: readonly (string | number | boolean)[];
  readonly allowInvalid: boolean;
}

/** A chart as it was built. */
export interface FakeChart {
  readonly type: string;
  readonly ranges: readonly FakeArea[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Row and column it is anchored at, counted from one. */
  readonly anchor: readonly [number, number];
  readonly transposed: boolean;
}

/** Everything that can be seen on a sheet besides its values, to be compared. */
export function lookOf(sheet: FakeSheet): object {
  const { styles, validations, rules, filter, frozen, charts } = sheet;
  const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort();
  return {
    ...{ styles: sorted(styles), validations: sorted(validations) },
    ...{ rules, filter, frozen, charts },
  };
}

/** What one sheet holds; the services read and write it. */
export class FakeSheet {
  readonly cells = new Map<string, FakeCell>();
  name: string;
  hidden = false;
  /** True when this user may not edit it. */
  protected = false;
  maxRows = 1000;
  maxColumns = 26;
  merges: FakeArea[] = [];
  rules: FakeRule[] = [];
  filter: FakeArea | null = null;
  frozen = { rows: 0, columns: 0 };
  charts: FakeChart[] = [];
  /** Properties of cells that are not as Sheets makes them, by place and property; columns stand under `*,column`. */
  readonly styles = new Map<string, string | number>();
  readonly validations = new Map<string, FakeValidation>();

  constructor(name: string) {
    this.name = name;
  }

  cell(row: number, column: number): FakeCell {
    return this.cells.get(`${row},${column}`) ?? blankCell;
  }

  put(row: number, column: number, cell: FakeCell): void {
    this.cells.set(`${row},${column}`, cell);
  }

  /** One more than the last row (0) or column (1) that holds something; 0 for an empty sheet. */
  extent(axis: 0 | 1): number {
    let extent = 0;
    for (const [place, { value, formula }] of this.cells) {
      if (value === '' && formula === '') continue;
      extent = Math.max(extent, Number(place.split(',')[axis]) + 1);
    }
    return extent;
  }
}
