/** What the codes are: names, ranks, numbers with equal steps, numbers with a zero. */
export type MeasurementLevel = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/** Agreement of coders: 1 is full, 0 what chance gives, negative is systematic disagreement. */
export interface KrippendorffAlpha {
  readonly alpha: number | null;
  /** Units with two values or more, and their values. */
  readonly units: number;
  readonly values: number;
}

interface Category {
  readonly value: number;
  readonly count: number;
  /** Values counted in lower categories. */
  readonly below: number;
}

function categoriesOf(units: readonly (readonly number[])[]): readonly Category[] {
  const counts = new Map<number, number>();
  for (const value of units.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  let below = 0;
  return [...counts.entries()]
    .sort(([a], [b]) => a - b)
    .map(([value, count]) => {
      const category = { value, count, below };
      below += count;
      return category;
    });
}

/** Squared difference of two categories at the ratio level: Krippendorff 2011, section F. */
function ratioDifference(a: Category, b: Category): number {
  const sum = a.value + b.value;
  return sum === 0 ? 0 : ((a.value - b.value) / sum) ** 2;
}

/** Where a category lies on a line whose squared distances are the differences; null for levels that have no such line. */
const positions: Readonly<Record<MeasurementLevel, ((of: Category) => number) | null>> = {
  nominal: null,
  ordinal: ({ below, count }) => below + count / 2,
  interval: ({ value }) => value,
  ratio: null,
};

interface Counted {
  readonly category: Category;
  readonly count: number;
}

/** Sum over all ordered pairs of squared distances on a line: twice n times the squares about the mean. */
function spreadOnLine(categories: readonly Counted[], at: (of: Category) => number): number {
  let [n, sum] = [0, 0];
  for (const { category, count } of categories) {
    n += count;
    sum += count * at(category);
  }
  let squares = 0;
  for (const { category, count } of categories) squares += count * (at(category) - sum / n) ** 2;
  return 2 * n * squares;
}

/** Sum over all ordered pairs of different categories: n² less the squares of the counts. */
function spreadOfNames(categories: readonly Counted[]): number {
  let [n, same] = [0, 0];
  for (const { count } of categories) {
    n += count;
    same += count * count;
  }
  return n * n - same;
}

/** Differences of all ordered pairs added up; in the time of the categories, but for ratios in that of their pairs. */
function disagreement(categories: readonly Counted[], level: MeasurementLevel): number {
  const at = positions[level];
  if (categories.length < 2) return 0;
  if (at !== null) return spreadOnLine(categories, at);
  if (level === 'nominal') return spreadOfNames(categories);
  let sum = 0;
  categories.forEach((a, index) => {
    for (const b of categories.slice(index + 1))
      sum += 2 * a.count * b.count * ratioDifference(a.category, b.category);
  });
  return sum;
}

/**
 * Krippendorff's alpha = 1 − observed ÷ expected disagreement. Rows are coders, columns units; missing values are
 * allowed, units with fewer than two values drop out. Null where none remains, all values are alike, or a ratio has a value
 * below 0. Source:
 * Krippendorff 2011, Computing Krippendorff's Alpha-Reliability; python `krippendorff` agrees.
 */
export function krippendorffAlpha(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): KrippendorffAlpha {
  const width = ratings.reduce((most, row) => Math.max(most, row.length), 0);
  const units = Array.from({ length: width }, (_, unit) =>
    ratings.map((row) => row[unit] ?? null).filter((value): value is number => value !== null),
  ).filter(({ length }) => length >= 2);
  const categories = categoriesOf(units);
  const byValue = new Map(categories.map((category) => [category.value, category]));
  const n = units.reduce((sum, { length }) => sum + length, 0);
  const observed = units.reduce((sum, unit) => {
    const own = categoriesOf([unit]).flatMap(({ value, count }) => {
      const category = byValue.get(value);
      return category ? [{ category, count }] : [];
    });
    return sum + disagreement(own, level) / (unit.length - 1);
  }, 0);
  const whole = categories.map((category) => ({ category, count: category.count }));
  const expected = disagreement(whole, level);
  const isBelowZero = level === 'ratio' && (categories[0]?.value ?? 0) < 0;
  const alpha = expected > 0 && !isBelowZero ? 1 - ((n - 1) * observed) / expected : null;
  return { alpha, units: units.length, values: n };
}
