import { isoOfSerial } from '../calendar/serial.ts';
import type { Context } from '../declare/context.ts';
import type { Json } from '../declare/defineCommand.ts';
import { fail, type Outcome, succeed } from '../issue/outcome.ts';
import { cellDay } from '../sheet/cellValue.ts';
import { cycleIssues } from './issues.ts';

/** A day among a command's options, as a serial or a date text; the fallback where it is left out or blank. */
export function dayOption<T extends number | null>(
  options: Readonly<Record<string, Json>>,
  { name, fallback }: { readonly name: string; readonly fallback: T },
  { locale }: Context,
): Outcome<number | T> {
  const given = options[name];
  if (given === undefined || given === null || given === '') return succeed(fallback);
  const value = typeof given === 'string' || typeof given === 'number' ? given : null;
  const day = value === null ? null : cellDay(value, { locale }).value;
  if (typeof day === 'number' && isoOfSerial(day) !== '') return succeed(day);
  const expected = 'a date such as 2026-12-31';
  return fail(cycleIssues['cycle-date']({ subject: name, expected, found: JSON.stringify(given) }));
}
