import { cadences } from '../calendar/cadence.ts';
import { dateColumn, numberColumn, personColumn, textColumn } from '../sheet/column.ts';

/** Columns of a list of rituals: the blueprint's, and those of every function that takes one. */
export const rhythmColumns = {
  ritual: textColumn({
    header: 'Ritual',
    help: 'What takes place again and again: a check-in, a stand-up, a staff meeting.',
    required: true,
    width: 36,
  }),
  cadence: textColumn({
    header: 'Cadence',
    help: 'How often it is meant to take place.',
    role: 'frequency',
    choices: cadences,
    width: 13,
  }),
  owner: personColumn({
    header: 'Owner',
    help: 'The one person who sees to it that it takes place.',
    width: 16,
  }),
  audience: textColumn({ header: 'Audience', help: 'Who takes part.', width: 24 }),
  since: dateColumn({
    header: 'Start date',
    help: 'Day from which it is planned; nothing counts as missed before.',
    role: 'startDate',
    width: 12,
  }),
  lastHeld: dateColumn({
    header: 'Last held',
    help: 'Day it last took place. May stay blank where the days are listed on the sheet Rituals held.',
    width: 12,
  }),
  timesHeld: numberColumn({
    header: 'Times held',
    help: 'How often it took place since its start date, where the days themselves are not listed.',
    minimum: 0,
    width: 12,
  }),
};

export type RhythmColumns = typeof rhythmColumns;

/** Columns of the list of days on which rituals took place. */
export const heldColumns = {
  ritual: textColumn({
    header: 'Ritual',
    help: 'Its name, as on the sheet Rhythm.',
    required: true,
    width: 36,
  }),
  heldOn: dateColumn({
    header: 'Held on',
    help: 'Day it took place.',
    required: true,
    width: 12,
  }),
  note: textColumn({ header: 'Note', help: 'What came of it, if anything.', width: 40 }),
};

export type HeldColumns = typeof heldColumns;
