import { fractionColumn, numberColumn, textColumn } from '../sheet/column.ts';
import { shareTwin, verdictTwin } from './twins.ts';

/** Columns of a capacity plan: the blueprint's and those of every function that takes one. */
export const capacityColumns = {
  team: textColumn({ header: 'Team', help: 'Team or person whose time it is.', width: 22 }),
  plannedEffort: numberColumn({
    header: 'Planned',
    help: 'Hours or days that what is planned will take.',
    minimum: 0,
    width: 11,
  }),
  available: numberColumn({
    header: 'Available',
    help: 'Hours or days there are, holidays and daily work taken off; the unit of Planned.',
    minimum: 0,
    width: 11,
  }),
  period: textColumn({ header: 'Period', help: 'Time both are for.', width: 12 }),
  share: fractionColumn({
    header: 'Share',
    help: 'Planned ÷ available.',
    computed: shareTwin,
    width: 9,
  }),
  verdict: textColumn({
    header: 'Verdict',
    help: 'fits, tight or exceeds, by the setting Capacity tight from.',
    computed: verdictTwin,
    width: 11,
  }),
  comment: textColumn({ header: 'Comment', help: 'Anything a reader should know.', width: 40 }),
};

export type CapacityColumns = typeof capacityColumns;
