import type { Issue } from '../issue/issue.ts';
import type { Cell } from './cell.ts';
import type { ChartEdit } from './chart.ts';
import type { Grid, Rectangle } from './grid.ts';
import type { PageSetUp } from './pageSetUp.ts';
import type { SparklineEdit } from './sparkline.ts';

/** Names of the few looks a tracker uses; each host maps them to its own theme colours. `text` only breaks long words. */
export type Look = 'title' | 'header' | 'computed' | 'input' | 'note' | 'section' | 'text';

/** A colour rule in words a reader can also see: the text of the cell decides, never colour alone. */
export interface ConditionalRule {
  /** Formula in spreadsheet language relative to the top left cell of the area, without `=`. */
  readonly formula: string;
  readonly tone: 'good' | 'watch' | 'bad' | 'muted';
}

export type ValidationRule =
  | { readonly type: 'list'; readonly values: readonly string[]; readonly strict: boolean }
  | {
      readonly type: 'number';
      readonly minimum?: number;
      readonly maximum?: number;
      readonly strict: boolean;
    }
  | { readonly type: 'date'; readonly strict: boolean };

/**
 * Only in the inverse edits of a receipt: what the host that wrote the receipt needs to put back exactly what
 * was there (looks, rich text, …). Planners leave it out; a host that cannot use it goes by the other members.
 */
export interface Restorable {
  readonly restore?: string;
}

/** The cell as it was when the plan was made; apply drops the edit when it is no longer so. */
export interface CellEdit extends Restorable {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: { readonly value: Cell; readonly formula: string | null };
  /** `value` is what the cell shows; with a formula it is the formula's correct result. */
  readonly after: {
    readonly value: Cell;
    readonly formula: string | null;
    readonly format?: string;
  };
  /** Edits of the same word are made all or none: a row of a list that others add to as well. */
  readonly together?: string;
}

/**
 * One change as a value. Rows and columns are zero-based within the sheet.
 * `cell` edits are compared and swapped; the others are idempotent.
 */
export type Edit =
  | CellEdit
  | (Restorable & {
      readonly kind: 'sheet';
      readonly sheet: string;
      readonly action: 'add' | 'remove';
      /** How a sheet that is added is printed. A sheet that was there keeps the page set-up its users gave it. */
      readonly page?: PageSetUp;
    })
  | (Restorable & {
      readonly kind: 'validation';
      readonly sheet: string;
      readonly area: Rectangle;
      readonly rule: ValidationRule | null;
    })
  | (Restorable & {
      readonly kind: 'format';
      readonly sheet: string;
      readonly area: Rectangle;
      readonly look?: Look;
      readonly numberFormat?: string;
      readonly conditional?: readonly ConditionalRule[];
      /** Width in characters, for every column of the area. */
      readonly width?: number;
      /**
       * Lines of text that every row of the area holds, on a sheet the same plan adds: a file says how high its rows
       * are, hosts that work them out by themselves leave it.
       */
      readonly lines?: number;
    })
  | (Restorable & {
      readonly kind: 'freeze';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
    })
  | (Restorable & {
      readonly kind: 'filter';
      readonly sheet: string;
      readonly area: Rectangle | null;
    })
  | ChartEdit
  | SparklineEdit
  /** Something Tandem remembers in the workbook itself: a mapping, a journal, its register of formulas. Null forgets it. */
  | {
      readonly kind: 'record';
      readonly key: string;
      readonly before: string | null;
      readonly value: string | null;
      /** True for notes of the work itself, such as its journal: undo leaves them as they are. */
      readonly stays?: boolean;
      /**
       * The value is the JSON of an object, to which the host adds the member `inverse`: what takes the plan back,
       * packed. Left out where the text would then have more characters than this.
       */
      readonly inverseWithin?: number;
    }
  | { readonly kind: 'select'; readonly sheet: string; readonly area: Rectangle };

/** An edit that was not made, and why. */
export interface SkippedEdit {
  readonly edit: Edit;
  readonly issue: Issue;
}

/** What apply did. `inverse`, applied in order, restores the workbook exactly. */
export interface Receipt {
  readonly applied: readonly Edit[];
  readonly skipped: readonly SkippedEdit[];
  readonly inverse: readonly Edit[];
}

export type Layer = 'formulas' | 'formats' | 'merges';

/** What a command must read. Without `sheets` every visible sheet is read. */
export interface Needs {
  readonly sheets?: readonly string[];
  readonly layers?: readonly Layer[];
  /** Keys of the records wanted. */
  readonly records?: readonly string[];
}

/** What a host answered: grids in sheet order, the records that exist, and the workbook's own settings. */
export interface Reading {
  readonly grids: readonly Grid[];
  readonly records: Readonly<Record<string, string>>;
  readonly settings: WorkbookSettings;
}

/** Null where the workbook does not say. */
export interface WorkbookSettings {
  readonly locale: string | null;
  readonly timeZone: string | null;
}

/** Whoever waits for a long reading. */
export interface ReadingWatch {
  /** Told how far it is, in whatever the host reads piece by piece. */
  tell(done: number, total: number): void;
  /** True once nobody wants the answer any more: a host that can break off rejects then. */
  isStopped(): boolean;
}

/** The whole port to a host: two members. Asynchronous hosts answer promises. */
export interface Host {
  /** True where a plan is written whole or not at all, as in a page's own memory: it needs no journal. */
  readonly isAtomic?: boolean;
  /** Hosts that read in one go leave the watch alone. */
  read(needs: Needs, watch?: ReadingWatch): Promise<Reading> | Reading;
  apply(edits: readonly Edit[]): Promise<Receipt> | Receipt;
}
