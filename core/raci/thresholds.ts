import { defineThresholds } from '../declare/threshold.ts';

const generator =
  'raci_generator, an open-source script that checks RACI matrices, uses the same share';

/** Numbers that decide findings about a responsibility matrix; a finding is raised above them, never at them. */
export const raciThresholds = defineThresholds({
  maximumResponsible: {
    name: 'Most people responsible',
    value: 3,
    unit: 'people a task',
    meaning: 'Above it a task should be split.',
    source: 'ours, because with four people at work nobody can say whose turn it is',
  },
  maximumConsulted: {
    name: 'Most people consulted',
    value: 3,
    unit: 'people a task',
    meaning: 'Above it asking everybody slows the decision.',
    source: 'ours, because each further opinion costs a meeting and seldom changes the answer',
  },
  consultedShare: {
    name: 'Largest share of people consulted',
    value: 0.3,
    unit: 'share of people',
    meaning: 'Above it a task consults too many, however small the team.',
    source: 'ours, because consulting a third of a team amounts to a team meeting',
  },
  consultedShareFrom: {
    name: 'Consulted people from which the share counts',
    value: 3,
    unit: 'people a task',
    meaning: 'Below it the share is not looked at.',
    source: 'ours, because in a team of five two people are already 40 %',
  },
  maximumInformed: {
    name: 'Most people informed',
    value: 5,
    unit: 'people a task',
    meaning: 'Above it a channel reaches them better than single messages.',
    source: 'ours, because more than five messages for one event are written once and posted',
  },
  accountableShare: {
    name: 'Largest share of tasks one person answers for',
    value: 0.5,
    unit: 'share of tasks',
    meaning: 'Above it the person is a bottleneck.',
    source: generator,
  },
  responsibleShare: {
    name: 'Largest share of tasks one person does',
    value: 0.7,
    unit: 'share of tasks',
    meaning: 'Above it the person is overloaded.',
    source: generator,
  },
  consultedPersonShare: {
    name: 'Largest share of tasks one person is consulted on',
    value: 0.6,
    unit: 'share of tasks',
    meaning: 'Above it the person is asked too often.',
    source: generator,
  },
  involvedFrom: {
    name: 'Share of tasks from which somebody is involved everywhere',
    value: 1,
    unit: 'share of tasks',
    meaning: 'From it on the person has a part in every task.',
    source: 'ours, because without a single blank cell nobody can be left out of anything',
  },
  loadFrom: {
    name: 'Tasks from which shares of load count',
    value: 4,
    unit: 'tasks',
    meaning: 'Smaller matrices say nothing about load.',
    source: 'ours, because with three tasks two of them are already more than half',
  },
  involvedTogether: {
    name: 'People with a part in every task that are reported one by one',
    value: 2,
    unit: 'people',
    meaning: 'Above it filling every cell is a habit of the sheet and gets one finding.',
    source: 'ours, because the same warning for each column hides the others',
  },
  topLoadFrom: {
    name: 'Tasks from which the highest load counts',
    value: 3,
    unit: 'tasks',
    meaning: 'A highest count below it is chance.',
    source: 'ours, because one or two tasks more than the others are no pattern',
  },
  repeatedCode: {
    name: 'Cells from which an unknown code is reported once',
    value: 5,
    unit: 'cells',
    meaning: 'Above it the code is taken for a habit of the sheet and gets one finding.',
    source: 'ours, because forty findings that say the same hide the others',
  },
  errorWeight: {
    name: 'Weight of an error in the score',
    value: 1,
    unit: 'tasks',
    meaning: 'An error costs as much as a whole task.',
    source: 'ours, because a task without one clear owner is not assigned',
  },
  warningWeight: {
    name: 'Weight of a warning in the score',
    value: 0.25,
    unit: 'tasks',
    meaning: 'Four warnings cost as much as one error.',
    source: 'ours, because a warning is a doubt, not a fault',
  },
});

/** The limits of one check; the workbook's settings or a call's arguments decide, else the thresholds. */
export interface RaciLimits {
  readonly maximumResponsible: number;
  readonly maximumConsulted: number;
  /** Share of people that may be consulted; 1 where a call set the number, which then decides alone. */
  readonly consultedShare: number;
  readonly maximumInformed: number;
  readonly accountableShare: number;
  readonly responsibleShare: number;
  readonly consultedPersonShare: number;
  /** Share of tasks from which somebody is involved everywhere; reached is enough. */
  readonly involvedFrom: number;
}

export const defaultLimits: RaciLimits = {
  maximumResponsible: raciThresholds.maximumResponsible.value,
  maximumConsulted: raciThresholds.maximumConsulted.value,
  consultedShare: raciThresholds.consultedShare.value,
  maximumInformed: raciThresholds.maximumInformed.value,
  accountableShare: raciThresholds.accountableShare.value,
  responsibleShare: raciThresholds.responsibleShare.value,
  consultedPersonShare: raciThresholds.consultedPersonShare.value,
  involvedFrom: raciThresholds.involvedFrom.value,
};

/** Limits with what the arguments of a call set; null takes the threshold. */
export function limitsOf(set: {
  readonly maximumResponsible: number | null;
  readonly maximumConsulted: number | null;
}): RaciLimits {
  const { maximumResponsible, maximumConsulted } = set;
  return {
    ...defaultLimits,
    ...(maximumResponsible === null ? {} : { maximumResponsible }),
    ...(maximumConsulted === null ? {} : { maximumConsulted, consultedShare: 1 }),
  };
}
