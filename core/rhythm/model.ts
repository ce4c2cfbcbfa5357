import type { Cadence } from '../calendar/cadence.ts';
import type { Place } from '../issue/issue.ts';
import type { RhythmColumns } from './columns.ts';

/** One ritual with every day it is known to have taken place. */
export interface Ritual {
  readonly name: string;
  /** Null where the cell is blank or names no cadence. */
  readonly cadence: Cadence | null;
  /** As the cell says it. */
  readonly cadenceText: string | null;
  readonly owner: string | null;
  readonly since: number | null;
  /** The cell for the day it was last held. */
  readonly lastHeld: number | null;
  readonly timesHeld: number | null;
  /** Days of the log, in order of time; empty where it has no row for the ritual. */
  readonly days: readonly number[];
  /** Place of one of its cells. */
  at(key: keyof RhythmColumns & string): Place;
  /** True where something stands in the cell that could not be read: said already. */
  isUnread(key: keyof RhythmColumns & string): boolean;
}
