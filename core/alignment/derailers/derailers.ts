import type { DerailerId } from './model.ts';

/** A derailer and the command that builds what helps against it. */
export interface Derailer {
  readonly id: DerailerId;
  readonly title: string;
  /** One sentence on what it is. */
  readonly meaning: string;
  /** What 100 means. */
  readonly opposite: string;
  readonly realigner: { readonly command: string; readonly title: string };
}

/** The five ways in which work loses its direction, in the order they are shown. */
export const derailers: readonly Derailer[] = [
  {
    id: 'scattered-goals',
    title: 'Scattered goals',
    meaning: 'Goals, work and money that serve nothing above them.',
    opposite: 'everything leads up to the strategy',
    realigner: { command: 'realign-scattered-goals', title: 'Build the tree of goals' },
  },
  {
    id: 'fragmented-collaboration',
    title: 'Fragmented collaboration',
    meaning: 'Departments that neither share goals nor answer each other.',
    opposite: 'departments share goals and have said yes to each other',
    realigner: { command: 'realign-fragmented-collaboration', title: 'Set joint milestones' },
  },
  {
    id: 'role-confusion',
    title: 'Role confusion',
    meaning: 'Tasks, goals and decisions that belong to nobody or to several people.',
    opposite: 'everything has exactly one person who answers for it',
    realigner: { command: 'realign-role-confusion', title: 'Settle responsibilities' },
  },
  {
    id: 'miscommunication',
    title: 'Miscommunication',
    meaning: 'Messages that do not arrive, are not understood, or differ from leader to leader.',
    opposite: 'everybody concerned was reached and can say it in their own words',
    realigner: { command: 'realign-miscommunication', title: 'Plan what to tell whom' },
  },
  {
    id: 'firefighting',
    title: 'Firefighting',
    meaning: 'Unplanned work, broken promises and reviews that fall out.',
    opposite: 'work is planned, looked at in time and done in time',
    realigner: { command: 'realign-firefighting', title: 'Set up a calendar of reviews' },
  },
];
