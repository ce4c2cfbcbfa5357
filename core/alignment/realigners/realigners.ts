import { accountableDoers } from './accountableDoers.ts';
import { communicationRows } from './communicationRows.ts';
import { jointMilestones } from './jointMilestones.ts';
import type { Realigner } from './realigner.ts';

/** One realigner a derailer. */
export const realigners: readonly Realigner[] = [
  {
    derailer: 'scattered-goals',
    help: 'Adds what is missing of the tree from the strategy through objectives to key results.',
    templates: ['strategy', 'objectives', 'key-results'],
  },
  {
    derailer: 'fragmented-collaboration',
    help: 'Adds lists of dependencies and joint milestones, and a milestone for each dependency nobody has confirmed.',
    templates: ['dependencies', 'milestones'],
    fill: jointMilestones,
  },
  {
    derailer: 'role-confusion',
    help: 'Adds a responsibility matrix, roles and decisions, and makes the only one who does a task accountable for it.',
    templates: ['raci', 'roles', 'decisions'],
    fill: accountableDoers,
  },
  {
    derailer: 'miscommunication',
    help: 'Adds a communication plan and a recall test, and a row for each priority that few leaders can name.',
    templates: ['communications', 'rankings', 'recall'],
    fill: communicationRows,
  },
  {
    derailer: 'firefighting',
    help: 'Adds a calendar of reviews, a rhythm of meetings, promises and a log of work.',
    templates: ['reviews', 'rhythm', 'commitments', 'worklog'],
  },
];
