import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(lists of roles)', () => {
  it('finds a German one with titles and another order', () => {
    const rows = [
      ['Rollenverzeichnis der Brotzeit (erfunden)'],
      ['Stand: November'],
      [],
      ['Zweck', 'Rolle', 'Person', 'Entscheidet über', 'Kennzahlen', 'Stellvertretung'],
      ['Brot ist gut', 'Backstubenleitung', 'Jan Feld', 'Rezepte', 'Ausschuss', 'Nora Klee'],
      ['Gäste kommen wieder', 'Ladenleitung', 'Eva Roth', 'Dienstplan', 'Beschwerden', 'Jan Feld'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'roles',
      headerRow: 3,
      columns: {
        ...{ purpose: 0, role: 1, person: 2, decisionRights: 3, measuresOwned: 4, coOwner: 5 },
      },
    });
  });

  it('finds a French and a Dutch one with few columns', () => {
    const french = [
      ['Rôle', 'Titulaire', 'Équipe', 'Finalité', 'Décide de', 'Suppléant'],
      ['Chef boulanger', 'Jean', 'Fournil', 'Le pain est bon', 'Recettes', 'Nora'],
      ['Vente', 'Léa', 'Boutique', 'Les clients reviennent', 'Planning', 'Jean'],
    ];
    const dutch = [
      ['Functie', 'Naam', 'Doel van de rol', 'Beslist over'],
      ['Bakker', 'Jan de Vries', 'Goed brood', 'Recepten'],
      ['Winkel', 'Piet Bakker', 'Klanten komen terug', 'Rooster'],
    ];
    expect(recognised(french)).toMatchObject({ kind: 'roles', columns: { role: 0, person: 1 } });
    expect(recognised(dutch)).toMatchObject({ kind: 'roles', columns: { role: 0, person: 1 } });
  });

  it('leaves lists of contacts, staff and stakeholders alone', () => {
    const contacts = [
      ['Name', 'Role', 'Team', 'Email', 'Phone'],
      ['Ann Lee', 'Sales lead', 'Sales', 'ann@bakery.example', '555 0101'],
      ['Bob Ray', 'Driver', 'Van', 'bob@bakery.example', '555 0102'],
    ];
    const staff = [
      ['Name', 'Position', 'Department', 'Start date', 'Manager'],
      ['Ann Lee', 'Sales lead', 'Sales', '2024-01-02', 'Bob Ray'],
      ['Bob Ray', 'Driver', 'Van', '2024-01-03', 'Cy Orr'],
    ];
    const stakeholders = [
      ['Stakeholder', 'Role', 'Interest', 'Power', 'Purpose of engagement'],
      ['Town', 'Regulator', 'High', 'High', 'keep informed'],
      ['Mill', 'Supplier', 'Low', 'High', 'keep happy'],
    ];
    for (const rows of [contacts, staff, stakeholders]) expect(recognised(rows).kind).toBe('none');
  });
});
