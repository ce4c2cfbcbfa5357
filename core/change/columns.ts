import { dateColumn, numberColumn, personColumn, textColumn } from '../sheet/column.ts';
import { changeStepLabels } from './changeSteps.ts';

/** Columns of the steps of a change. */
export const changeColumns = {
  programme: textColumn({
    header: 'Programme',
    help: 'What is being changed. Blank: the same as in the row above.',
    role: 'initiative',
    width: 30,
  }),
  step: textColumn({
    header: 'Change step',
    help: 'One of the eight steps, by its number or in words.',
    role: 'changeStep',
    required: true,
    choices: changeStepLabels,
    width: 26,
  }),
  completion: numberColumn({
    header: 'Completion rating',
    help: '1: not begun, 2: begun, 3: half done, 4: mostly done, 5: done. Blank: not rated.',
    minimum: 1,
    maximum: 5,
    width: 18,
  }),
  evidence: textColumn({
    header: 'Evidence',
    help: 'What somebody else could see that shows it.',
    width: 52,
  }),
  owner: personColumn({ header: 'Owner', help: 'The one person who sees to it.', width: 16 }),
  ratedOn: dateColumn({ header: 'Rated on', help: 'Day of the rating.', width: 13 }),
};

export type ChangeColumns = typeof changeColumns;
