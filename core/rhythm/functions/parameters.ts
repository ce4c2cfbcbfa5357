import { optionalTable, optionalText, tableParameter } from '../../declare/parameter.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { nameKey } from '../../statistics/nameKey.ts';
import { heldColumns, rhythmColumns } from '../columns.ts';
import { rhythmIssues } from '../issues.ts';
import type { Ritual } from '../model.ts';
import { type HeldTable, type RhythmTable, ritualsIn } from '../readRhythm.ts';

export const ritualsParameter = tableParameter({
  help: 'One row a ritual, with headers such as Ritual, Cadence, Owner, Start date, Last held, Times held.',
  columns: rhythmColumns,
  tolerant: true,
  headerFlag: 'hasHeader',
});

export const heldParameter = optionalTable({
  help: 'The days on which rituals took place, one a row: Ritual, Held on. Left out: only what stands beside each ritual is known.',
  columns: heldColumns,
});

export const ritualParameter = optionalText({
  help: 'Only the ritual of this name; all when left out.',
});

interface Asked {
  readonly rituals: RhythmTable;
  readonly held: HeldTable | null;
  readonly ritual?: string | null;
}

/** The rituals asked for with their days; an issue where none bears the name. */
export function askedRituals({ rituals, held, ritual = null }: Asked): Outcome<readonly Ritual[]> {
  const all = ritualsIn(rituals, held === null ? [] : [held]);
  if (ritual === null) return succeed(all);
  const own = all.filter(({ name }) => nameKey(name) === nameKey(ritual));
  if (own.length > 0) return succeed(own);
  const expected = all.length === 0 ? 'a listed ritual' : all.map(({ name }) => name).join(', ');
  const place = { argument: 'ritual' };
  return fail(rhythmIssues['ritual-not-found']({ place, expected, found: ritual }));
}

/** Made-up rituals that the examples share; the days are in September and October 2026. */
export const exampleRituals = [
  ['Ritual', 'Cadence', 'Owner', 'Start date', 'Last held'],
  ['Lead check-in', 'weekly', 'Marta Lind', 46_272, null],
  ['Staff meeting', 'monthly', 'Priya Nair', 46_266, 46_288],
] as const;

/** Held in the weeks from 7, 14 and 28 September, not in that from 21 September. */
export const exampleHeld = [
  ['Ritual', 'Held on'],
  ['Lead check-in', 46_272],
  ['Lead check-in', 46_280],
  ['Lead check-in', 46_294],
  ['Staff meeting', 46_288],
] as const;
