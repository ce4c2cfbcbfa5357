import { serialOfText } from '../../../core/calendar/serial.ts';
import type { Planted } from './planted.ts';

/** What the responsibility matrix of the made-up bakery says that other sheets say differently. */
export const plantedRaciJoins: readonly Planted[] = [
  {
    code: 'raci-accountable-not-owner',
    sheet: 'RACI',
    cell: 'E13',
    story: '“Plan the delivery rounds” serves KR-24, which somebody else owns.',
    mend: { I13: 'KR-21' },
  },
  {
    code: 'raci-change-not-told',
    sheet: 'RACI',
    cell: 'J14',
    story: 'The van changed hands in mid-cycle, and nobody was told.',
    mend: {
      'Communications!A11': 'Online & delivery',
      'Communications!B11': 'Who answers for "Service the van" from now on',
      'Communications!E11': 'Luca Brandt',
      'Communications!F11': serialOfText('2026-11-03'),
    },
  },
  {
    code: 'raci-no-dependency',
    sheet: 'RACI',
    cell: 'D21',
    story: 'The shops hand out online orders, and no dependency says so.',
    mend: {
      'Dependencies!A11': 'DEP-7',
      'Dependencies!B11': 'KR-21',
      'Dependencies!C11': 'Online & delivery',
      'Dependencies!D11': 'Shops',
      'Dependencies!E11': 'A shelf for online orders beside each till',
      'Dependencies!F11': 'yes',
      'Dependencies!I11': 'Luca Brandt',
    },
  },
];
