import { serialOfText } from '../../core/calendar/serial.ts';
import { communicationChecks } from '../../core/communications/index.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { dependencyChecks } from '../../core/dependencies/index.ts';
import { placeCell } from '../../core/issue/describe.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** What the subjects' own checks say of a sheet on 15 November 2026. */
export function checkRows(rows: Matrix, settings: Readonly<Record<string, Cell>> = {}) {
  const grid = deepFreeze(gridOf(rows, 'Sheet1'));
  const context = { ...neutralContext, today: serialOfText('2026-11-15'), settings };
  const results = recognise(grid).flatMap((table) =>
    [...dependencyChecks, ...communicationChecks]
      .filter(({ kinds }) => kinds.includes(table.kind))
      .map((check) => check.run({ grid, table }, context)),
  );
  return {
    issues: results.flatMap(({ issues }) => issues),
    scores: results.flatMap(({ scores }) => scores),
  };
}

/** The same as `code A1`. */
export function found(rows: Matrix, settings: Readonly<Record<string, Cell>> = {}): string[] {
  return checkRows(rows, settings).issues.map(
    ({ code, place: { row, column } }) => `${code} ${placeCell({ row, column })}`,
  );
}

/** A table of three rows of which the second differs from a sound one. */
export function tableWith<K extends string>(
  headers: Readonly<Record<K, string>>,
  sound: Readonly<Partial<Record<K, Cell>>>,
  changes: Readonly<Partial<Record<K, Cell>>>,
): Cell[][] {
  const keys = Object.keys(headers) as K[];
  const rows = [sound, { ...sound, ...changes }, sound];
  return [
    Object.values<string>(headers),
    ...rows.map((row) => keys.map((key) => row[key] ?? null)),
  ];
}
