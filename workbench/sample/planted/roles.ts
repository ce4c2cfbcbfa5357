import type { Planted } from './planted.ts';

/** Mistakes planted in the roles of the made-up bakery. */
export const plantedRoles: readonly Planted[] = [
  {
    code: 'role-person-missing',
    sheet: 'Roles',
    cell: 'B11',
    story: 'Nobody holds training and hygiene.',
    mend: { B11: 'Noor Haddad' },
  },
  {
    code: 'role-stale',
    sheet: 'Roles',
    cell: 'H8',
    story: 'The delivery lead’s role was last looked at in June of last year.',
    mend: { H8: 46069 },
  },
  {
    code: 'person-without-role',
    sheet: 'Key results',
    cell: 'D20',
    story: 'Sam answers for two key results and stands in no role.',
    mend: {
      'Roles!A15': 'Regular customers',
      'Roles!B15': 'Sam Weiss',
      'Roles!C15': 'Shops',
      'Roles!D15': 'Guests are known by name',
      'Roles!G15': 'Lea Roth',
      'Roles!H15': 46280,
    },
  },
  {
    code: 'role-deputy-needed',
    sheet: 'Roles',
    cell: 'G7',
    story: 'The shop lead answers for more than anybody but one, and nobody stands in for her.',
    mend: { G7: 'Lea Roth' },
  },
  {
    code: 'role-change-not-told',
    sheet: 'Roles',
    cell: 'H12',
    story: 'The wholesale contact changed in mid-cycle, and no communication says so.',
    mend: {
      'Communications!A12': 'Cafés and restaurants',
      'Communications!B12': 'Ines Moreau is your wholesale contact from now on',
      'Communications!C12': 'Letter',
      'Communications!D12': 'once',
      'Communications!E12': 'Ines Moreau',
      'Communications!F12': 46322,
    },
  },
  {
    code: 'role-measure-unlisted',
    sheet: 'Roles',
    cell: 'F14',
    story: 'The evening count answers for flour a loaf, which no list has.',
    mend: { F14: 'Unsold bread' },
  },
];
