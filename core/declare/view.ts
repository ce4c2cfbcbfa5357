import type { Place } from '../issue/issue.ts';
import type { TableKind } from '../recognise/table.ts';
import type { Cell } from '../sheet/cell.ts';
import type { CheckInput } from './check.ts';
import type { Context } from './context.ts';
import type { Steps } from './steps.ts';
import type { Unit } from './unit.ts';

/** How something stands; a word or a mark always stands beside the colour made from it. */
export type Tone = 'good' | 'watch' | 'bad' | 'plain';

/** Anything shown that stands in a cell: the panel jumps there. */
interface Placed {
  readonly at?: Place;
}

/** One number with how much evidence it stands on. */
export interface FigureBlock extends Placed {
  readonly block: 'figure';
  readonly label: string;
  /** Null: not enough data; `note` says why. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Share of what could have data that has, 0–1. */
  readonly coverage?: number;
  /** Number of answers, rows or people behind it. */
  readonly count?: number;
  readonly tone?: Tone;
  readonly note?: string;
}

/** A sentence or two. */
export interface TextBlock extends Placed {
  readonly block: 'text';
  readonly text: string;
  readonly tone?: Tone;
}

export interface TableRow extends Placed {
  readonly cells: readonly Cell[];
  readonly tone?: Tone;
}

export interface TableBlock {
  readonly block: 'table';
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly unit: Unit }[];
  readonly rows: readonly TableRow[];
}

export interface Bar extends Placed {
  readonly label: string;
  readonly value: number | null;
  readonly tone?: Tone;
  readonly note?: string;
}

export interface BarsBlock {
  readonly block: 'bars';
  readonly caption: string;
  readonly unit: Unit;
  /** Ends of the scale; the smallest and largest value (and 0) when left out. */
  readonly scale?: readonly [low: number, high: number];
  readonly bars: readonly Bar[];
}

/** Values by row and column, such as ties between departments or agreement by question and team. */
export interface HeatMapBlock {
  readonly block: 'heatMap';
  readonly caption: string;
  readonly unit: Unit;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then column; null where nothing is known or too few answered. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Cells the values come from, or that a missing one goes into; by row, then column. */
  readonly places?: readonly (readonly (Place | undefined)[])[];
  readonly scale?: readonly [low: number, high: number];
  /** What an empty cell means. */
  readonly emptyMeans?: string;
}

export interface TreeNode extends Placed {
  readonly id: string;
  /** Null for a root. */
  readonly parent: string | null;
  readonly label: string;
  /** Level or type in words: "objective", "key result". */
  readonly type: string;
  readonly tone?: Tone;
  readonly note?: string;
  /** Where a tree can be folded: what hangs under it is not seen at first. */
  readonly isFolded?: true;
}

/** What hangs under what. */
export interface TreeBlock {
  readonly block: 'tree';
  readonly caption: string;
  readonly nodes: readonly TreeNode[];
}

/** Lanes from top to bottom, each with its nodes, and arrows between nodes of any lanes: a strategy map. */
export interface LanesBlock {
  readonly block: 'lanes';
  readonly caption: string;
  readonly lanes: readonly { readonly id: string; readonly label: string }[];
  readonly nodes: readonly (Omit<TreeNode, 'parent'> & { readonly lane: string })[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** One arm of an X-matrix: what stands along one of its four sides. */
export interface MatrixArm {
  readonly title: string;
  readonly items: readonly (Placed & { readonly id: string; readonly label: string })[];
}

/** Long-term aims, yearly objectives, initiatives and measures around a cross, with who is in charge; links in the corners. */
export interface CrossMatrixBlock {
  readonly block: 'crossMatrix';
  readonly caption: string;
  readonly south: MatrixArm;
  readonly west: MatrixArm;
  readonly north: MatrixArm;
  readonly east: MatrixArm;
  /** People beyond the east arm. */
  readonly people?: MatrixArm;
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly strength?: 'strong' | 'weak';
  }[];
}

/** Who is tied to whom. */
export interface NetworkBlock {
  readonly block: 'network';
  readonly caption: string;
  readonly nodes: readonly (Placed & {
    readonly id: string;
    readonly label: string;
    readonly group: string;
    readonly tone?: Tone;
    readonly note?: string;
  })[];
  readonly ties: readonly {
    readonly from: string;
    readonly to: string;
    readonly weight?: number;
    readonly tone?: Tone;
  }[];
  readonly directed: boolean;
}

/** A point of a line: where it stands along the axis, and its value. */
export type LinePoint = readonly [x: number, y: number];

export interface LineSeries {
  readonly label: string;
  /** `measured` is drawn whole with its points, `planned` thin, `ahead` broken. */
  readonly role: 'measured' | 'planned' | 'ahead';
  /** In the order of x. */
  readonly points: readonly LinePoint[];
}

/** Values along an axis, such as a measure over its days, with what is ahead and where it has to be. */
export interface LinesBlock {
  readonly block: 'lines';
  readonly caption: string;
  /** Unit of the values. */
  readonly unit: Unit;
  /** What the axis counts: days as serials, or plain numbers. */
  readonly along: 'date' | 'number';
  /** Ends of the axis of values; around what is drawn when left out. */
  readonly scale?: readonly [low: number, high: number];
  readonly series: readonly LineSeries[];
  /** Between which values something is expected, by x. */
  readonly band?: {
    readonly label: string;
    readonly points: readonly (readonly [x: number, low: number, high: number])[];
  };
  /** Level lines, such as a target. */
  readonly levels?: readonly { readonly label: string; readonly y: number }[];
  /** One x that matters, such as today. */
  readonly mark?: { readonly label: string; readonly x: number };
}

/** A part of a view: plain data, drawn by the panel and written as text elsewhere. */
export type ViewBlock =
  | FigureBlock
  | TextBlock
  | TableBlock
  | BarsBlock
  | HeatMapBlock
  | TreeBlock
  | LanesBlock
  | CrossMatrixBlock
  | NetworkBlock
  | LinesBlock;

/** One view of the workbook, such as the strategy tree; declared once, shown by every host. */
export interface ViewDefinition {
  /** Stable kebab-case id. */
  readonly id: string;
  readonly title: string;
  /** One sentence on the question it answers. */
  readonly summary: string;
  /** Shown when at least one table of these kinds is in the workbook. */
  readonly kinds: readonly TableKind[];
  /** Pure; never hides what could not be computed: a figure without value and a note says so. */
  run(inputs: readonly CheckInput[], context: Context): readonly ViewBlock[];
  /** The same in steps, for whoever shows progress and can stop; then also what `run` leaves out because it takes long. */
  runInSteps?(inputs: readonly CheckInput[], context: Context): Steps<readonly ViewBlock[]>;
}

/** Declares a view. */
export function defineView(view: ViewDefinition): ViewDefinition {
  return view;
}
