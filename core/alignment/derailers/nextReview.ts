import { readRhythmSheets } from '../../rhythm/readSheets.ts';
import { ritualDue } from '../../rhythm/ritualDue.ts';
import type { AlignmentIndex } from '../alignmentIndex.ts';
import type { Facts } from './model.ts';
import { reviewsOf } from './sources/reviewsHeld.ts';

/** The first review planned for today or later that was not held, else the next ritual that falls due; null without either. */
export function nextReview(facts: Pick<Facts, 'inputs' | 'context'>): AlignmentIndex['next'] {
  const { inputs, context } = facts;
  const { today } = context;
  if (today === null) return null;
  const reviews = reviewsOf(facts).flatMap(({ name, plannedOn, heldOn }) =>
    plannedOn === null || plannedOn < today || heldOn !== null ? [] : [{ day: plannedOn, name }],
  );
  const rituals = readRhythmSheets(inputs, context)
    .lists.flatMap(({ rituals: listed }) => listed)
    .flatMap((ritual) => {
      const due = ritualDue(ritual, today)?.due ?? null;
      return due === null || due < today ? [] : [{ day: due, name: ritual.name }];
    });
  const [next = null] = [...reviews].sort((a, b) => a.day - b.day);
  const [ritual = null] = [...rituals].sort((a, b) => a.day - b.day);
  return next ?? ritual;
}
