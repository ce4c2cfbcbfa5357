/** Names of a cell that holds several people: separated by commas, semicolons, slashes, line breaks, "&" or "+". */
export function splitOwners(text: string | null): readonly string[] {
  if (text === null) return [];
  const names = text.split(/[,;/&+\n]/).map((name) => name.trim());
  return names.filter((name) => name !== '');
}
