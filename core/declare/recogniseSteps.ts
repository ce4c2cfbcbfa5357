import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { Grid } from '../sheet/grid.ts';
import type { CheckInput } from './check.ts';
import type { Steps } from './steps.ts';

/** Sheets as they were read, and the records with the tables the user settled. */
export interface ReadSheets {
  readonly grids: readonly Grid[];
  readonly records?: Readonly<Record<string, string>>;
}

/** Every recognised table with its grid, a step a sheet. */
export function* recogniseSteps({ grids, records = {} }: ReadSheets): Steps<readonly CheckInput[]> {
  const stored = parseMapping(records);
  const inputs: CheckInput[] = [];
  for (const [done, grid] of grids.entries()) {
    yield { stage: 'recognising sheets', done, total: grids.length };
    for (const table of recogniseSheet(grid, stored)) inputs.push({ grid, table });
  }
  return inputs;
}
