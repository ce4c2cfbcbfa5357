import type { Json, JsonObject } from './oracle.ts';

/** The entries of a list that are objects. */
export function objects(value: Json | undefined): JsonObject[] {
  const isObject = (entry: Json): entry is JsonObject =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The entries of a list as numbers; anything else is missing. */
export function numbers(value: Json | undefined): (number | null)[] {
  return Array.isArray(value)
    ? value.map((entry) => (typeof entry === 'number' ? entry : null))
    : [];
}
