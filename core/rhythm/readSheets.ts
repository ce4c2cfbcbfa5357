import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { readRecognised } from '../recognise/readRecognised.ts';
import { heldColumns, rhythmColumns } from './columns.ts';
import type { Ritual } from './model.ts';
import { type HeldTable, type RhythmTable, ritualsIn } from './readRhythm.ts';

/** Lists of rituals of a workbook, each joined with every log of days held. */
export interface RhythmSheets {
  readonly lists: readonly { readonly table: RhythmTable; readonly rituals: readonly Ritual[] }[];
  readonly held: readonly HeldTable[];
}

/** Reads every list of rituals and every log of the days they were held. */
export function readRhythmSheets(
  inputs: readonly CheckInput[],
  { locale }: Pick<Context, 'locale'>,
): RhythmSheets {
  const held: HeldTable[] = inputs
    .filter(({ table }) => table.kind === 'rituals-held')
    .map(({ grid, table }) => readRecognised({ grid, table, locale }, heldColumns));
  const lists = inputs
    .filter(({ table }) => table.kind === 'rhythm')
    .map(({ grid, table }) => {
      const read: RhythmTable = readRecognised({ grid, table, locale }, rhythmColumns);
      return { table: read, rituals: ritualsIn(read, held) };
    });
  return { lists, held };
}
