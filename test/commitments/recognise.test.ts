import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(lists of commitments)', () => {
  it('finds a German one with titles, another order, blank rows and dates as text', () => {
    const rows = [
      ['Zusagen der Brotzeit (erfunden)'],
      ['Stand: November'],
      [],
      ['Fällig am', 'Zusage', 'Zugesagt von', 'Zugesagt an', 'Eingehalten'],
      ['20.10.2026', 'Dienstplan hängt', 'Eva Roth', 'Jan Feld', 'ja'],
      [],
      ['30.11.2026', 'Ofen gereinigt', 'Jan Feld', 'Eva Roth', 'offen'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'commitments',
      headerRow: 3,
      columns: { dueDate: 0, commitment: 1, promisedBy: 2, promisedTo: 3, kept: 4 },
    });
  });

  it('finds a French and a Spanish one with few columns', () => {
    const french = [
      ['Engagement', 'Pris par', 'Envers qui', 'Échéance', 'Tenu'],
      ['Planning affiché', 'Anne Petit', 'Luc Morin', '20/10/2026', 'oui'],
      ['Four nettoyé', 'Luc Morin', 'Anne Petit', '30/11/2026', 'non'],
    ];
    const spanish = [
      ['Compromiso', 'Responsable', 'A quién', 'Fecha límite', 'Cumplido'],
      ['Turnos publicados', 'Ana Gil', 'Luis Mora', '20/10/2026', 'sí'],
      ['Horno limpio', 'Luis Mora', 'Ana Gil', '30/11/2026', 'no'],
    ];
    const columns = { commitment: 0, promisedBy: 1, promisedTo: 2, dueDate: 3, kept: 4 };
    expect(recognised(french)).toMatchObject({ kind: 'commitments', columns });
    expect(recognised(spanish)).toMatchObject({ kind: 'commitments', columns });
  });

  it('takes a status beside commitments for whether they were kept, and an owner for who promised', () => {
    const rows = [
      ['Commitment', 'Owner', 'To whom', 'Due', 'Status'],
      ['Rota on the wall', 'Ann Lee', 'Bob Ray', '2026-10-20', 'done'],
      ['Oven cleaned', 'Bob Ray', 'Ann Lee', '2026-11-30', 'open'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'commitments',
      columns: { commitment: 0, promisedBy: 1, promisedTo: 2, dueDate: 3, kept: 4 },
    });
  });

  it('leaves action logs, key results with a committed value and loans alone', () => {
    const actions = [
      ['Action', 'Owner', 'Due date', 'Status'],
      ['Order flour', 'Ann Lee', '2026-10-20', 'done'],
      ['Clean oven', 'Bob Ray', '2026-11-30', 'open'],
    ];
    const goals = [
      ['Objective', 'Key result', 'Commitment', 'Target', 'Current', 'Owner'],
      ['Better bread', 'Win 4 tastings', 2, 4, 3, 'Ann Lee'],
      ['Better bread', 'Cut returns to 15', 20, 15, 18, 'Bob Ray'],
    ];
    const loans = [
      ['Commitment', 'Amount', 'Lender', 'Account', 'Interest'],
      ['Oven loan', 12_000, 'Town bank', '100-1', 0.04],
      ['Van loan', 9000, 'Town bank', '100-2', 0.05],
    ];
    expect(recognised(actions).kind).toBe('initiatives');
    expect(recognised(goals).kind).toBe('okr');
    expect(recognised(loans).kind).toBe('none');
  });
});
