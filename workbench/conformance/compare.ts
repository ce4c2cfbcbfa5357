import type { Json, JsonObject, OracleCase } from './oracle.ts';

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isClose(got: number, expected: number, { tolerance, toleranceMode }: OracleCase): boolean {
  const allowed = toleranceMode === 'rel' ? tolerance * Math.max(1, Math.abs(expected)) : tolerance;
  return Math.abs(got - expected) <= allowed;
}

/** The first difference between an answer and what is expected, in words; null when there is none. */
export function firstDifference(
  got: Json | undefined,
  expected: Json,
  test: OracleCase,
): string | null {
  const shown = `expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
  if (typeof expected === 'number') {
    return typeof got === 'number' && isClose(got, expected, test) ? null : shown;
  }
  if (isList(expected)) {
    if (!isList(got) || got.length !== expected.length) return shown;
    for (let index = 0; index < expected.length; index++) {
      const difference = firstDifference(got[index], expected[index] ?? null, test);
      if (difference) return `[${index}]: ${difference}`;
    }
    return null;
  }
  if (isObject(expected)) return objectDifference(got, expected, test);
  // A figure that an answer leaves out is one it does not have.
  return (got ?? null) === expected ? null : shown;
}

/** Only the keys present in `expected` are compared. */
function objectDifference(
  got: Json | undefined,
  expected: JsonObject,
  test: OracleCase,
): string | null {
  if (!isObject(got)) return `expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`;
  for (const [key, value] of Object.entries(expected)) {
    const difference = firstDifference(got[key], value, test);
    if (difference) return `${key}: ${difference}`;
  }
  return null;
}
