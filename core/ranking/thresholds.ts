import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about rankings, recall and messages. */
export const rankingThresholds = defineThresholds({
  chiSquareFrom: {
    name: 'Chi-square from',
    value: 8,
    unit: 'priorities',
    meaning: 'fewest priorities from which the chi-square test of W holds',
    source: 'Siegel and Castellan 1988: chi-square for more than seven objects, tables below',
  },
  top: {
    name: 'Top priorities',
    value: 3,
    unit: 'priorities',
    meaning: 'how many of the official priorities people are asked to name',
    source:
      'Sull, Sull and Yoder, MIT Sloan Management Review 2018: three to five priorities are asked for',
  },
  sameFrom: {
    name: 'Same priority from',
    value: 0.5,
    unit: 'fraction',
    meaning:
      'share of the shorter wording’s words that two wordings of one priority have in common',
    source:
      'ours, because people name priorities in half sentences; the view shows what was matched',
  },
  outlierBelow: {
    name: 'Message of its own below',
    value: 0.5,
    unit: 'fraction',
    meaning: 'share of the others’ overlap among themselves below which a message stands alone',
    source: 'ours, because at half of it a reader would not take both for one strategy',
  },
  fewestMessages: {
    name: 'Fewest messages',
    value: 3,
    unit: 'messages',
    meaning: 'fewer messages than this have no odd one out',
    source: 'ours, because of two that differ nobody can say which is the odd one',
  },
});
