import type { Setting } from './setting.ts';

/** Limits of responsibility matrices; the check-up reads them, custom functions take theirs as arguments. */
export const responsibilitySettings: readonly Setting[] = [
  {
    name: 'raciMostResponsible',
    label: 'RACI: most people responsible',
    value: 3,
    format: '0',
    help: 'A task with more people who do it is named: split it.',
  },
  {
    name: 'raciMostConsulted',
    label: 'RACI: most people consulted',
    value: 3,
    format: '0',
    help: 'A task on which more people are consulted is named: asking everybody slows the decision.',
  },
  {
    name: 'raciConsultedShare',
    label: 'RACI: most people consulted (share)',
    value: 0.3,
    format: '0%',
    help: 'The same as a share of all people, from three consulted people on. 100%: only the number counts.',
  },
  {
    name: 'raciMostInformed',
    label: 'RACI: most people informed',
    value: 5,
    format: '0',
    help: 'A task about which more people are informed one by one is named: a channel reaches them better.',
  },
  {
    name: 'raciAccountableShare',
    label: 'RACI: most tasks to answer for',
    value: 0.5,
    format: '0%',
    help: 'Somebody who answers for a larger share of the tasks is named as a bottleneck.',
  },
  {
    name: 'raciResponsibleShare',
    label: 'RACI: most tasks to do',
    value: 0.7,
    format: '0%',
    help: 'Somebody who does a larger share of the tasks is named as overloaded.',
  },
  {
    name: 'raciConsultedLoad',
    label: 'RACI: most tasks to be consulted on',
    value: 0.6,
    format: '0%',
    help: 'Somebody who is consulted on a larger share of the tasks is named.',
  },
  {
    name: 'raciInvolvedFrom',
    label: 'RACI: involved everywhere from',
    value: 1,
    format: '0%',
    help: 'Somebody with a part in this share of the tasks or more is named. 100%: no blank cell at all.',
  },
];
