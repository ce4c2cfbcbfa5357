import type { Place } from '../issue/issue.ts';
import type { Grid } from '../sheet/grid.ts';

export type PlaceMaker = (row: number, column: number) => Place;

/** Makes places in sheet coordinates; a turned grid's rows are the sheet's columns. */
export function placeMaker({ sheet }: Grid, tasksAcross: boolean): PlaceMaker {
  const named = sheet === '' ? {} : { sheet };
  return (row, column) =>
    tasksAcross ? { ...named, row: column, column: row } : { ...named, row, column };
}
