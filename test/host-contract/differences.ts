/** Relative; hosts pass numbers on unchanged, examples are written with fewer digits. */
const tolerance = 1e-9;

function sameNumber(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));
}

/** True when two JSON values are equal, numbers within the tolerance. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return sameNumber(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  }
  return JSON.stringify(one) === JSON.stringify(other);
}
