import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about stakeholders. */
export const stakeholderThresholds = defineThresholds({
  influentialFrom: {
    name: 'With influence from',
    value: 4,
    unit: 'points',
    meaning: 'from this influence on a stakeholder can help or stop a change',
    source: 'ours, the upper two of five steps, because the middle one says neither',
  },
  opponentUpTo: {
    name: 'Against up to',
    value: -1,
    unit: 'points',
    meaning: 'a stakeholder with this support or less is against the change',
    source: 'ours, because 0 is the neutral point of the scale from -2 to 2',
  },
  contactAfter: {
    name: 'Contact every',
    value: 60,
    unit: 'days',
    meaning: 'longer without a contact, a stakeholder with influence is named',
    source: 'ours, because two months without a word outlast most rounds of a change',
  },
  minimumCoverage: {
    name: 'Least coverage',
    value: 0.6,
    unit: 'fraction',
    meaning: 'below this share of influence with known support a warning is said',
    source: 'ours, the same as for scores, because the rest could turn the figure over',
  },
});
