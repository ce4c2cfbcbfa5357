import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  numberParameter,
  optionalFlag,
  optionalNumber,
} from '../../declare/parameter.ts';
import { succeed } from '../../issue/outcome.ts';
import { clampTo } from '../../statistics/clampTo.ts';
import { measureScore } from '../measureScore.ts';
import { scoringMethods } from '../model.ts';
import { scorecardThresholds } from '../thresholds.ts';

const measureUnit = 'same as the measure';

const methodParameter = choiceParameter({
  help: 'How the value becomes a score.',
  choices: scoringMethods,
  fallback: 'auto',
});

const directionParameter = choiceParameter({
  help: 'Which way is better, for ratio and for binary without a floor.',
  choices: ['higher', 'lower'],
  fallback: 'higher',
});

export const measureScoreFunction = defineFunction({
  name: 'MEASURE_SCORE',
  subject: 'scorecard',
  summary: 'Turns a measured value into a score from 0 to 100.',
  definition:
    'linear: 0 at the floor, 100 at the target, lower is better where the floor lies above the target (min-max, OECD/JRC 2008; BSC Designer). ' +
    'redflag: 33.3 at the floor as red flag, 66.7 at the target as goal (Spider Strategies, ×10). ' +
    'band: 100 from low to high, in a straight line to 0 at outerLow and outerHigh. ' +
    'tolerance: 100 within target ± tolerance × |target|, else 0 (ServiceNow). ' +
    'ratio: value ÷ target, or 2 − value ÷ target where lower is better. ' +
    'binary: 100 when the target is reached, else 0. ' +
    'Left out: linear with a floor, band with low and high, else ratio.',
  parameters: {
    value: numberParameter({ help: 'The measured value. Blank is not zero.', unit: measureUnit }),
    target: optionalNumber({
      help: 'Value that scores 100; with redflag the goal. Not used by band.',
      unit: measureUnit,
    }),
    floor: optionalNumber({
      help: 'Value that scores 0: baseline or worst value; with redflag the red flag.',
      unit: measureUnit,
    }),
    method: methodParameter,
    low: optionalNumber({ help: 'Lower end of the band.', unit: measureUnit }),
    high: optionalNumber({ help: 'Upper end of the band.', unit: measureUnit }),
    outerLow: optionalNumber({
      help: 'Where the score below the band has fallen to 0. Left out: at once.',
      unit: measureUnit,
    }),
    outerHigh: optionalNumber({
      help: 'Where the score above the band has fallen to 0. Left out: at once.',
      unit: measureUnit,
    }),
    tolerance: optionalNumber({
      help: 'Half the band around the target, as a share of it.',
      unit: 'fraction',
      minimum: 0,
      fallback: scorecardThresholds.toleranceShare.value,
    }),
    clip: optionalFlag({
      help: 'FALSE lets linear, redflag, band and ratio go below 0 and above 100.',
      fallback: true,
    }),
    direction: directionParameter,
  },
  result: { shape: 'value', unit: 'score', help: '0 to 100, unless clip is FALSE.' },
  examples: [
    { note: 'Halfway from 20 to 100', arguments: [60, 100, 20], result: 50 },
    { note: 'Lower is better: complaints from 12 down to 2', arguments: [8, 2, 12], result: 40 },
    {
      note: 'Goal 700, red flag 500',
      arguments: [600, 700, 500, 'redflag'],
      result: 50,
    },
    {
      note: 'Best from 40 to 60, nothing from 80 on',
      arguments: [65, null, null, 'band', 40, 60, 20, 80],
      result: 75,
    },
    { note: 'Share of the target', arguments: [45, 50], result: 90 },
    {
      note: 'Floor and target are the same',
      arguments: [5, 5, 5],
      result: { issue: 'measure-floor-equals-target' },
    },
  ],
  thresholds: [scorecardThresholds.redFlagScore, scorecardThresholds.toleranceShare],
  related: ['SCORECARD_TOTAL', 'KPI_STATUS'],
  calculate({ clip, ...measure }) {
    const outcome = measureScore(measure, (field) => ({ argument: field }));
    return outcome.ok && clip ? succeed(clampTo(outcome.value, 0, 100)) : outcome;
  },
});
