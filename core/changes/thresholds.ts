import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide what counts as recent. */
export const changeThresholds = defineThresholds({
  changesWithin: {
    name: 'changesWithin',
    value: 28,
    unit: 'days',
    meaning: 'how far back the view of changes looks',
    source: 'ours, because four weekly check-ins lie between two monthly alignment meetings',
  },
});
