import { readRecognised } from '../../../recognise/readRecognised.ts';
import { dateColumn, textColumn } from '../../../sheet/column.ts';
import { placeIn } from '../../../sheet/table.ts';
import type { EvidenceItem, Facts } from '../model.ts';

/** What the check-up looks at in a calendar of reviews, beside what the calendar's own subject reads. */
const columns = {
  review: textColumn({ header: 'Review', help: 'What it is called.' }),
  plannedOn: dateColumn({ header: 'Planned on', help: 'Day it is planned for.' }),
  heldOn: dateColumn({ header: 'Held on', help: 'Day it took place.' }),
};

/** Every review with its days; the next one is the first planned for today or later that was not held. */
export function readReviews({ inputs, context: { locale } }: Pick<Facts, 'inputs' | 'context'>) {
  return inputs.flatMap(({ grid, table }) => {
    if (table.kind !== 'reviews') return [];
    const read = readRecognised({ grid, table, locale }, columns);
    return read.rows.map(({ row, values }) => ({ ...values, place: placeIn(read, row, 'heldOn') }));
  });
}

/** Reviews whose day has come: good when held. A review without a planned day tells nothing of being in time. */
export function reviewsHeld(facts: Facts): EvidenceItem[] {
  const { today } = facts.context;
  return readReviews(facts).flatMap(({ review, plannedOn, heldOn, place }): EvidenceItem[] => {
    const name = `“${review ?? 'review'}”`;
    if (plannedOn === null || today === null)
      return [{ state: 'unknown', place, text: `${name} has no planned day` }];
    if (plannedOn >= today) return [];
    const isHeld = heldOn !== null;
    const text = `${name} was ${isHeld ? 'held' : 'not held'}`;
    return [{ state: isHeld ? 'good' : 'bad', place, text }];
  });
}
