import { choiceWords } from '../vocabulary/choiceWords.ts';
import type { StatusMeaning } from '../vocabulary/vocabulary.ts';

/** Where a dependency stands: still to come, there, or no longer needed. */
export const dependencyStates = ['open', 'delivered', 'dropped'] as const;

export type DependencyState = (typeof dependencyStates)[number];

/** What the words of a status say of a dependency. */
const meanings: readonly (readonly [StatusMeaning, DependencyState])[] = [
  ['done', 'delivered'],
  ['onTrack', 'open'],
  ['atRisk', 'open'],
  ['offTrack', 'open'],
  ['notStarted', 'open'],
  ['dropped', 'dropped'],
];

/** Status words of every language → the state they stand for. */
export const dependencyStateWords: Readonly<Record<string, DependencyState>> = choiceWords(
  dependencyStates,
  ({ status }) => {
    const words: Partial<Record<DependencyState, string>> = {};
    for (const [meaning, state] of meanings) {
      // Both parts of a list count here: the column says already that it holds states.
      const list = (status[meaning] ?? '').replace(/;/g, ',');
      words[state] = [words[state], list].filter(Boolean).join(', ');
    }
    return words;
  },
);
