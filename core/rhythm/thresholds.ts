import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about rituals. */
export const rhythmThresholds = defineThresholds({
  window: {
    name: 'Window of the rate (days)',
    value: 91,
    unit: 'days',
    meaning: 'the rate looks at periods that ended within this many days',
    source: 'ours, because thirteen weeks are a quarter, the span most goals are set for',
  },
  grace: {
    name: 'Ritual overdue after (cadences)',
    value: 1,
    unit: 'cadences',
    meaning: 'a ritual is named when it is overdue by more than this many of its own cadences',
    source: 'ours, because one meeting may fall to a holiday; a second one missed is a habit',
  },
  minimumCoverage: {
    name: 'Least share of rituals known',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of rituals whose days or count are known a warning is said',
    source: 'ours, because with fewer the rate speaks of the rituals somebody cared to write down',
  },
});
