import type { Cell } from '../sheet/cell.ts';
import { isLegendRow } from './legend.ts';
import type { Duty } from './model.ts';
import { isTotalsName } from './sheetWords.ts';

/**
 * What a row below the header is. `bare` has a name and nothing else, which makes it a section, a task
 * without letters or a note, depending on its neighbours.
 */
export type RowKind = 'task' | 'bare' | 'section' | 'blank' | 'header' | 'legend' | 'totals';

/** A row as it was read. */
export interface RowRecord {
  readonly row: number;
  readonly name: string;
  readonly kind: RowKind;
  readonly duties: readonly Duty[];
}

export interface RowFacts {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly name: string;
  readonly duties: readonly Duty[];
  /** True when at least one letter was read. */
  readonly lettered: boolean;
  /** Numbers among the people's cells. */
  readonly numbers: number;
  /** True when the row says "no part" in so many marks, or fills a column between the task and the people. */
  readonly isTask: boolean;
  readonly isHeader: boolean;
  /** True when the name's cell is merged over the people. */
  readonly isMerged: boolean;
}

function kindOf(facts: RowFacts): RowKind {
  const { cells, name, duties, lettered, numbers, isTask, isHeader, isMerged } = facts;
  if (isHeader) return 'header';
  if (numbers > 0 && !lettered && (numbers > 1 || isTotalsName(name))) return 'totals';
  const explains = !lettered || (name.length < 2 && duties.length <= 2);
  if (explains && isLegendRow(cells)) return 'legend';
  if (duties.length > 0) return 'task';
  if (name === '') return 'blank';
  if (isTotalsName(name)) return 'totals';
  if (isMerged && !isTask) return 'section';
  return isTask ? 'task' : 'bare';
}

/** Sorts one row by its own content. */
export function classifyRow(facts: RowFacts): RowRecord {
  const { row, name, duties } = facts;
  return { row, name, duties, kind: kindOf(facts) };
}
