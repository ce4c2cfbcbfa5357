/**
 * A value worked out when it is first asked for, once. Word indexes take tens of milliseconds, and a script host
 * loads everything anew at every call of a function, most of which read no header.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
