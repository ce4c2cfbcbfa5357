import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  numberParameter,
  optionalFlag,
  optionalNumber,
} from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { kpiStatus } from '../kpiStatus.ts';
import { statusProfileNames } from '../statusProfiles.ts';
import { kpiThresholds } from '../thresholds.ts';

const directionParameter = choiceParameter({
  help: 'Which way is better. Not used by redflag, where target and red flag say it.',
  choices: ['higher', 'lower'],
  fallback: 'higher',
});

const profileParameter = choiceParameter({
  help: 'Rule: own (On target, Watch, Behind at 90 and 75 % of the target), servicenow (the same as Green, Yellow, Red), clearpoint (100 and 90 %), redflag (goal and red flag).',
  choices: statusProfileNames,
  fallback: 'own',
});

export const kpiStatusFunction = defineFunction({
  name: 'KPI_STATUS',
  subject: 'kpi',
  summary: 'Status of a value against its target, by a named rule.',
  definition:
    'Share of the target: actual ÷ target, or 2 − actual ÷ target where lower is better; an edge belongs to the better band. ' +
    'redflag: Green at the goal, Yellow between goal and red flag, Red beyond it (Spider Strategies). Below 60 % coverage: Not enough data.',
  parameters: {
    actual: numberParameter({ help: 'The value. Blank is not zero.', unit: 'same as the measure' }),
    target: numberParameter({ help: 'The target.', unit: 'same as the measure' }),
    direction: directionParameter,
    profile: profileParameter,
    coverage: optionalNumber({
      help: 'Share of due values that the actual stands on. Left out: not checked.',
      unit: 'fraction',
      minimum: 0,
      maximum: 1,
    }),
    explain: optionalFlag({
      help: 'TRUE gives the reason and the distance to the next band as well.',
      fallback: false,
    }),
    redFlag: optionalNumber({
      help: 'For the profile redflag: the value that raises alarm.',
      unit: 'same as the measure',
    }),
  },
  result: { shape: 'value', unit: 'none', help: 'The status, or a sentence with its reason.' },
  examples: [
    { note: 'Exactly 90 % of the target', arguments: [45, 50], result: 'On target' },
    { note: '88 of 100', arguments: [88, 100, 'higher', 'servicenow'], result: 'Yellow' },
    { note: 'Lower is better', arguments: [6, 5, 'lower', 'clearpoint'], result: 'Red' },
    {
      note: 'With its reason',
      arguments: [88, 100, 'higher', 'servicenow', null, true],
      result:
        'Yellow: 88 % of the target, 2 % short of Green, which begins at 90 % (ServiceNow-style).',
    },
    {
      note: 'Half of the values are missing',
      arguments: [100, 100, 'higher', 'own', 0.5],
      result: 'Not enough data',
    },
  ],
  thresholds: [
    kpiThresholds.onTargetFrom,
    kpiThresholds.watchFrom,
    kpiThresholds.clearpointGreenFrom,
    kpiThresholds.clearpointYellowFrom,
    kpiThresholds.minimumCoverage,
  ],
  related: ['KPI_SCORE', 'MEASURE_SCORE'],
  calculate({ explain, ...input }) {
    const outcome = kpiStatus(input);
    if (!outcome.ok) return outcome;
    return succeed(explain ? outcome.value.reason : outcome.value.status);
  },
});
