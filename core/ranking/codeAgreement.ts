import { countCategories } from '../statistics/countCategories.ts';
import { fleissKappa } from '../statistics/fleissKappa.ts';
import { krippendorffAlpha, type MeasurementLevel } from '../statistics/krippendorffAlpha.ts';

/** How far coders agree, and on how much it stands. */
export interface CodeAgreement {
  readonly value: number | null;
  readonly z: number | null;
  readonly p: number | null;
  /** Items that were counted. */
  readonly items: number;
  /** Codes that were counted. */
  readonly codes: number;
}

type Ratings = readonly (readonly (string | number | null)[])[];

/** Words as numbers, in the order they occur: for names any numbers do. */
function numbered(ratings: Ratings): readonly (readonly (number | null)[])[] {
  const places = new Map<string | number, number>();
  return ratings.map((row) =>
    row.map((code) => {
      if (code === null) return null;
      const place = places.get(code) ?? places.size + 1;
      places.set(code, place);
      return place;
    }),
  );
}

/** Krippendorff's alpha of items (rows) by coders (columns); words only on the nominal level. */
export function krippendorffAgreement(ratings: Ratings, level: MeasurementLevel): CodeAgreement {
  const numbers =
    level === 'nominal'
      ? numbered(ratings)
      : ratings.map((row) => row.map((code) => (typeof code === 'number' ? code : null)));
  const width = numbers.reduce((most, row) => Math.max(most, row.length), 0);
  const byCoder = Array.from({ length: width }, (_, coder) =>
    numbers.map((row) => row[coder] ?? null),
  );
  const { alpha, units, values } = krippendorffAlpha(byCoder, level);
  return { value: alpha, z: null, p: null, items: units, codes: values };
}

/** Fleiss's kappa of items (rows) by coders (columns); items somebody left out are dropped. */
export function fleissAgreement(ratings: Ratings): CodeAgreement {
  const { kappa, z, p, n, raters } = fleissKappa(countCategories(ratings));
  return { value: kappa, z, p, items: n, codes: n * (raters ?? 0) };
}
