import type { CultureType } from './cultureTypes.ts';

/** What suits a culture when goals are set and reviewed. */
export interface CultureDefaults {
  readonly checkIn: string;
  readonly decisions: string;
}

/** Starting points for each type, ours: they follow from the two axes and are meant to be changed. */
export const cultureDefaults: Readonly<Record<CultureType, CultureDefaults>> = {
  clan: {
    checkIn: 'ask in check-ins what the team needs before how far it is',
    decisions: 'decide after hearing those concerned, with one person who settles it',
  },
  adhocracy: {
    checkIn: 'ask in check-ins what was tried and learned',
    decisions: 'let small decisions that can be undone be taken at once by whoever is closest',
  },
  market: {
    checkIn: 'begin check-ins with the number and the distance to the target',
    decisions: 'give the owner of the result the last word',
  },
  hierarchy: {
    checkIn: 'keep check-ins to a fixed day and form',
    decisions: 'write down limits and who signs off',
  },
};
