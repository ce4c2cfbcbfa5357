import { blueprints } from '../../core/catalog.ts';
import { commands } from '../../core/commands.ts';
import type { CellEdit, Edit, Reading } from '../../core/sheet/edit.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import type { OpenWorkbook } from '../../workbench/xlsx/workbook.ts';
import { type XlsxHost, xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Day serial of 15 November 2026, the day the sample stands still at. */
export const today = 46_341;

/** What the dashboard command plans for a workbook. */
export function planFor(reading: Pick<Reading, 'grids'>): readonly Edit[] {
  const command = commands.find(({ id }) => id === 'dashboard');
  if (!command) throw new Error('there is no command dashboard');
  const whole = deepFreeze({
    ...{ grids: reading.grids, records: {} },
    settings: { locale: 'en-US', timeZone: 'UTC' },
  });
  const context = { today, locale: 'en-US', timeZone: 'UTC' };
  return command.run(whole, { frozen: true }, context).edits;
}

/** Kinds of trackers a dashboard shows. */
const shown = ['okr', 'raci', 'scorecard', 'rhythm', 'rituals-held', 'history'];

/** The trackers of the made-up bakery a dashboard shows, in an open file, and everything in its sheets. */
export function openSample(): { workbook: OpenWorkbook; host: XlsxHost; grids: readonly Grid[] } {
  const workbook = newWorkbook('Notes');
  const host = xlsxHost(workbook);
  const chosen = blueprints.filter(({ kind }) => shown.includes(kind));
  const asOf = { today, frozen: true };
  host.apply(addTrackers({ blueprints: chosen, grids: [], asOf, withSample: true }));
  const { grids } = host.read({ layers: ['formulas', 'formats', 'merges'] });
  return { workbook, host, grids };
}

export function cellEdits(edits: readonly Edit[]): CellEdit[] {
  return edits.filter((edit): edit is CellEdit => edit.kind === 'cell');
}

/** Texts a plan writes. */
export function texts(edits: readonly Edit[]): string[] {
  return cellEdits(edits).flatMap(({ after }) =>
    typeof after.value === 'string' ? [after.value] : [],
  );
}
