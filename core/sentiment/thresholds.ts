import { defineThresholds } from '../declare/threshold.ts';

/** Numbers that decide something about the sound of a text. */
export const sentimentThresholds = defineThresholds({
  fewestWords: {
    name: 'Fewest judged words',
    value: 5,
    unit: 'words',
    meaning: 'with fewer judged words the score comes with a warning',
    source: 'ours, because one more word could turn a score of fewer round',
  },
  negationReach: {
    name: 'Reach of a negation',
    value: 3,
    unit: 'words',
    meaning: 'a negation turns round what stands this many words after it in the same sentence',
    source:
      'ours, because "not at all clear" and "nicht wirklich sehr gut" are common and longer spans are rare',
  },
  stronger: {
    name: 'A stronger word',
    value: 1.5,
    unit: 'times',
    meaning: 'a word after "very" counts this many times',
    source: 'ours, so that "very good" stays below a word that is strong by itself',
  },
  weaker: {
    name: 'A weaker word',
    value: 0.5,
    unit: 'times',
    meaning: 'a word after "slightly" counts this many times',
    source: 'ours, because half as much still speaks for the same side',
  },
});
