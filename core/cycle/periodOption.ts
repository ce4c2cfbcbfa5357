import { isoOfSerial } from '../calendar/serial.ts';
import type { Context } from '../declare/context.ts';
import type { Json } from '../declare/defineCommand.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { dayOption } from './dayOption.ts';
import { cycleIssues } from './issues.ts';
import { type CyclePeriod, nextPeriod } from './nextPeriod.ts';

/**
 * The next cycle as the options `startDate` and `dueDate` give it: the period that follows the old one where both are
 * left out, as long as that where only the start is given. An issue names as its subject the option that is wrong.
 */
export function periodOption(
  options: Readonly<Record<string, Json>>,
  old: CyclePeriod,
  context: Context,
): Outcome<CyclePeriod> {
  const usual = nextPeriod(old);
  const named = (name: keyof CyclePeriod, fallback: number) =>
    dayOption(options, { name, fallback }, context);
  const startDate = named('startDate', usual.startDate);
  if (!startDate.ok) return startDate;
  const length = usual.dueDate - usual.startDate;
  const isMoved = startDate.value !== usual.startDate;
  const dueDate = named('dueDate', isMoved ? startDate.value + length : usual.dueDate);
  if (!dueDate.ok) return dueDate;
  const isAfter = startDate.value > old.dueDate;
  if (isAfter && dueDate.value > startDate.value)
    return succeed({ startDate: startDate.value, dueDate: dueDate.value });
  const subject = isAfter ? 'dueDate' : 'startDate';
  const expected = `a period after ${isoOfSerial(old.dueDate)} that ends after it begins`;
  const found = `${isoOfSerial(startDate.value)} to ${isoOfSerial(dueDate.value)}`;
  return fail(cycleIssues['cycle-date']({ subject, expected, found }));
}
