import type { Edit } from '../../sheet/edit.ts';
import type { DerailerId, Facts } from '../derailers/model.ts';

/** What builds what is missing against one derailer. */
export interface Realigner {
  readonly derailer: DerailerId;
  readonly help: string;
  /** Templates whose sheets are added where the workbook has no table of their kind, by blueprint id. */
  readonly templates: readonly string[];
  /** Changes to sheets that are there; only what follows from the workbook itself, for nobody may be guessed at. */
  fill?(facts: Facts): readonly Edit[];
}
