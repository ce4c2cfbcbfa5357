import { isoOfSerial } from '../calendar/serial.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
} from '../declare/defineCommand.ts';
import { readSettings, settingNumber } from '../declare/readSettings.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import { closeCycle } from './closeCycle.ts';
import { closingView } from './closingView.ts';
import { cycleSheets } from './cycleSheets.ts';
import { dayOption } from './dayOption.ts';
import { gradeCycle } from './gradeCycle.ts';
import { cycleIssues } from './issues.ts';

function failed(issues: CommandResult['issues']): CommandResult {
  return { edits: [], view: null, issues };
}

/**
 * Closes and grades everything that is due. Option: `until` (a date; today when left out). The view is
 * `{ title, blocks, minimumCoverage }`, as every view has it.
 */
export const closeCycleCommand: CommandDefinition = defineCommand({
  id: 'close-cycle',
  title: 'Close the cycle',
  help: 'Grades every key result and objective that is due from 0.0 to 1.0, promises and stretches apart, and writes how each ended.',
  needs: () => ({ layers: ['formulas', 'merges'], records: [mappingKey] }),
  run(reading, options, context) {
    const known = { settings: readSettings(reading.grids), ...context };
    const until = dayOption(options, { name: 'until', fallback: context.today }, known);
    if (!until.ok) return failed(until.issues);
    if (until.value === null) throw new TypeError('closing a cycle needs the day in its context');
    const sheets = cycleSheets(reading, known);
    const graded = gradeCycle(sheets, until.value);
    if (graded.keyResults.length + graded.objectives.length === 0) {
      const expected = `open work with a due date up to ${isoOfSerial(until.value)}`;
      const found = `${sheets.keyResults.length} key results, none of them open and due by then`;
      return failed([cycleIssues['cycle-nothing-due']({ expected, found })]);
    }
    const title = `Cycle closed on ${isoOfSerial(until.value)}`;
    const minimumCoverage = settingNumber(known, 'minimumCoverage');
    const view = { title, blocks: closingView(graded), minimumCoverage };
    return { ...closeCycle(graded), view };
  },
});
