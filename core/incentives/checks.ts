import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkIncentives } from './checkIncentives.ts';
import { checkRecognition } from './checkRecognition.ts';
import { readIncentives } from './readIncentives.ts';
import { readRecognition } from './readRecognition.ts';

const incentivesCheck = defineCheck({
  id: 'incentives',
  kinds: ['incentives'],
  summary: 'Rewards for nobody or in no direction, and weights that do not make a whole.',
  run: (input, { locale }) => checkIncentives(readIncentives(input, locale)),
});

const recognitionCheck = defineCheck({
  id: 'recognition',
  kinds: ['recognition'],
  summary: 'Recognition of oneself, or for nothing that is named.',
  run: (input, { locale }) => checkRecognition(readRecognition(input, locale)),
});

/** Checks that the check-up runs on lists of incentives and of recognition. */
export const incentiveChecks: readonly CheckDefinition[] = [incentivesCheck, recognitionCheck];
