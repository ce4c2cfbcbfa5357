import type { Setting } from './setting.ts';

/** Limits of changes, stakeholders, signals and early warnings; custom functions take theirs as arguments. */
export const foresightSettings: readonly Setting[] = [
  {
    name: 'changeGap',
    label: 'Change: ahead by (points)',
    value: 2,
    format: '0',
    help: 'A later step of a change is named when it is rated this many points above an earlier one.',
  },
  {
    name: 'contactAfter',
    label: 'Stakeholders: contact every (days)',
    value: 60,
    format: '0',
    help: 'A stakeholder with influence is named when the last contact is longer ago than this many days.',
  },
  {
    name: 'decideWithin',
    label: 'Signals: decide within (days)',
    value: 30,
    format: '0',
    help: 'A signal is named when nothing was decided this many days after it was noticed.',
  },
  {
    name: 'warningShare',
    label: 'Early warning from',
    value: 0.25,
    format: '0%',
    help: 'An early sign is said when it holds for this share of projects, reviews or dependencies or more.',
  },
  {
    name: 'dependencyOldAfter',
    label: 'Dependency old after (days)',
    value: 30,
    format: '0',
    help: 'An open dependency counts as old this many days after the other team was asked.',
  },
];
