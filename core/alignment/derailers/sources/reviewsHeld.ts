import { readReviews, reviewsIn } from '../../../reviews/readReviews.ts';
import type { EvidenceItem, Facts } from '../model.ts';

/** Every review of the workbook's calendars. */
export function reviewsOf({ inputs, context: { locale } }: Pick<Facts, 'inputs' | 'context'>) {
  return inputs.flatMap((input) =>
    input.table.kind === 'reviews' ? reviewsIn(readReviews(input, locale)) : [],
  );
}

/** Reviews whose day has gone by: good when held. A review without a planned day tells nothing of being in time. */
export function reviewsHeld(facts: Facts): EvidenceItem[] {
  const { today } = facts.context;
  return reviewsOf(facts).flatMap(({ name, plannedOn, heldOn, at }): EvidenceItem[] => {
    const place = at('heldOn');
    if (plannedOn === null || today === null)
      return [{ state: 'unknown', place, text: `“${name}” has no planned day` }];
    if (plannedOn >= today) return [];
    const isHeld = heldOn !== null;
    const text = `“${name}” was ${isHeld ? 'held' : 'not held'}`;
    return [{ state: isHeld ? 'good' : 'bad', place, text }];
  });
}
