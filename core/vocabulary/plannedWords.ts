import { choiceWords } from './choiceWords.ts';
import { type WorkKind, workKinds } from './workKind.ts';

/** Signs of checkboxes and marks. */
const signs: Readonly<Record<string, 'yes' | 'no'>> = {
  ...{ true: 'yes', '1': 'yes', '✓': 'yes', '✔': 'yes', '✅': 'yes' },
  ...{ false: 'no', '0': 'no', '✗': 'no', '❌': 'no' },
};

const answers = ['yes', 'no'] as const;

/**
 * What people write where a column asks whether work was planned, lower case: yes and no in every language, marks,
 * and words that say it outright ("ad hoc").
 */
export const plannedWords: Readonly<Record<string, 'yes' | 'no'>> = {
  ...choiceWords(answers, ({ yes, no }) => ({ yes, no })),
  ...Object.fromEntries(
    Object.entries(choiceWords<WorkKind>(workKinds, (each) => each.workKinds ?? {})).map(
      ([word, kind]) => [word, kind === 'planned' ? ('yes' as const) : ('no' as const)],
    ),
  ),
  ...signs,
};

/** The same where the column asks whether work was unplanned: yes means that it was. */
export const unplannedWords: Readonly<Record<string, 'yes' | 'no'>> = {
  ...choiceWords(answers, ({ yes, no }) => ({ yes, no })),
  ...Object.fromEntries(
    Object.entries(choiceWords<WorkKind>(workKinds, (each) => each.workKinds ?? {})).map(
      ([word, kind]) => [word, kind === 'planned' ? ('no' as const) : ('yes' as const)],
    ),
  ),
  ...signs,
};
