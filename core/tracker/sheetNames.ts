/** Longest sheet name Excel allows. */
const longestName = 31;

/** A name no sheet has yet: the wanted one, or it with ` (2)`, ` (3)` … cut to Excel's 31 characters; case does not tell names apart. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const base =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .trim()
      .slice(0, longestName) || 'Sheet';
  let name = base;
  for (let count = 2; lower.has(name.toLowerCase()); count++) {
    const suffix = ` (${count})`;
    name = base.slice(0, longestName - suffix.length) + suffix;
  }
  return name;
}
