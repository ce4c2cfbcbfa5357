import { parseMapping, recogniseSheet } from '../recognise/recogniseSheet.ts';
import type { Grid } from '../sheet/grid.ts';
import type { Context } from './context.ts';
import { readSettings, settingNumber } from './readSettings.ts';
import type { ViewBlock, ViewDefinition } from './view.ts';

/** What a view is run on: every sheet, and the record of tables the user settled. */
export interface ViewInput {
  readonly grids: readonly Grid[];
  readonly records?: Readonly<Record<string, string>>;
}

/** What a view shows of one workbook. */
export interface ViewResult {
  readonly blocks: readonly ViewBlock[];
  /** Share of what could have data below which a figure says "Not enough data", 0–1; the workbook's setting. */
  readonly minimumCoverage: number;
}

/**
 * Runs a view on every recognised table of the grids, with the workbook's own settings, as the check-up does.
 * Reads only; whatever the view throws comes through.
 */
export function runView(
  view: ViewDefinition,
  { grids, records = {} }: ViewInput,
  context: Context,
): ViewResult {
  const stored = parseMapping(records);
  const inputs = grids.flatMap((grid) =>
    recogniseSheet(grid, stored).map((table) => ({ grid, table })),
  );
  const known = { settings: readSettings(grids), ...context };
  return {
    blocks: view.run(inputs, known),
    minimumCoverage: settingNumber(known, 'minimumCoverage'),
  };
}
