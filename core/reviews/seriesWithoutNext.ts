import { nameKey } from '../statistics/nameKey.ts';
import type { Review } from './readReviews.ts';

/** Reviews that belong together, by name where the name comes again, else by cadence. */
function seriesOf(reviews: readonly Review[]): ReadonlyMap<string, readonly Review[]> {
  const names = new Map<string, number>();
  for (const { name } of reviews) names.set(nameKey(name), (names.get(nameKey(name)) ?? 0) + 1);
  const series = new Map<string, Review[]>();
  for (const review of reviews) {
    const name = nameKey(review.name);
    // A name that stands once ("Review of Q3") is one of the reviews of its cadence.
    const isRepeated = (names.get(name) ?? 0) > 1;
    const key = isRepeated ? `name:${name}` : `cadence:${review.cadence ?? ''}`;
    const own = series.get(key);
    if (own) own.push(review);
    else series.set(key, [review]);
  }
  return series;
}

/**
 * The last review of every series of which none is planned for the day or later. A single review without a cadence
 * is no series.
 */
export function seriesWithoutNext(reviews: readonly Review[], asOf: number): readonly Review[] {
  return [...seriesOf(reviews)].flatMap(([key, own]) => {
    const planned = own.filter(({ plannedOn }) => plannedOn !== null);
    const [first] = planned;
    if (first === undefined || (key === 'cadence:' && planned.length < 2)) return [];
    const last = planned.reduce(
      (latest, each) => ((each.plannedOn ?? 0) > (latest.plannedOn ?? 0) ? each : latest),
      first,
    );
    return (last.plannedOn ?? 0) >= asOf ? [] : [last];
  });
}
