import type { Planted } from './planted.ts';

/** Mistakes planted in the contacts of the made-up bakery. */
export const plantedNetwork: readonly Planted[] = [
  {
    code: 'network-cut-person',
    sheet: 'Contacts',
    cell: 'C17',
    story: 'Three night bakers reach everybody else through Noor alone.',
    mend: { C25: 'Jonas Feld' },
  },
  {
    code: 'network-isolate',
    sheet: 'Contacts',
    cell: 'A33',
    story: 'Ada works in the shops and talks to nobody.',
    mend: { C33: 'Priya Nair', D33: 'Shops' },
  },
  {
    code: 'network-closed-department',
    sheet: 'Contacts',
    cell: 'B34',
    story: 'Online and delivery talk among themselves only.',
    mend: { C35: 'Marta Lind', D35: 'Office', C37: 'Priya Nair', D37: 'Shops' },
  },
  {
    code: 'tie-with-oneself',
    sheet: 'Contacts',
    cell: 'C42',
    story: 'Hugo named himself.',
    mend: { C42: 'Nils Oster' },
  },
  {
    code: 'tie-department-differs',
    sheet: 'Contacts',
    cell: 'B43',
    story: 'Emil is in the office in one row and in the shops in another.',
    mend: { B43: 'Office' },
  },
  {
    code: 'tie-without-sender',
    sheet: 'Contacts',
    cell: 'A44',
    story: 'Somebody talks to Marta, nobody knows who.',
    mend: { A44: 'Emil Frost' },
  },
];
