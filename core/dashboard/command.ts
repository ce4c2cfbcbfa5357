import { type Context, neutralContext } from '../declare/context.ts';
import { type CommandDefinition, defineCommand, type Json } from '../declare/defineCommand.ts';
import { settingNumber } from '../declare/readSettings.ts';
import { tablesOf } from '../declare/tablesOf.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { freeSheetName } from '../sheet/sheetName.ts';
import { planDashboard } from './planDashboard.ts';

/** Name of the sheet, and the word that asks for it where trackers are added. */
export const dashboardSheet = 'Dashboard';
export const dashboardId = 'dashboard';

/** The settings sheet the dashboard refers to, given by what lays out trackers. */
export interface SettingsParts {
  values(grids: readonly Grid[], asOf: AsOf): Readonly<Record<string, Cell>>;
  edits(grids: readonly Grid[], asOf: AsOf): readonly Edit[];
}

interface AsOf {
  readonly today: number;
  readonly frozen: boolean;
}

interface WorkbookWithRecords {
  readonly grids: readonly Grid[];
  readonly records: Readonly<Record<string, string>>;
}

/** The edits that add a dashboard to a workbook, with the settings where it has none. */
export function dashboardEdits(
  workbook: WorkbookWithRecords,
  asOf: AsOf,
  settings: SettingsParts,
): readonly Edit[] {
  const { grids } = workbook;
  const values = settings.values(grids, asOf);
  const day = values.asOf;
  const names = grids.map(({ sheet }) => sheet);
  return [
    ...settings.edits(grids, asOf),
    ...planDashboard({
      inputs: tablesOf(workbook),
      sheet: freeSheetName(names, dashboardSheet),
      asOf: typeof day === 'number' ? day : asOf.today,
      today: asOf.today,
      least: settingNumber({ ...neutralContext, settings: values }, 'minimumCoverage'),
    }),
  ];
}

function asOfOf({ today }: Context, options: Readonly<Record<string, Json>>): AsOf {
  if (today === null) throw new TypeError('a dashboard needs the day in its context');
  return { today, frozen: options.frozen === true };
}

/** Adds a sheet with charts of what the trackers say. Option: `frozen` (date typed). */
export function dashboardCommand(settings: SettingsParts): CommandDefinition {
  return defineCommand({
    id: dashboardId,
    restartable: true,
    title: 'Build a dashboard',
    help: 'Adds a sheet with charts of progress, scorecard, responsibilities, reviews and the trend. It follows your trackers by native formulas and opens without Tandem.',
    needs: () => ({ layers: ['formulas', 'formats', 'merges'], records: [mappingKey] }),
    run: (reading, options, context) => ({
      edits: dashboardEdits(reading, asOfOf(context, options), settings),
      view: null,
      issues: [],
    }),
  });
}
