import { isoOfSerial, serialOfText } from '../../core/calendar/serial.ts';
import { carriedOutcomes } from '../../core/cycle/carryOver.ts';
import { type CyclePeriod, nextPeriod } from '../../core/cycle/nextPeriod.ts';
import { periodOption } from '../../core/cycle/periodOption.ts';

import type { ClosedOutcome } from '../../core/okr/model.ts';
import type { CycleReply } from '../cycleMessages.ts';
import type { FormCheck } from './closeForm.ts';
import { fieldSentence } from './fieldSentence.ts';

/** What is typed into the form of a roll-over. */
export interface RollOverDraft {
  readonly startDate: string;
  /** Null while nobody has typed it: it follows the start. */
  readonly dueDate: string | null;
  /** Outcomes whose work goes on. */
  readonly carry: readonly ClosedOutcome[];
}

export type RollOverField = keyof RollOverDraft;

/** The period that follows the one that is over, and what usually goes on. */
export function usualRollOver(closed: CyclePeriod): RollOverDraft {
  const startDate = isoOfSerial(nextPeriod(closed).startDate);
  return { startDate, dueDate: null, carry: carriedOutcomes };
}

/** The due date as its field shows it: the one typed, else as long after the start as the cycle before. */
export function shownDueDate({ startDate, dueDate }: RollOverDraft, closed: CyclePeriod): string {
  if (dueDate !== null) return dueDate;
  const usual = nextPeriod(closed);
  const start = serialOfText(startDate);
  if (start === null || start === usual.startDate) return isoOfSerial(usual.dueDate);
  return isoOfSerial(start + usual.dueDate - usual.startDate);
}

/** The draft with an outcome's work going on, or over where it went on. */
export function toggleOutcome(draft: RollOverDraft, outcome: ClosedOutcome): RollOverDraft {
  const { carry } = draft;
  const rest = carry.filter((one) => one !== outcome);
  return { ...draft, carry: rest.length < carry.length ? rest : [...carry, outcome] };
}

/** Reads both days as the command does; the issue's subject says which of them is wrong. */
export function checkRollOver(
  draft: RollOverDraft,
  closed: CyclePeriod,
  { today, locale }: Pick<CycleReply, 'today' | 'locale'>,
): FormCheck<RollOverField> {
  const { startDate, dueDate, carry } = draft;
  const typed = { startDate: startDate.trim(), dueDate: dueDate?.trim() ?? null };
  const period = periodOption(typed, closed, { today, locale, timeZone: null });
  if (!period.ok) {
    const sentences = fieldSentence(period.issues);
    const isDue = period.issues.some(({ subject }) => subject === 'dueDate');
    return { ok: false, errors: { [isDue ? 'dueDate' : 'startDate']: sentences } };
  }
  const next = period.value;
  const days = { startDate: isoOfSerial(next.startDate), dueDate: isoOfSerial(next.dueDate) };
  return { ok: true, options: { ...days, carry } };
}
