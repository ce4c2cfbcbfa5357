import path from 'node:path';
import type { Blueprint } from '../../core/declare/blueprint.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { type TwinRow, twinRows } from './twinSheet.ts';

/** Committed answers of a real spreadsheet program. */
export const recordingFile = path.join('test', 'known-values', 'native-formulas.json');

/** One template: its formulas, the rows they were worked out for, and the answers by computed column. */
export interface Recording {
  readonly template: string;
  readonly formulas: Readonly<Record<string, string>>;
  readonly rows: readonly TwinRow[];
  readonly answers: Readonly<Record<string, readonly Cell[]>>;
}

/** The formulas of a blueprint by column key. */
export function formulasOf({ columns }: Blueprint): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([key, { computed }]) =>
      computed ? [[key, computed.formula]] : [],
    ),
  );
}

export function recordingOf(blueprint: Blueprint, answers: Recording['answers']): Recording {
  return {
    template: blueprint.id,
    formulas: formulasOf(blueprint),
    rows: twinRows(blueprint),
    answers,
  };
}
