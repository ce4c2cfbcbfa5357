import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about scenarios. */
export const scenarioThresholds = defineThresholds({
  chanceTolerance: {
    name: 'Chances make a whole within',
    value: 0.0101,
    unit: 'fraction',
    meaning: 'chances of the three cases may differ from 100 % by this share',
    source: 'ours, because three thirds rounded to whole percents make 99 %',
  },
});
