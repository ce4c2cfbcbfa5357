import { isoOfSerial } from '../calendar/serial.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { namesNobody } from '../vocabulary/namesNobody.ts';
import { rhythmIssues } from './issues.ts';
import type { Ritual } from './model.ts';
import type { HeldTable } from './readRhythm.ts';
import { ritualDue } from './ritualDue.ts';

/** What a check of rituals is told beyond the list. */
export interface RhythmLimits {
  /** Day on which rituals are overdue; null: not told. */
  readonly today: number | null;
  /** Cadences a ritual may be overdue before it is named. */
  readonly grace: number;
}

type RitualCheck = (ritual: Ritual, limits: RhythmLimits) => Issue[];

const quoted = ({ name }: Ritual) => `"${name}"`;

const owner: RitualCheck = (ritual) => {
  const place = ritual.at('owner');
  if (place.column === undefined || !namesNobody(ritual.owner)) return [];
  const found = ritual.owner ?? 'blank';
  const about = { place, subject: quoted(ritual), expected: 'one person', found };
  return [rhythmIssues['ritual-no-owner'](about)];
};

const cadence: RitualCheck = (ritual) => {
  const place = ritual.at('cadence');
  if (place.column === undefined || ritual.cadence !== null || ritual.isUnread('cadence'))
    return [];
  const found = ritual.cadenceText ?? 'blank';
  const expected = 'a cadence such as daily, weekly, fortnightly, monthly, quarterly or yearly';
  return [
    rhythmIssues['ritual-cadence-unknown']({ place, subject: quoted(ritual), expected, found }),
  ];
};

const overdue: RitualCheck = (ritual, { today, grace }) => {
  const at = today === null ? null : ritualDue(ritual, today);
  if (at === null || at.days === null || at.due === null || at.lastHeld === null) return [];
  if (at.days <= grace * (at.cadenceDays ?? 0)) return [];
  const place = ritual.at('lastHeld');
  const expected = `${ritual.cadence}, next by ${isoOfSerial(at.due)}`;
  const found = `last held on ${isoOfSerial(at.lastHeld)}`;
  return [rhythmIssues['ritual-overdue']({ place, subject: quoted(ritual), expected, found })];
};

/** A count says that it took place, if not when; a start from which no cadence has passed yet says why it did not. */
const neverHeld: RitualCheck = (ritual, { today }) => {
  const place = ritual.at('lastHeld');
  const at = today === null ? null : ritualDue(ritual, today);
  const isKnown = at === null || at.lastHeld !== null || (ritual.timesHeld ?? 0) > 0;
  const isYoung = at?.days !== undefined && at.days !== null && at.days < 0;
  if (isKnown || isYoung || ritual.isUnread('lastHeld') || place.column === undefined) return [];
  const since = ritual.since === null ? '' : ` since ${isoOfSerial(ritual.since)}`;
  const about = { place, subject: quoted(ritual), expected: 'a day it was held' };
  return [rhythmIssues['ritual-never-held']({ ...about, found: `none${since}` })];
};

const checks = [owner, cadence, overdue, neverHeld];

/** What the rituals of a list lack, each at the cell that mends it. */
export function findRhythmIssues(rituals: readonly Ritual[], limits: RhythmLimits): Issue[] {
  return rituals.flatMap((ritual) => checks.flatMap((run) => run(ritual, limits)));
}

/** Names in a log that no list of rituals bears; each is said once, at its first day. */
export function unlistedRituals(rituals: readonly Ritual[], held: HeldTable): Issue[] {
  const seen = new Set(rituals.map(({ name }) => nameKey(name)));
  return held.rows.flatMap(({ row, values: { ritual } }) => {
    if (ritual === null || seen.has(nameKey(ritual))) return [];
    seen.add(nameKey(ritual));
    const place = placeIn(held, row, 'ritual');
    const expected = 'the name of a listed ritual';
    return [
      rhythmIssues['ritual-unlisted']({ place, subject: `"${ritual}"`, expected, found: ritual }),
    ];
  });
}
