import { isoOfSerial } from '../../core/calendar/serial.ts';
import { dayOption } from '../../core/cycle/dayOption.ts';
import type { CommandOptions } from '../bridge.ts';
import type { CycleReply } from '../cycleMessages.ts';
import { fieldSentence } from './fieldSentence.ts';
import { countOf } from './words.ts';

/** What a form would start its command with, or what is wrong by field; a field that is right is left out. */
export type FormCheck<Field extends string> =
  | { readonly ok: true; readonly options: CommandOptions }
  | { readonly ok: false; readonly errors: Readonly<Partial<Record<Field, string>>> };

type Due = Pick<CycleReply, 'due' | 'today' | 'locale'>;

function untilOf(typed: string, { today, locale }: Due) {
  return dayOption(
    { until: typed.trim() },
    { name: 'until', fallback: today },
    {
      ...{ today, locale, timeZone: null },
    },
  );
}

function dueBy({ due }: Due, day: number): readonly [keyResults: number, objectives: number] {
  let [keyResults, objectives] = [0, 0];
  for (const each of due) {
    if (each.day > day) break;
    keyResults += each.keyResults;
    objectives += each.objectives;
  }
  return [keyResults, objectives];
}

function workWords([keyResults, objectives]: readonly [number, number]): string {
  return `${countOf(keyResults, 'key result')} and ${countOf(objectives, 'objective')}`;
}

/** The day a cycle is closed by unless another is typed: today, as the command has it; empty where it is not known. */
export function usualUntil({ today }: Due): string {
  return today === null ? '' : isoOfSerial(today);
}

/** What is due by the day typed, in a sentence; empty where the day cannot be read. */
export function untilNote(typed: string, cycle: Due): string {
  const until = untilOf(typed, cycle);
  if (!until.ok || until.value === null) return '';
  const work = dueBy(cycle, until.value);
  const last = cycle.due[cycle.due.length - 1];
  const rest =
    last && last.day > until.value ? `; all that is open by ${isoOfSerial(last.day)}` : '';
  return `Open and due by then: ${workWords(work)}${rest}.`;
}

/** Reads the day as the command does, and refuses one by which nothing is due. */
export function checkClose(typed: string, cycle: Due): FormCheck<'until'> {
  const refuse = (until: string) => ({ ok: false, errors: { until } }) as const;
  const until = untilOf(typed, cycle);
  if (!until.ok) return refuse(fieldSentence(until.issues));
  if (until.value === null) return refuse('Type the day by which work is to be closed.');
  const work = dueBy(cycle, until.value);
  if (work[0] + work[1] > 0) return { ok: true, options: { until: isoOfSerial(until.value) } };
  const [first] = cycle.due;
  const next = first ? ` The first open work is due ${isoOfSerial(first.day)}.` : '';
  return refuse(`Nothing open is due by ${isoOfSerial(until.value)}.${next}`);
}
