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
import { dayOption } from './dayOption.ts';
import { cycleIssues } from './issues.ts';
import { type CyclePeriod, commonPeriod, nextPeriod } from './nextPeriod.ts';
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

/** The cycle that is over: the period most closed key results share. */
function oldPeriod({ keyResults }: CycleSheets): Outcome<CyclePeriod> {
  const closed = keyResults.filter(({ keyResult }) => keyResult.values.closedAs !== null);
  const period = commonPeriod(closed);
  if (period !== null) return succeed(period);
  const expected = 'closed key results with a start and a due date';
  return fail(cycleIssues['cycle-nothing-closed']({ expected, found: `${closed.length} closed` }));
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

function periodOf(options: Options, old: CyclePeriod, context: Context): Outcome<CyclePeriod> {
  const usual = nextPeriod(old);
  const named = (name: keyof CyclePeriod, fallback: number) =>
    dayOption(options, { name, fallback }, context);
  const startDate = named('startDate', usual.startDate);
  if (!startDate.ok) return startDate;
  const length = usual.dueDate - usual.startDate;
  const isMoved = startDate.value !== usual.startDate;
  const dueDate = named('dueDate', isMoved ? startDate.value + length : usual.dueDate);
  if (!dueDate.ok) return dueDate;
  if (startDate.value > old.dueDate && dueDate.value > startDate.value)
    return succeed({ startDate: startDate.value, dueDate: dueDate.value });
  const expected = `a period after ${isoOfSerial(old.dueDate)} that ends after it begins`;
  const found = `${isoOfSerial(startDate.value)} to ${isoOfSerial(dueDate.value)}`;
  return fail(cycleIssues['cycle-date']({ subject: 'dueDate', expected, found }));
}

function planOf(reading: Reading, options: Options, context: Context): Outcome<RollOverPlan> {
  const { today } = context;
  if (today === null) throw new TypeError('a roll-over needs the day in its context');
  const sheets = cycleSheets(reading, context);
  const old = oldPeriod(sheets);
  if (!old.ok) return old;
  const open = stillOpen(sheets, old.value);
  if (open.length > 0) return fail(...open);
  const next = periodOf(options, old.value, context);
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
