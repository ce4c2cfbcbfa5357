import { rangeParameter } from '../../declare/parameter.ts';

/** The matrix both functions take. */
export const matrixParameter = rangeParameter({
  help: 'The matrix with the same elements along both sides (or a square of bare codes): +, 0, -; also ✓ and ✗, numbers from -2 to 2, or words such as strong, neutral and weak (weak is a minus). One half is enough.',
});

/** A made-up matrix that the examples share. */
export const exampleMatrix = [
  [null, 'Strategy', 'Structure', 'Processes', 'Culture'],
  ['Strategy', null, '+', '-', '+'],
  ['Structure', null, null, '+', 0],
  ['Processes', null, null, null, null],
  ['Culture', null, null, '--', null],
] as const;
