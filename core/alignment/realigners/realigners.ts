import { accountableDoers } from './accountableDoers.ts';
import {
  communicationList,
  communicationRows,
  leadersToAsk,
  planToTell,
  prioritiesToRank,
} from './communicationRows.ts';
import { peopleToPlace, resultsToSettle } from './dutiesFound.ts';
import { goalRows, keyResultRows } from './goalTree.ts';
import { jointMilestones, jointObjectiveMilestones, milestoneList } from './jointMilestones.ts';
import { objectiveList, parentChoices } from './parentChoices.ts';
import type { Realigner } from './realigner.ts';
import { reviewList, reviewRows } from './reviewRows.ts';

/** One realigner a derailer. */
export const realigners: readonly Realigner[] = [
  {
    derailer: 'scattered-goals',
    help: 'Gathers objectives that only key results name into one list, adds a row to complete for each line of the strategy nobody pursues, lets you choose from a list what each objective serves, and adds the sheets of the tree that are missing.',
    templates: [
      { id: 'strategy' },
      {
        ...{ id: 'objectives', list: objectiveList },
        begin: (facts) => ({ rows: goalRows(facts) }),
        more: goalRows,
      },
      { id: 'key-results', begin: keyResultRows },
    ],
    mend: parentChoices,
  },
  {
    derailer: 'fragmented-collaboration',
    help: 'Adds lists of dependencies and joint milestones that are missing, and a milestone for each dependency nobody has confirmed; a fresh list begins with the objectives that several departments reach together.',
    templates: [
      { id: 'dependencies' },
      {
        ...{ id: 'milestones', list: milestoneList },
        begin: (facts) => ({
          rows: [...jointMilestones(facts), ...jointObjectiveMilestones(facts)],
        }),
        more: jointMilestones,
      },
    ],
  },
  {
    derailer: 'role-confusion',
    help: 'Adds a responsibility matrix, roles and decisions that are missing, filled with the key results and people the workbook names, and makes the only one who does a task accountable for it.',
    templates: [
      { id: 'raci', begin: resultsToSettle },
      { id: 'roles', begin: peopleToPlace },
      { id: 'decisions' },
    ],
    mend: accountableDoers,
  },
  {
    derailer: 'miscommunication',
    help: 'Adds a communication plan and a recall test that are missing, begun with the objectives at the top, and a row for each priority that few leaders can name.',
    templates: [
      {
        ...{ id: 'communications', list: communicationList },
        begin: planToTell,
        more: communicationRows,
      },
      { id: 'rankings', begin: prioritiesToRank },
      { id: 'recall', begin: leadersToAsk },
    ],
  },
  {
    derailer: 'firefighting',
    help: 'Adds a calendar of reviews up to the last day of the goals where none is planned, and what is missing of a rhythm of meetings, promises and a log of work.',
    templates: [
      {
        ...{ id: 'reviews', list: reviewList },
        begin: (facts) => ({ rows: reviewRows(facts) }),
        more: reviewRows,
      },
      ...['rhythm', 'commitments', 'worklog'].map((id) => ({ id })),
    ],
  },
];
