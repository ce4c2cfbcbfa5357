import type { Place } from '../../issue/issue.ts';
import type { LevelId } from './levels.ts';

/** What a row says it serves: a name, and where it may be listed, the likeliest level first. */
export interface Reference {
  readonly text: string;
  readonly levels: readonly LevelId[];
  /** True where only a row of the same table can be meant: the objective a scorecard names beside its measure. */
  readonly isOwnTable?: boolean;
  /** True for a name that a row happens to share, such as a task worded like a key result: no fault where nothing has it. */
  readonly isHint?: boolean;
  /** The cell it stands in, where that is not the node's parent cell. */
  readonly place?: Place;
}

/** A name that nothing in the workbook has, and the cell it stands in. */
export interface UnknownName {
  readonly name: string;
  readonly place: Place | null;
}

/** One row of the workbook that aims at something, before its references are looked up. */
export interface DraftNode {
  readonly level: LevelId;
  /** As typed; null where the row has none. */
  readonly id: string | null;
  readonly label: string;
  readonly owners: readonly string[];
  /** False where the table has no column for owners. */
  readonly hasOwnerColumn: boolean;
  readonly department: string | null;
  /** Perspective of a scorecard, where it is known. */
  readonly group: string | null;
  /** The cell of its id or name. */
  readonly place: Place;
  /** The cell that says what it serves; null where its table has no such column. */
  readonly parentPlace: Place | null;
  readonly references: readonly Reference[];
  readonly weight: number | null;
  readonly isExplore: boolean;
  /** The cell that flags exploration; null where its table has no such column. */
  readonly explorePlace: Place | null;
  /** False for a name met in passing, such as the objective beside a key result: it is the listed one where there is one. */
  readonly isListed: boolean;
  /** Money, for budget lines and initiatives. */
  readonly amount: number | null;
  /** The measure a key result says it is read from, and the cell that says so. */
  readonly measure: string | null;
  readonly measurePlace: Place | null;
}

/** Nodes of one table. */
export interface DraftTable {
  readonly kind: string;
  readonly sheet: string;
  readonly nodes: readonly DraftNode[];
  /** Where a column that says what rows serve stands, or would be looked for. */
  readonly parentHeader: Place;
}

/** A node with its references looked up; parents are positions in the graph. */
export interface GraphNode extends DraftNode {
  readonly parents: readonly number[];
  /** The cell that names each of the parents; null where its table has no column for it. */
  readonly parentPlaces: readonly (Place | null)[];
  readonly unknown: readonly UnknownName[];
  /** Positions of the measures it is read from; those hang under it. */
  readonly measures: readonly number[];
  /** Measures it names that no list has. */
  readonly unknownMeasures: readonly string[];
  /** Position of its table among those the graph was made of. */
  readonly table: number;
}

/** Everything the workbook aims at, joined by id. */
export interface StrategyGraph {
  readonly nodes: readonly GraphNode[];
  /** Positions of the nodes that name each node as what they serve. */
  readonly children: readonly (readonly number[])[];
  readonly tables: readonly Omit<DraftTable, 'nodes'>[];
}
