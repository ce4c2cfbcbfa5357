import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about long-term outcomes. */
export const outcomeThresholds = defineThresholds({
  minimumPoints: {
    name: 'Fewest quarters',
    value: 3,
    unit: 'count',
    meaning: 'with fewer quarters no correlation is given',
    source: 'ours, because two points always lie on a line',
  },
  sturdyPoints: {
    name: 'Sturdy from',
    value: 8,
    unit: 'count',
    meaning: 'with fewer quarters a correlation is said to stand on few',
    source: 'ours, because below eight points even 0.7 happens by chance once in twenty times',
  },
});

/** Said beside every correlation. */
export const noCausalClaim = 'moved together; no proof that one caused the other';
