import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about exploring and exploiting. */
export const balanceThresholds = defineThresholds({
  scaleTop: {
    name: 'Top of the scale',
    value: 5,
    unit: 'points',
    meaning: 'scores go from 1 to it; balance is it less the difference',
    source:
      'Cao, Gedajlovic and Zhang 2009, Organization Science 20(4), who asked on a scale of five',
  },
});
