import { checkUpSteps } from '../../core/alignment/checkUp.ts';
import { blueprints, checks, functions, views } from '../../core/catalog.ts';
import { commands } from '../../core/commands.ts';
import type { Offer } from './session.ts';

/** Everything the catalogue offers. */
export const catalogOffer: Offer = {
  functions,
  blueprints,
  commands,
  views,
  checkUp: (reading, context) => checkUpSteps(reading, checks, context),
};
