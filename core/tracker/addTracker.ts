import type { Blueprint } from '../declare/blueprint.ts';
import { layOut } from '../declare/layOut.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { freeSheetName } from '../sheet/sheetName.ts';
import { type AsOf, settingsEdits, settingValues } from './settingsEdits.ts';

/** Stands on every sheet with sample rows. */
const sampleRemark = 'Sample: Crumb & Co, a made-up bakery with made-up people.';

export interface AddTrackerInput {
  readonly blueprints: readonly Blueprint[];
  /** The workbook's sheets; their names are kept free. */
  readonly grids: readonly Grid[];
  readonly asOf: AsOf;
  /** With the made-up sample rows of the blueprint, or empty. */
  readonly withSample: boolean;
  /** Rows and headers a sheet begins with instead of the sample, by blueprint id. */
  readonly begin?: ReadonlyMap<string, Beginning>;
}

/** What a fresh sheet holds, by column key. */
export interface Beginning {
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Fresh sheets from blueprints, and the settings sheet they refer to where the workbook has none; nothing existing changes. */
export function addTrackers({
  blueprints,
  grids,
  asOf,
  withSample,
  begin,
}: AddTrackerInput): Edit[] {
  const taken = grids.map(({ sheet }) => sheet);
  const settings = settingValues(grids, asOf);
  const edits = settingsEdits(grids, asOf);
  for (const blueprint of blueprints) {
    const sheet = freeSheetName(taken, blueprint.sheet);
    taken.push(sheet);
    const { rows, headers } = withSample
      ? { rows: blueprint.sample, headers: blueprint.sampleHeaders }
      : (begin?.get(blueprint.id) ?? { rows: [] });
    const remark = withSample ? sampleRemark : undefined;
    edits.push(...layOut(blueprint, { sheet, rows, headers, remark, settings }));
  }
  return edits;
}
