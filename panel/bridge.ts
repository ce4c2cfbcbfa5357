import type { AlignmentIndex } from '../core/alignment/alignmentIndex.ts';
import type { Finding } from '../core/alignment/finding.ts';
import type { Score } from '../core/declare/check.ts';
import type { Json } from '../core/declare/defineCommand.ts';
import type { ViewBlock } from '../core/declare/view.ts';
import type { RecognisedTable, TableKind } from '../core/recognise/table.ts';
import type { CellChange } from './cellChange.ts';
import type { CheckInsReply } from './checkInMessages.ts';
import type { CycleReply } from './cycleMessages.ts';
import type { CancelReply, ProgressReply, StoppedReply } from './progressMessages.ts';
import type { ViewReply, ViewsReply } from './viewMessages.ts';

/** Options of a command, as its definition understands them. */
export type CommandOptions = Readonly<Record<string, Json>>;

/** How a user corrected one table; rows and columns are zero-based within the sheet. */
export interface TableCorrection {
  readonly sheet: string;
  /** Range of the table as it was recognised; with the sheet it says which table is meant. */
  readonly range: string;
  readonly kind: TableKind;
  readonly headerRow: number | null;
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
}

/** Everything the panel can ask. All of it is JSON; one message each way. */
export type PanelRequest =
  | { readonly type: 'overview' }
  | { readonly type: 'jump'; readonly sheet: string; readonly cell: string }
  | { readonly type: 'functions' }
  /** Formula in canonical spelling: `,` between arguments, `.` in decimals, no namespace. */
  | { readonly type: 'insert'; readonly formula: string }
  | { readonly type: 'templates' }
  | { readonly type: 'views' }
  | { readonly type: 'view'; readonly id: string }
  | {
      readonly type: 'mapping';
      readonly sheet: string;
      readonly range: string;
      /** Zero-based row to read as the header instead of the one found. */
      readonly headerRow?: number;
    }
  | { readonly type: 'remember'; readonly correction: TableCorrection }
  | { readonly type: 'plan'; readonly command: string; readonly options: CommandOptions }
  /** Command and options come again, so that a host that keeps nothing between messages can plan anew. */
  | {
      readonly type: 'apply';
      readonly plan: string;
      readonly command: string;
      readonly options: CommandOptions;
    }
  | { readonly type: 'undo' }
  | { readonly type: 'check-ins' }
  | { readonly type: 'cycle' }
  | { readonly type: 'cancel' }
  | { readonly type: 'progress' };

/** What each sheet is, how it scores, what is wrong in it. */
export interface OverviewReply {
  readonly type: 'overview';
  /** Every sheet that was read, in the workbook's order, but for those Tandem keeps for itself. */
  readonly sheets: readonly string[];
  readonly tables: readonly RecognisedTable[];
  readonly scores: readonly Score[];
  readonly findings: readonly Finding[];
  readonly index: AlignmentIndex;
  /** Share of weight with data below which a view says "not enough data", 0–1. */
  readonly minimumCoverage: number;
  /** Day serial everything was worked out for; null when the workbook gave none. */
  readonly today: number | null;
  /** What undo would take back; null when there is nothing. */
  readonly undo: string | null;
  /** Title of a change that broke off half way; null or left out when nothing did. */
  readonly unfinished?: string | null;
}

export interface JumpReply {
  readonly type: 'jump';
  readonly sheet: string;
  readonly cell: string;
}

export interface ParameterHelp {
  readonly name: string;
  readonly kind: string;
  readonly help: string;
  readonly unit: string;
  readonly optional: boolean;
  readonly choices: readonly string[];
  /** Headers of a table argument's columns in the order they stand in without a header row; empty otherwise. */
  readonly columns: readonly string[];
  /** What stands in when it is left out, in words; empty when nothing does. */
  readonly fallback: string;
  /** Canonical text of a small example argument; empty when the example is a range. */
  readonly example: string;
}

export interface FunctionHelp {
  readonly name: string;
  readonly subject: string;
  readonly summary: string;
  readonly definition: string;
  readonly parameters: readonly ParameterHelp[];
  readonly result: string;
  /** Headers of a spilled result; empty for a single value and for rows that come without a header. */
  readonly resultColumns: readonly string[];
  readonly examples: readonly {
    readonly note: string;
    readonly formula: string;
    readonly result: string;
  }[];
  readonly related: readonly string[];
}

export interface FunctionsReply {
  readonly type: 'functions';
  readonly functions: readonly FunctionHelp[];
}

export interface InsertReply {
  readonly type: 'insert';
  /** Where the formula went, such as `OKRs!B7`. */
  readonly place: string;
}

export interface TemplateView {
  readonly id: string;
  readonly kind: TableKind;
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: readonly {
    readonly header: string;
    readonly help: string;
    readonly computed: boolean;
  }[];
}

export interface TemplatesReply {
  readonly type: 'templates';
  readonly templates: readonly TemplateView[];
}

export interface ColumnSample {
  /** Zero-based column in the sheet. */
  readonly column: number;
  readonly letters: string;
  readonly header: string;
  readonly role: string | null;
  /** The first few values below the header, as text. */
  readonly samples: readonly string[];
}

export interface MappingReply {
  readonly type: 'mapping';
  readonly correction: TableCorrection;
  readonly confidence: number;
  readonly why: readonly string[];
  readonly columns: readonly ColumnSample[];
  /** Rows that could be the header, with the text they begin with. */
  readonly headerRows: readonly { readonly row: number; readonly text: string }[];
  /** Roles to choose from by kind; those of the template first. */
  readonly roles: Readonly<Partial<Record<TableKind, readonly string[]>>>;
}

export interface RememberReply {
  readonly type: 'remember';
  readonly sheet: string;
  readonly range: string;
}

/** A plan to look at before anything is written. */
export interface PlanReply {
  readonly type: 'plan';
  readonly plan: string;
  readonly command: string;
  readonly options: CommandOptions;
  readonly title: string;
  /** What the command says of its plan, in sentences; empty or left out when it says nothing. */
  readonly about?: string;
  /** What the command shows of its plan; left out where the changes say it all. */
  readonly shown?: { readonly blocks: readonly ViewBlock[]; readonly minimumCoverage: number };
  readonly changes: readonly CellChange[];
  /** One sentence for every change that is not a cell: sheets, lists, formats, notes kept. */
  readonly others: readonly string[];
  readonly issues: readonly Finding[];
}

/** What was written. */
export interface ReceiptView {
  readonly applied: number;
  readonly skipped: readonly { readonly place: string; readonly reason: string }[];
  /** Rows written again because somebody else wrote at the same moment; left out where there were none. */
  readonly rewritten?: number;
  /** Changes that were not begun because the user stopped the work; left out where nobody did. */
  readonly stopped?: number;
  /** What undo would take back now; null when there is nothing. */
  readonly undo: string | null;
}

export interface ApplyReply extends ReceiptView {
  readonly type: 'apply';
}

export interface UndoReply extends ReceiptView {
  readonly type: 'undo';
  /** What was taken back. */
  readonly undone: string;
}

/** Why a request was not answered, in sentences. */
export interface ErrorReply {
  readonly type: 'error';
  /** Stable kebab-case code. */
  readonly code: string;
  readonly sentence: string;
  /** What the user can do about it; empty when there is nothing. */
  readonly remedy: string;
}

export type PanelReply =
  | OverviewReply
  | JumpReply
  | FunctionsReply
  | InsertReply
  | TemplatesReply
  | ViewsReply
  | ViewReply
  | MappingReply
  | RememberReply
  | PlanReply
  | ApplyReply
  | UndoReply
  | CheckInsReply
  | CycleReply
  | CancelReply
  | ProgressReply
  | StoppedReply
  | ErrorReply;

/** The reply a request gets when all is well. */
export type ReplyTo<R extends PanelRequest> = Extract<PanelReply, { readonly type: R['type'] }>;

/** The way from the panel to the host. Answers an error reply rather than rejecting. */
export interface Bridge {
  send(request: PanelRequest): Promise<PanelReply>;
}
