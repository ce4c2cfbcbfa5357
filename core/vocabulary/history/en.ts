import type { HistoryWords } from './historyWords.ts';

export const englishHistory: HistoryWords = {
  headers: {
    snapshotOn:
      'snapshot date, date of snapshot, date of the snapshot, day of the snapshot; date, day',
    scoreId: 'score id, id of the score, score key, score identifier',
    scoreValue: 'score value, value of the score; value, score',
    coverage: 'coverage, data coverage, share with data; covered',
    asOf: 'as of, as of date, valid on, valid as of',
    oldTarget:
      'old target, previous target, former target, target before, original target, target from, prior target',
    newTarget:
      'new target, revised target, changed target, target after, adjusted target, target to',
    changedBy: 'changed by, who changed it, revised by, adjusted by',
    blocker:
      'blocker, blockers, obstacle, obstacles, impediment, impediments, what stands in the way, blocked by',
  },
  kinds: {
    history: 'score history, history of scores, snapshots of scores, score snapshots',
    'target-changes': 'target changes, changes of targets, changed targets, target change log',
  },
};
