/** What Excel allows in the name of a sheet. */
export const sheetNameRules = {
  longest: 31,
  forbidden: /[\\/?*[\]:]/,
  /** Excel keeps this name for itself. */
  reserved: 'history',
} as const;

/** Why a sheet cannot have a name, as (expected, found); null when it can. */
export function refuseSheetName(name: string): readonly [string, string] | null {
  const { longest, forbidden, reserved } = sheetNameRules;
  if (name.trim() === '') return ['a name', 'none'];
  if (name.length > longest) return [`at most ${longest} characters`, `${name.length}`];
  const wrong = forbidden.exec(name);
  if (wrong) return ['a name without \\ / ? * [ ] :', wrong[0]];
  if (name.startsWith("'") || name.endsWith("'")) return ['no apostrophe at either end', name];
  return name.toLowerCase() === reserved ? ['a name that Excel does not reserve', name] : null;
}

/**
 * A name that can be given to a new sheet: forbidden characters become spaces, at most 31 characters,
 * and a name that is taken (compared without regard to case) gets " (2)", " (3)", …
 */
export function freeSheetName(taken: readonly string[], wanted: string): string {
  const { longest, forbidden, reserved } = sheetNameRules;
  const bare = wanted
    .split(forbidden)
    .join(' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .replace(/\s+/g, ' ');
  const base = bare === '' || bare.toLowerCase() === reserved ? 'Sheet' : bare;
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = base.slice(0, longest).trim();
  for (let number = 2; used.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = base.slice(0, longest - suffix.length).trim() + suffix;
  }
  return name;
}
