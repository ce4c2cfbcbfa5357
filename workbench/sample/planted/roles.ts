import type { Planted } from './planted.ts';

/** Mistakes planted in the roles of the made-up bakery. */
export const plantedRoles: readonly Planted[] = [
  {
    code: 'role-person-missing',
    sheet: 'Roles',
    cell: 'B11',
    story: 'Nobody holds training and hygiene.',
    mend: { B11: 'Mira Stein' },
  },
  {
    code: 'role-stale',
    sheet: 'Roles',
    cell: 'H8',
    story: 'The delivery lead’s role was last looked at in June of last year.',
    mend: { H8: 46069 },
  },
];
