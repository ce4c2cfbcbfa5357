import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(lists of incentives)', () => {
  it('finds a German one with titles, another order, blank rows and decimal commas', () => {
    const rows = [
      ['Prämienplan der Brotzeit (erfunden)'],
      [],
      ['Kennzahl', 'Person', 'Prämie', 'Gewicht', 'Richtung', 'Zieht gegen'],
      ['Ausschuss', 'Jan Feld', 'Bonus 150 €', '0,6', 'weniger', ''],
      [],
      ['Umsatz', 'Eva Roth', 'Bonus 300 €', '0,5', 'mehr', 'Ausschuss'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'incentives',
      headerRow: 2,
      columns: { measure: 0, person: 1, reward: 2, weight: 3, direction: 4, tradeOff: 5 },
    });
  });

  it('finds a French one without weights', () => {
    const rows = [
      ['Personne', 'Indicateur', 'Sens', 'Prime'],
      ['Jean Petit', 'Pertes', 'moins', '150 €'],
      ['Anne Morin', 'Ventes', 'plus', '300 €'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'incentives',
      columns: { person: 0, measure: 1, direction: 2, reward: 3 },
    });
  });

  it('leaves pay lists and lists of KPIs alone', () => {
    const pay = [
      ['Employee', 'Salary', 'Bonus', 'Account'],
      ['Ann Lee', 3000, 200, '100-1'],
      ['Bob Ray', 2900, 100, '100-2'],
    ];
    const kpis = [
      ['KPI', 'Owner', 'Unit', 'Direction', 'Frequency', 'Target'],
      ['Sales', 'Ann Lee', 'thousand', 'higher', 'monthly', 56],
      ['Complaints', 'Bob Ray', 'count', 'lower', 'monthly', 5],
    ];
    expect(recognised(pay).kind).toBe('none');
    expect(recognised(kpis).kind).toBe('kpi');
  });
});

describe('recognise(lists of recognition)', () => {
  it('finds a German one with a title and dates as text', () => {
    const rows = [
      ['Lob und Dank (erfunden)'],
      ['Datum', 'Dank an', 'Dank von', 'Wofür', 'Gelebter Wert'],
      ['30.9.2026', 'Nora Klee', 'Jan Feld', 'Hat den Ofen gerettet', 'W1'],
      ['7.10.2026', 'Lea Wolf', 'Eva Roth', 'Blieb bis zum Schluss', 'W2'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'recognition',
      headerRow: 1,
      columns: { recognised: 1, recognisedBy: 2, recognisedFor: 3, livedValue: 4 },
    });
  });

  it('finds an English one that calls whoever was thanked a person', () => {
    const rows = [
      ['Person', 'Thanked by', 'For what'],
      ['Ann Lee', 'Bob Ray', 'Stayed to close with the new colleague'],
      ['Cy Orr', 'Ann Lee', 'Rang twelve customers before they rang us'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'recognition',
      columns: { recognised: 0, recognisedBy: 1, recognisedFor: 2 },
    });
  });

  it('leaves contacts, awards with amounts and feedback forms alone', () => {
    const contacts = [
      ['Name', 'Phone', 'Email'],
      ['Ann Lee', '555 0142', 'ann@example.org'],
      ['Bob Ray', '555 0143', 'bob@example.org'],
    ];
    const forms = [
      ['Timestamp', 'What went well?', 'What could be better?'],
      ['2026-10-01 10:00', 'The rota', 'The till'],
      ['2026-10-01 11:00', 'The bread', 'The queue'],
    ];
    for (const rows of [contacts, forms]) expect(recognised(rows).kind).not.toBe('recognition');
  });
});
