import { readRhythmSheets } from '../../../rhythm/readSheets.ts';
import { ritualDue } from '../../../rhythm/ritualDue.ts';
import type { EvidenceItem, Facts } from '../model.ts';

/** Rituals by when they were last held: good up to the day they are due again. One never held tells nothing. */
export function ritualsHeld({ inputs, context }: Facts): EvidenceItem[] {
  const { today } = context;
  return readRhythmSheets(inputs, context).lists.flatMap(({ rituals }) =>
    rituals.map((ritual): EvidenceItem => {
      const place = ritual.at('lastHeld');
      const due = today === null ? null : ritualDue(ritual, today);
      if (!due || due.lastHeld === null || due.days === null)
        return { state: 'unknown', place, text: `${ritual.name}: nothing says when it was held` };
      if (due.days <= 0) return { state: 'good', place, text: `${ritual.name} is held when due` };
      return { state: 'bad', place, text: `${ritual.name} is overdue by ${due.days} days` };
    }),
  );
}
