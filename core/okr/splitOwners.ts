/**
 * Names of a cell that holds several people: separated by commas, semicolons, line breaks, or a free-standing
 * "&", "+" or "/". "R&D" stays one name.
 */
export function splitOwners(text: string | null): readonly string[] {
  if (text === null) return [];
  const names = text.split(/[,;\n]|\s[&+/]\s/).map((name) => name.trim());
  return names.filter((name) => name !== '');
}
