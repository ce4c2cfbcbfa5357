import { isoOfSerial, serialOfText } from '../../core/calendar/serial.ts';
import type { Context } from '../../core/declare/context.ts';
import type { WorkbookSettings } from '../../core/sheet/edit.ts';
import type { OptionKinds, ParsedArguments } from './options.ts';
import { UsageError } from './usage.ts';

/** Options of every command that needs to know the day and how numbers are written. */
export const contextOptions: OptionKinds = { today: 'text', locale: 'text', 'time-zone': 'text' };

/** The context of a run and, in words, where each part came from. */
export interface RunContext {
  readonly context: Context;
  readonly used: { readonly today: string; readonly locale: string; readonly timeZone: string };
}

/** What the workbook itself says about how it is to be read. */
export interface WorkbookFacts {
  readonly settings: WorkbookSettings;
  /** The date typed as "As of" on its settings sheet, as a day serial. */
  readonly day: number | null;
}

function todayIn(timeZone: string, now: Date): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return format.format(now);
}

function checkedTimeZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    throw new UsageError(
      `--time-zone: expected an IANA zone such as Europe/Berlin, found "${timeZone}"`,
    );
  }
}

function checkedLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? locale;
  } catch {
    throw new UsageError(`--locale: expected a language tag such as de-DE, found "${locale}"`);
  }
}

/**
 * The context from the options, else the workbook's own settings and As of date, else UTC's date and no locale
 * (the columns' own evidence then decides how numbers are read).
 */
export function runContext(
  { text }: ParsedArguments,
  { settings, day }: WorkbookFacts,
  now: Date,
): RunContext {
  const timeZone = checkedTimeZone(text['time-zone'] ?? settings.timeZone ?? 'UTC');
  const locale = text.locale ?? settings.locale;
  const iso = text.today ?? (day === null ? todayIn(timeZone, now) : isoOfSerial(day));
  const today = serialOfText(iso);
  if (today === null)
    throw new UsageError(`--today: expected a date such as 2026-03-31, found "${iso}"`);
  const from = (option: boolean, workbook: boolean, otherwise: string) =>
    option ? 'as given' : workbook ? "the workbook's own" : otherwise;
  return {
    context: { today, locale: locale === null ? null : checkedLocale(locale), timeZone },
    used: {
      today: `${iso} (${from(text.today !== undefined, day !== null, `the date in ${timeZone}`)})`,
      locale: `${locale ?? 'none'} (${from(text.locale !== undefined, locale !== null, 'numbers read by evidence')})`,
      timeZone: `${timeZone} (${from(text['time-zone'] !== undefined, settings.timeZone !== null, 'default')})`,
    },
  };
}

/** Which day, locale and time zone a run used, and where each came from, in one line. */
export function usedWords({ today, locale, timeZone }: RunContext['used']): string {
  return `today ${today}; locale ${locale}; time zone ${timeZone}`;
}
