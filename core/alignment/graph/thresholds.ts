import { defineThresholds } from '../../declare/threshold.ts';

const portfolio =
  'Nagji and Tuff, Managing Your Innovation Portfolio (Harvard Business Review, May 2012): 70 % core, 20 % adjacent and 10 % transformational work';

/** Numbers that decide something in the strategy graph. */
export const graphThresholds = defineThresholds({
  noSight: {
    name: 'Penalty without line of sight',
    value: 1,
    unit: 'rows',
    meaning: 'what a row counts whose parents do not lead to the top',
    source: 'ours, because a row that serves nothing known says nothing about alignment',
  },
  levelSkip: {
    name: 'Penalty of a skipped level',
    value: 0.25,
    unit: 'rows',
    meaning: 'what a row counts that hangs under a level above the next one',
    source:
      'ours, a quarter of an orphan: the way to the top is there, one reading of it is missing',
  },
  noOwner: {
    name: 'Penalty without owner',
    value: 0.25,
    unit: 'rows',
    meaning: 'what a row counts that nobody owns, where owners are kept',
    source: 'ours, as much as a skipped level: the aim is clear, who carries it is not',
  },
  severalParents: {
    name: 'Penalty of several parents',
    value: 0.1,
    unit: 'rows',
    meaning: 'what an objective counts that hangs under two or more of one level',
    source: 'ours, the smallest: both lead to the top, only the sum above counts it twice',
  },
  healthyFrom: {
    name: 'Healthy from',
    value: 75,
    unit: 'score',
    meaning: 'a health below it is to be watched',
    source: 'ours, because below it a quarter of the rows or more has no line of sight',
  },
  exploreShare: {
    name: 'Protected explore share',
    value: 0.3,
    unit: 'fraction',
    meaning: 'exploration up to this share is exempt from every penalty',
    source: `${portfolio}; the last two together explore`,
  },
});
