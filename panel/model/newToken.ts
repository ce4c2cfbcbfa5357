/** Ours: 40 bits, so that two people on one day do not meet in a thousand years. */
const bytes = 5;

/** A word nobody else has at the same time, for the names of rows that are added. */
export function newToken(): string {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return [...values].map((value) => value.toString(16).padStart(2, '0')).join('');
}
