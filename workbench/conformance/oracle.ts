/** Any JSON value of an oracle file. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** One input and the output a trusted implementation gave for it. */
export interface OracleCase {
  readonly name: string;
  readonly fn: string;
  readonly input: JsonObject;
  /** Null, or a null field: undefined, answered by a named issue. `{ error: true }`: the input must be refused. */
  readonly expected: JsonObject | null;
  readonly tolerance: number;
  /** `rel`: tolerance × max(1, |expected|). */
  readonly toleranceMode: 'abs' | 'rel';
}

export interface OracleFile {
  readonly family: string;
  readonly cases: readonly OracleCase[];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The file's cases; null when the JSON is no oracle file. */
export function parseOracleFile(text: string): OracleFile | null {
  const data: unknown = JSON.parse(text);
  if (!isObject(data) || !Array.isArray(data.cases)) return null;
  const cases = data.cases.filter(isObject).map((entry) => ({
    name: String(entry.name),
    fn: String(entry.fn),
    input: isObject(entry.input) ? entry.input : {},
    expected: isObject(entry.expected) ? entry.expected : null,
    tolerance: Number(entry.tolerance ?? 0),
    toleranceMode: entry.toleranceMode === 'rel' ? ('rel' as const) : ('abs' as const),
  }));
  return { family: String(data.family), cases };
}
