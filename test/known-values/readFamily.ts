import { readFileSync } from 'node:fs';

/** One case of an oracle family; the input's shape is the business of its function. */
export interface FamilyCase<Input> {
  readonly name: string;
  readonly fn: string;
  readonly input: Input;
  /** Null, or a null field: undefined; `{ error: true }`: the input must be refused. */
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly toleranceMode: 'abs' | 'rel';
}

/** The cases of a committed oracle family. */
export function readFamily<Input>(family: string): readonly FamilyCase<Input>[] {
  const text = readFileSync(new URL(`${family}.json`, import.meta.url), 'utf8');
  const { cases } = JSON.parse(text) as { cases: readonly FamilyCase<Input>[] };
  return cases;
}

/** True when a number lies within the case's tolerance of what is expected; anything else must be equal. */
export function agrees(
  got: unknown,
  expected: unknown,
  test: Pick<FamilyCase<unknown>, 'tolerance' | 'toleranceMode'>,
): boolean {
  if (typeof expected === 'number') {
    const scale = test.toleranceMode === 'rel' ? Math.max(1, Math.abs(expected)) : 1;
    return typeof got === 'number' && Math.abs(got - expected) <= test.tolerance * scale + 1e-12;
  }
  if (typeof expected !== 'object' || expected === null) return (got ?? null) === expected;
  if (typeof got !== 'object' || got === null) return false;
  const found = got as Readonly<Record<string, unknown>>;
  return Object.entries(expected).every(([key, value]) => agrees(found[key], value, test));
}
