import type { Unit } from '../declare/unit.ts';
import type { TableBlock, TableRow, ViewBlock } from '../declare/view.ts';

/** One point of a meeting, with what is to be looked at. */
export interface PackSection {
  readonly title: string;
  /** What the agenda says beside the title: how many, how bad. */
  readonly note: string;
  readonly blocks: readonly ViewBlock[];
}

/** A table block from headers with their units. */
export function tableOf(
  caption: string,
  columns: readonly (readonly [header: string, unit: Unit])[],
  rows: readonly TableRow[],
): TableBlock {
  return {
    ...{ block: 'table', caption, rows },
    columns: columns.map(([header, unit]) => ({ header, unit })),
  };
}

/** "1 decision", "3 decisions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
