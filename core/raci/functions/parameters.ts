import { choiceParameter, rangeParameter } from '../../declare/parameter.ts';
import { variantIds } from '../variants.ts';

/** The range every function of the subject takes first. */
export const matrixParameter = rangeParameter({
  help: 'The matrix with its header row: tasks in the first column, a column a person (or names under R, A, C, I).',
});

/** The letters used. */
export const variantParameter = choiceParameter({
  help: 'RACI, RASCI (S support), RACIQ (Q quality review), CAIRO (O omitted), DACI (driver, approver, contributor, informed), DECIDE (D decides, A agrees, R recommends, P performs, I gives input) or auto: whichever fits.',
  choices: [...variantIds, 'auto'] as const,
  fallback: 'auto',
});

/** A made-up matrix that the examples share. */
export const exampleMatrix = [
  ['Task', 'Owner', 'Baker', 'Shop lead'],
  ['Order flour', 'A/R', 'C', null],
  ['Plan the shifts', 'A', null, 'A/R'],
  ['Bake bread', 'I', 'A/R', 'C'],
  ['Clean the oven', null, 'R', 'C'],
] as const;
