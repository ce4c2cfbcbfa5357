import type { Cell } from '../sheet/cell.ts';
import { sampleCycle } from './sampleDay.ts';

type Line = readonly [
  id: string,
  objective: string,
  parent: string | null,
  owner: string | null,
  team: string,
  weight: number | null,
  ambition: string,
  comment?: string,
];

const lines: readonly Line[] = [
  [
    'O-1',
    'Be the bakery the whole town recommends',
    'B7',
    'Marta Lind',
    'Company',
    null,
    'aspirational',
    'Made-up sample: Crumb & Co. and its people do not exist.',
  ],
  [
    'O-2',
    'Stay a healthy business while we grow',
    'S2',
    'Marta Lind',
    'Company',
    null,
    'committed',
  ],
  [
    'O-3',
    'Bake the best sourdough in town',
    'O-1',
    'Jonas Feld',
    'Bakery floor',
    2,
    'aspirational',
  ],
  ['O-4', 'Waste less of what we bake', 'O-2', 'Jonas Feld', 'Bakery floor', null, 'committed'],
  ['O-5', 'Make every visit worth the walk', 'O-1', 'Priya Nair', 'Shops', 2, 'aspirational'],
  ['O-6', 'Keep our shop teams together', 'O-2', 'Priya Nair', 'Shops', null, 'committed'],
  [
    'O-7',
    'Ordering as easy as dropping in',
    'O-1',
    'Luca Brandt',
    'Online & delivery',
    1,
    'aspirational',
  ],
  ['O-8', 'Deliver what was promised', 'O-1', 'Luca Brandt', 'Online & delivery', 1, 'committed'],
  [
    'O-9',
    'Know our numbers by the fifth of the month',
    'O-2',
    'Ines Moreau',
    'Office',
    null,
    'committed',
  ],
  [
    'O-10',
    'Grow with cafés and restaurants',
    'O-12',
    'Ines Moreau',
    'Office',
    null,
    'aspirational',
    'Planted mistake: there is no O-12.',
  ],
];

/**
 * Objectives of the made-up bakery Crumb & Co. Planted: one hangs under a line of the strategy past the scorecard
 * (O-2), one under an objective that does not exist (O-10).
 */
export const sampleObjectives: readonly Readonly<Record<string, Cell>>[] = lines.map(
  ([id, objective, parent, owner, team, weight, ambition, comment = null]) => ({
    id,
    objective,
    parent,
    owner,
    team,
    weight,
    ambition,
    ...sampleCycle,
    comment,
  }),
);
