import { defineFunction } from '../../declare/defineFunction.ts';
import { choiceParameter, optionalFlag, optionalNumber } from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { type KeyResultType, keyResultTypes, keyResultTypeWords } from '../model.ts';
import { placeOfArgument } from '../placeOfArgument.ts';
import { progressByType } from '../progressByType.ts';
import { okrThresholds } from '../thresholds.ts';

const unit = 'same as the measure';

export const krProgress = defineFunction({
  name: 'KR_PROGRESS',
  subject: 'okr',
  summary: 'Progress of a key result as a share, whichever way its number should move.',
  definition:
    'Increase and decrease: (current − start) / (target − start), as Viva Goals and ServiceNow document it; held between 0 and 1 unless raw. ' +
    'Above, below and band: 1 when the value is inside, 0 when not; a value on the boundary passes. ' +
    'Milestone: steps done (current) of steps planned (target). Binary: done or not. Percent: the typed share. Baseline: no progress.',
  parameters: {
    type: choiceParameter<KeyResultType>({
      help: 'How the key result is measured. Blank: increase.',
      choices: keyResultTypes,
      synonyms: keyResultTypeWords,
      fallback: 'increase',
    }),
    start: optionalNumber({ help: 'Value at the beginning; for increase and decrease.', unit }),
    target: optionalNumber({ help: 'Value to reach, bound to keep, or steps planned.', unit }),
    current: optionalNumber({
      help: 'Value now, steps done, or TRUE when done. Blank is not zero.',
      unit,
      flagsCount: true,
    }),
    low: optionalNumber({ help: 'Lower bound, for a band.', unit }),
    high: optionalNumber({ help: 'Upper bound, for a band.', unit }),
    raw: optionalFlag({
      help: 'TRUE shows progress below 0 and above 1 as it is.',
      fallback: false,
    }),
  },
  result: { shape: 'value', unit: 'fraction', help: 'Share of the way, 0 to 1 unless raw.' },
  examples: [
    { note: 'Sold 45 of 20 to 70', arguments: ['increase', 20, 70, 45], result: 0.5 },
    { note: 'Complaints from 40 down to 10, now 25', arguments: ['', 40, 10, 25], result: 0.5 },
    { note: 'Waste stays below 4', arguments: ['below', null, 4, 4], result: 1 },
    {
      note: 'Oven held between 215 and 225',
      arguments: ['band', null, null, 228, 215, 225],
      result: 0,
    },
    { note: 'Three of four steps', arguments: ['milestone', null, 4, 3], result: 0.75 },
    { note: 'Beyond the target, raw', arguments: ['', 0, 10, 12, null, null, true], result: 1.2 },
    {
      note: 'Nothing measured yet',
      arguments: ['', 0, 10, null],
      result: { issue: 'kr-no-current' },
    },
    {
      note: 'Start and target are the same',
      arguments: ['', 5, 5, 4],
      result: { issue: 'kr-start-equals-target' },
    },
  ],
  thresholds: [okrThresholds.percentCeiling],
  related: ['KR_PACE', 'KR_STATUS', 'OKR_SCORE'],
  calculate({ raw, ...measure }) {
    const outcome = progressByType(measure, placeOfArgument);
    return outcome.ok ? succeed(raw ? outcome.value.raw : outcome.value.clamped) : outcome;
  },
});
