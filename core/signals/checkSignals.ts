import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { signalIssues } from './issues.ts';
import type { Signal, SignalTable } from './readSignals.ts';

/** What a check of signals is told beyond the log. */
export interface SignalLimits {
  /** Day ages are counted to; null: not told. */
  readonly today: number | null;
  readonly decideWithin: number;
}

type DayKey = 'sensedOn' | 'decidedOn' | 'doneOn';

const dayNames: Readonly<Record<DayKey, string>> = {
  sensedOn: 'noticed',
  decidedOn: 'decided',
  doneOn: 'done',
};

const ordered: readonly (readonly [earlier: DayKey, later: DayKey])[] = [
  ['sensedOn', 'decidedOn'],
  ['decidedOn', 'doneOn'],
];

function aboutDay(table: SignalTable, { row, subject, values }: Signal, key: DayKey) {
  const day = values[key];
  const found = day === null ? 'blank' : isoOfSerial(day);
  return { place: placeIn(table, row, key), subject, found };
}

function isUnread({ issues, found }: SignalTable, { row }: Signal, key: DayKey): boolean {
  return issues.some(({ place }) => place.row === row && place.column === found[key]);
}

/** Days out of order, each at the later one; where the middle one is missing the first is compared with the last. */
function outOfOrder(table: SignalTable, signal: Signal): Issue[] {
  const { values } = signal;
  const pairs = values.decidedOn === null ? [['sensedOn', 'doneOn'] as const] : ordered;
  return pairs.flatMap(([earlier, later]) => {
    const [first, second] = [values[earlier], values[later]];
    if (first === null || second === null || second >= first) return [];
    const expected = `a day on or after ${isoOfSerial(first)}, when it was ${dayNames[earlier]}`;
    return [signalIssues['signal-dates-order']({ ...aboutDay(table, signal, later), expected })];
  });
}

function missingDays(table: SignalTable, signal: Signal): Issue[] {
  const { sensedOn, decidedOn, doneOn } = signal.values;
  const missing: DayKey[] = [];
  if (sensedOn === null) missing.push('sensedOn');
  if (doneOn !== null && decidedOn === null) missing.push('decidedOn');
  return missing.flatMap((key) => {
    if (table.found[key] === undefined || isUnread(table, signal, key)) return [];
    const expected = `the day it was ${dayNames[key]}`;
    return [signalIssues['signal-day-missing']({ ...aboutDay(table, signal, key), expected })];
  });
}

function undecided(
  table: SignalTable,
  signal: Signal,
  { today, decideWithin }: SignalLimits,
): Issue[] {
  const { sensedOn, decidedOn, doneOn } = signal.values;
  const isOpen = decidedOn === null && doneOn === null && !isUnread(table, signal, 'decidedOn');
  if (today === null || sensedOn === null || !isOpen || table.found.decidedOn === undefined)
    return [];
  const age = today - sensedOn;
  if (age <= decideWithin) return [];
  const expected = `a decision within ${decideWithin} days`;
  const about = aboutDay(table, signal, 'decidedOn');
  return [signalIssues['signal-undecided']({ ...about, expected, found: `none after ${age}` })];
}

/** What is open or contradicts itself in a log of signals, each at the cell that mends it. */
export function checkSignals(
  { table, signals }: { readonly table: SignalTable; readonly signals: readonly Signal[] },
  limits: SignalLimits,
): CheckResult {
  const issues = signals.flatMap((signal) => [
    ...outOfOrder(table, signal),
    ...missingDays(table, signal),
    ...undecided(table, signal, limits),
  ]);
  return { scores: [], issues: [...table.issues, ...issues] };
}
