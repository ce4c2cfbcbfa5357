import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(stakeholders)', () => {
  it('finds a German list with a title, blank rows and words for levels', () => {
    const rows = [
      ['Wen die Umstellung trifft (erfunden)'],
      [],
      ['Haltung', 'Anspruchsgruppe', 'Einfluss', 'Maßnahme', 'Letzter Kontakt'],
      ['dagegen', 'Nachtschicht', 'hoch', '', '20.7.2026'],
      [],
      ['dafür', 'Fahrer', 'mittel', 'Routen gemeinsam planen', '10.11.2026'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'stakeholders',
      headerRow: 2,
      columns: { stance: 0, stakeholder: 1, influence: 2, initiative: 3, lastContact: 4 },
    });
  });

  it('finds French and Spanish ones', () => {
    const french = [
      ['Partie prenante', 'Influence', 'Niveau de soutien', 'Responsable'],
      ['Livreurs', 4, 1, 'Luc'],
      ['Voisins', 2, -1, 'Anne'],
    ];
    const spanish = [
      ['Parte interesada', 'Poder', 'Actitud', 'Acción'],
      ['Reparto', 4, 'a favor', 'Planear rutas'],
      ['Vecinos', 2, 'en contra', 'Hablar'],
    ];
    for (const rows of [french, spanish])
      expect(recognised(rows)).toMatchObject({
        kind: 'stakeholders',
        columns: { stakeholder: 0, influence: 1, stance: 2 },
      });
  });

  it('leaves contact lists, registers without support, and risks alone', () => {
    const contacts = [
      ['Name', 'Company', 'Telephone', 'Last contact', 'Notes'],
      ['Ann Lee', 'Mill', '555 0142', '2026-10-01', 'likes rye'],
      ['Bob Ray', 'Dairy', '555 0177', '2026-10-02', ''],
    ];
    const register = [
      ['Stakeholder', 'Role', 'Power', 'Interest', 'Email'],
      ['Ann Lee', 'Sponsor', 'high', 'high', 'ann@example.org'],
      ['Bob Ray', 'User', 'low', 'high', 'bob@example.org'],
    ];
    const risks = [
      ['Risk', 'Probability', 'Influence', 'Owner', 'Mitigation'],
      ['Fire', 'Low', 'High', 'Ann', 'Sprinkler'],
      ['Flood', 'Low', 'High', 'Bob', 'Pump'],
    ];
    for (const rows of [contacts, register, risks])
      expect(recognised(rows).kind).not.toBe('stakeholders');
  });
});
