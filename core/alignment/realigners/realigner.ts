import type { ListForm } from '../../declare/appendList/appendList.ts';
import type { NewRow } from '../../declare/appendList/appendRow.ts';
import type { Columns } from '../../sheet/column.ts';
import type { Edit } from '../../sheet/edit.ts';
import type { DerailerId, Facts } from '../derailers/model.ts';

/** Rows to write, and headers instead of the template's own, by column key. */
export interface Filling {
  readonly rows: readonly NewRow[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A list that rows are added to where the workbook has it. */
export interface KnownList extends ListForm<Columns> {
  /** Which tables of the kind are such lists; all of them when left out. */
  readonly isList?: (columns: Readonly<Record<string, unknown>>) => boolean;
}

/** A template whose sheet is added where the workbook has no table of its kind. */
export interface RealignerTemplate {
  /** Blueprint id. */
  readonly id: string;
  /** What the sheet that is added begins with: only what the rest of the workbook says. */
  begin?(facts: Facts): Filling;
  /** Rows for the list that is there; each is added unless a row of its name stands there. */
  readonly list?: KnownList;
  more?(facts: Facts): readonly NewRow[];
}

/** What builds what is missing against one derailer; nothing that the workbook does not say is guessed at. */
export interface Realigner {
  readonly derailer: DerailerId;
  readonly help: string;
  readonly templates: readonly RealignerTemplate[];
  /** Changes to sheets beyond added rows; `planned` are those made so far, of which some add sheets. */
  mend?(facts: Facts, planned: readonly Edit[]): readonly Edit[];
}
