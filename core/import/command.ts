import { type CommandDefinition, defineCommand } from '../declare/defineCommand.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import type { Grid } from '../sheet/grid.ts';
import { planImport } from './planImport.ts';

/** The day trackers are worked out for, and whether the settings sheet follows the calendar. */
interface Day {
  readonly today: number;
  readonly frozen: boolean;
}

/** How the workbook's settings are read and laid out. */
export interface SettingsSheet {
  values(grids: readonly Grid[], day: Day): Readonly<Record<string, Cell>>;
  edits(grids: readonly Grid[], day: Day): readonly Edit[];
}

/**
 * The command that takes an export file over, once its sheet is in the workbook. Options: `format` (an id, or `auto`),
 * `sheet`, `frozen`. Its view names the format, the sheet that was read and the new sheets.
 */
export function importCommand(settings: SettingsSheet): CommandDefinition {
  return defineCommand({
    id: 'import',
    restartable: true,
    title: 'Take over an export',
    help: 'Lays an export of Viva Goals, Quantive, Perdoo, Jira or Trello out as new sheets. Nothing you have changes.',
    needs: () => ({ layers: ['formats'], records: [mappingKey] }),
    run({ grids, records }, options, context) {
      const { today } = context;
      if (today === null) throw new TypeError('an import needs the day in its context');
      const day = { today, frozen: options.frozen === true };
      const plan = planImport({
        grids,
        format: typeof options.format === 'string' ? options.format : 'auto',
        sheet: typeof options.sheet === 'string' ? options.sheet : undefined,
        settings: { values: settings.values(grids, day), edits: settings.edits(grids, day) },
        records,
        context,
      });
      if (!plan.ok) return { edits: [], view: null, issues: plan.issues };
      const { edits, ...view } = plan.value;
      return { edits, view, issues: plan.issues };
    },
  });
}
