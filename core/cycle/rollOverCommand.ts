import { isoOfSerial } from '../calendar/serial.ts';
import type { Context } from '../declare/context.ts';
import {
  type CommandDefinition,
  type CommandResult,
  defineCommand,
  type Json,
} from '../declare/defineCommand.ts';
import { readSettings, settingNumber } from '../declare/readSettings.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { type ClosedOutcome, closedOutcomes } from '../okr/model.ts';
import { mappingKey } from '../recognise/storedMapping.ts';
import type { Reading } from '../sheet/edit.ts';
import { carriedOutcomes } from './carryOver.ts';
import { type CycleSheets, cycleSheets, isDueBy } from './cycleSheets.ts';
import { cycleIssues } from './issues.ts';
import type { CyclePeriod } from './nextPeriod.ts';
import { closedPeriod } from './openWork.ts';
import { periodOption } from './periodOption.ts';
import { partCycle, type RollOverPlan, rollOver } from './rollOver.ts';
import { rollOverView } from './rollOverView.ts';

type Options = Readonly<Record<string, Json>>;

function carriedOf({ carry }: Options): Outcome<readonly ClosedOutcome[]> {
  if (carry === undefined || carry === null) return succeed(carriedOutcomes);
  const given = Array.isArray(carry) ? carry : [carry];
  const known = closedOutcomes.filter((outcome) => given.includes(outcome));
  if (known.length === given.length) return succeed(known);
  const expected = `some of ${closedOutcomes.join(', ')}`;
  return fail(
    cycleIssues['cycle-date']({ subject: 'carry', expected, found: JSON.stringify(carry) }),
  );
}

function oldPeriod(sheets: CycleSheets): Outcome<CyclePeriod> {
  const { period, count } = closedPeriod(sheets);
  if (period !== null) return succeed(period);
  const expected = 'closed key results with a start and a due date';
  return fail(cycleIssues['cycle-nothing-closed']({ expected, found: `${count} closed` }));
}

function stillOpen({ keyResults }: CycleSheets, old: CyclePeriod): CommandResult['issues'] {
  const open = keyResults.filter(
    ({ keyResult, dueDate }) => keyResult.values.closedAs === null && isDueBy(dueDate, old.dueDate),
  );
  const [first] = open;
  if (!first) return [];
  const expected = `every key result due by ${isoOfSerial(old.dueDate)} closed; close the cycle first`;
  const found = `${open.length} open, the first of them ${first.name}`;
  return [cycleIssues['cycle-still-open']({ place: first.at, expected, found })];
}

function planOf(reading: Reading, options: Options, context: Context): Outcome<RollOverPlan> {
  const { today } = context;
  if (today === null) throw new TypeError('a roll-over needs the day in its context');
  const sheets = cycleSheets(reading, context);
  const old = oldPeriod(sheets);
  if (!old.ok) return old;
  const open = stillOpen(sheets, old.value);
  if (open.length > 0) return fail(...open);
  const next = periodOption(options, old.value, context);
  if (!next.ok) return next;
  const carried = carriedOf(options);
  if (!carried.ok) return carried;
  return succeed({
    ...{ sheets, today, grids: reading.grids },
    ...{ old: old.value, next: next.value, carried: carried.value },
  });
}

/**
 * Rolls a closed cycle over to the next one. Options: `startDate`, `dueDate` (of the next cycle; the period that follows
 * when left out), `carry` (outcomes whose work goes on). The view is `{ title, blocks, minimumCoverage }`.
 */
export const rollOverCommand: CommandDefinition = defineCommand({
  id: 'roll-over',
  title: 'Roll over to the next cycle',
  help: 'Starts the next cycle in the same rows: unfinished work goes on from its last value, the old cycle is kept as values.',
  needs: () => ({ layers: ['formulas', 'formats', 'merges'], records: [mappingKey] }),
  run(reading, options, context) {
    const known = { settings: readSettings(reading.grids), ...context };
    const plan = planOf(reading, options, known);
    if (!plan.ok) return { edits: [], view: null, issues: plan.issues };
    const parted = partCycle(plan.value);
    const { startDate, dueDate } = plan.value.next;
    const view = {
      title: `Next cycle, ${isoOfSerial(startDate)} to ${isoOfSerial(dueDate)}`,
      blocks: rollOverView(plan.value, parted),
      minimumCoverage: settingNumber(known, 'minimumCoverage'),
    };
    return { ...rollOver(plan.value, parted), view };
  },
});
