import { placeIn, type Row, type Table } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { cadenceOf } from '../vocabulary/cadenceOf.ts';
import type { HeldColumns, RhythmColumns } from './columns.ts';
import type { Ritual } from './model.ts';

export type RhythmTable = Table<RhythmColumns>;
export type HeldTable = Table<HeldColumns>;

/** Days on which each ritual took place, by the folded name of the ritual, in order of time. */
export function heldDays(
  tables: readonly Pick<HeldTable, 'rows'>[],
): ReadonlyMap<string, readonly number[]> {
  const days = new Map<string, number[]>();
  for (const { values } of tables.flatMap(({ rows }) => rows)) {
    if (values.ritual === null || values.heldOn === null) continue;
    const key = nameKey(values.ritual);
    const known = days.get(key);
    if (known) known.push(Math.floor(values.heldOn));
    else days.set(key, [Math.floor(values.heldOn)]);
  }
  for (const own of days.values()) own.sort((a, b) => a - b);
  return days;
}

/** Rows that say more than a name: one alone is a heading. */
function isRitual({ rows: _, issues }: RhythmTable, { row, values }: Row<RhythmColumns>): boolean {
  const { ritual, ...others } = values;
  const isFilled = Object.values(others).some((value) => value !== null);
  return ritual !== null && (isFilled || issues.some(({ place }) => place.row === row));
}

/** The rituals of a table, with the days the logs hold of them. */
export function ritualsIn(table: RhythmTable, held: readonly HeldTable[]): readonly Ritual[] {
  const days = heldDays(held);
  const unread = new Set(table.issues.map(({ place }) => `${place.row}:${place.column}`));
  return table.rows
    .filter((row) => isRitual(table, row))
    .map(({ row, values }) => ({
      name: values.ritual ?? '',
      cadence: cadenceOf(values.cadence),
      cadenceText: values.cadence,
      owner: values.owner,
      since: values.since === null ? null : Math.floor(values.since),
      lastHeld: values.lastHeld === null ? null : Math.floor(values.lastHeld),
      timesHeld: values.timesHeld,
      days: days.get(nameKey(values.ritual ?? '')) ?? [],
      at: (key) => placeIn(table, row, key),
      isUnread: (key) => unread.has(`${row}:${table.found[key]}`),
    }));
}
