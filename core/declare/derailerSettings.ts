import type { Setting } from './setting.ts';

function weight(id: string, label: string, value: number, why: string): Setting {
  return { name: `weight-${id}`, label: `Weight: ${label}`, value, format: '0.0', help: why };
}

/**
 * Weights of the check-up. All are ours: no publication weighs such evidence. Heaviest is what a small firm most likely
 * has (goals that name what they serve, tasks with one accountable person) and what most directly shows the derailer.
 * Goals weigh by thirds: what they lead to, what leads to them, and whether anybody could see them reached.
 */
export const derailerSettings: readonly Setting[] = [
  ...[
    weight(
      'scattered-goals',
      'scattered goals',
      1,
      'Share of the derailer in the alignment index.',
    ),
    weight('fragmented-collaboration', 'fragmented collaboration', 1, 'Share in the index.'),
    weight('role-confusion', 'role confusion', 1, 'Share in the index.'),
    weight('miscommunication', 'miscommunication', 1, 'Share in the index.'),
    weight('firefighting', 'firefighting', 1, 'Share in the index.'),
  ],
  ...[
    weight(
      'objectives-linked',
      'objectives that serve something',
      4,
      'What goals lead to is one third of the derailer.',
    ),
    weight('key-results-linked', 'key results of an objective', 2, 'Half of what leads down.'),
    weight(
      'lines-pursued',
      'strategy lines somebody pursues',
      0.5,
      'The same links, seen from above.',
    ),
    weight('work-linked', 'initiatives that serve something', 0.5, 'Not every firm lists them.'),
    weight('money-linked', 'budget lines that serve something', 0.5, 'Not every firm lists them.'),
    weight('measures-once', 'measures counted once', 0.5, 'Blurs a score, scatters little.'),
  ],
  ...[
    weight(
      'objectives-shared',
      'objectives of several departments',
      2,
      'Told by every list of goals.',
    ),
    weight(
      'dependencies-confirmed',
      'dependencies confirmed',
      3,
      'What departments say of each other.',
    ),
    weight('milestones-joint', 'milestones of several departments', 1, 'Few rows in most firms.'),
    weight(
      'departments-tied',
      'departments that work with another',
      2,
      'A silo seen from the goals.',
    ),
    weight('contacts-across', 'contacts between departments', 2, 'A silo seen from the contacts.'),
  ],
  ...[
    weight(
      'tasks-one-accountable',
      'tasks with one accountable',
      5,
      'Role confusion is just this.',
    ),
    weight(
      'tasks-somebody-does',
      'tasks that somebody does',
      2,
      'The second question of every task.',
    ),
    weight('goals-owned', 'goals with an owner', 1.5, 'Goals are tasks as well.'),
    weight(
      'decisions-one-decider',
      'decisions with one decider',
      1.5,
      'Decisions are tasks as well.',
    ),
    weight('accountable-owns', 'accountable person owns the goal', 0.5, 'Few tasks name a goal.'),
    weight('roles-held', 'roles that are held', 0.5, 'A vacancy is seen by everybody.'),
  ],
  ...[
    weight('audiences-reached', 'audiences reached', 3, 'The first condition of understanding.'),
    weight('messages-understood', 'messages understood', 3, 'What was asked, not what was sent.'),
    weight('priorities-recalled', 'priorities leaders can name', 2, 'A test, not an opinion.'),
    weight('messages-alike', 'leaders’ sentences alike', 1, 'Words are compared, not meanings.'),
    weight('felt-as-recalled', 'felt alignment is real', 1, 'Two answers of few people.'),
  ],
  ...[
    weight('work-planned', 'work that was planned', 3, 'Firefighting is just this.'),
    weight('problems-once', 'problems that do not return', 1, 'Needs problems by one name.'),
    weight('reviews-held', 'reviews held and closed', 2, 'Who reviews, acts early.'),
    weight('rituals-held', 'rituals held when due', 2, 'Fires eat meetings first.'),
    weight('check-ins-fresh', 'goals checked in lately', 2, 'Nobody looks while it burns.'),
    weight('promises-kept', 'promises kept in time', 1, 'Fires break promises.'),
    weight('actions-on-time', 'work and milestones on time', 1, 'Late for many reasons.'),
  ],
  {
    name: 'enoughShared',
    label: 'Enough shared objectives',
    value: 0.3,
    format: '0%',
    help: 'From this share of objectives with two or more departments on, more is not better.',
  },
  {
    name: 'enoughAcross',
    label: 'Enough contacts across departments',
    value: 0.3,
    format: '0%',
    help: 'From this share of contacts between departments on, more is not better.',
  },
  {
    name: 'enoughPlanned',
    label: 'Enough planned work',
    value: 0.8,
    format: '0%',
    help: 'From this share of planned work on, more is not better: some surprises are normal.',
  },
];

/** Weights of evidence that came later; they stand at the end of the settings. */
export const goalResultSettings: readonly Setting[] = [
  weight(
    'objectives-measured',
    'objectives with results',
    2,
    'The other half of what leads down from a goal.',
  ),
  weight(
    'results-measurable',
    'results that say how much',
    4,
    'A third: a goal nobody can see reached leads nowhere.',
  ),
];
