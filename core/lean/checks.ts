import { type CheckDefinition, defineCheck } from '../declare/check.ts';
import { checkStream } from './checkStream.ts';
import { checkWaste } from './checkWaste.ts';
import { readStream, readWaste } from './readWaste.ts';

const wasteCheck = defineCheck({
  id: 'waste',
  kinds: ['waste'],
  summary: 'Wastes nobody treats, without an owner or without a size.',
  run: (input, { locale }) => checkWaste(readWaste(input, locale)),
});

const valueStreamCheck = defineCheck({
  id: 'value-stream',
  kinds: ['value-stream'],
  summary: 'Steps nobody timed, and process-cycle efficiency.',
  run: (input, { locale }) => checkStream(readStream(input, locale)),
});

/** Checks that the check-up runs on logs of waste and value streams. */
export const leanChecks: readonly CheckDefinition[] = [wasteCheck, valueStreamCheck];
