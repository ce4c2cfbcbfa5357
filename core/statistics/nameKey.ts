/** A name for comparing: case and spaces do not matter, every other letter and sign does. */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
