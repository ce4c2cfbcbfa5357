import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(lists of decisions)', () => {
  it('finds a German one with a title and another order', () => {
    const rows = [
      ['Beschlüsse der Leitung (erfunden)'],
      [],
      ['Datum', 'Beschluss', 'Wer entscheidet', 'Status', 'Umkehrbar', 'Wertgrenze', 'Fällig am'],
      ['1.10.2026', 'Neue Kasse', 'Eva Roth', 'beschlossen', 'nein', 'bis 18.000 €', ''],
      ['', 'Preisliste', 'Eva Roth', 'offen', 'ja', '', '31.12.2026'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'decisions',
      headerRow: 2,
      columns: {
        ...{ decidedOn: 0, decision: 1, decider: 2, status: 3, reversible: 4, limit: 5 },
        dueDate: 6,
      },
    });
  });

  it('finds a French one that names who is heard and told: no responsibility matrix', () => {
    const rows = [
      ['Décision', 'Décideur', 'Date de décision', 'Réversible', 'Consultés', 'Informés'],
      ['Nouvelle caisse', 'Anne Petit', '2026-10-19', 'non', 'Luc', 'Jean'],
      ['Nouveau four', 'Luc Morin', '2026-10-20', 'oui', 'Anne', 'Jean'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'decisions',
      columns: { decision: 0, decider: 1, decidedOn: 2, reversible: 3, consulted: 4, informed: 5 },
    });
  });

  it('finds who may stop a decision and whom to ask beyond the limit, in German and Italian', () => {
    const german = [
      ['Entscheidung', 'Entscheider', 'Vetorecht', 'Eskalation', 'Entscheidungsebene'],
      ['Neue Kasse', 'Eva Roth', 'Jan Feld (Hygiene)', 'Max Klee', 'Unternehmen'],
      ['Neues Rezept', 'Jan Feld', '', 'Eva Roth', 'Team'],
    ];
    const italian = [
      ['Decisione', 'Chi decide', 'Veto', 'Livello superiore', 'Livello di decisione'],
      ['Nuova cassa', 'Eva Roth', 'Gianni Feld (igiene)', 'Max Klee', 'azienda'],
      ['Nuova ricetta', 'Gianni Feld', '', 'Eva Roth', 'squadra'],
    ];
    const columns = { decision: 0, decider: 1, veto: 2, escalation: 3, scope: 4 };
    for (const rows of [german, italian])
      expect(recognised(rows)).toMatchObject({ kind: 'decisions', columns });
  });

  it('leaves a matrix of decisions and people to RACI', () => {
    const rows = [
      ['Decision', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
      ['New tills', 'Ann Lee', 'Bob Ray', 'Cy Orr', 'Di Fox'],
      ['New oven', 'Ann Lee', 'Bob Ray', 'Di Fox', 'Cy Orr'],
    ];
    expect(recognised(rows).kind).toBe('raci');
  });

  it('leaves risks and budgets alone', () => {
    const risks = [
      ['Risk', 'Probability', 'Impact', 'Owner', 'Mitigation', 'Status'],
      ['Fire', 'Low', 'High', 'Ann', 'Sprinkler', 'open'],
      ['Flood', 'Low', 'High', 'Bob', 'Pump', 'open'],
    ];
    const budget = [
      ['Item', 'Purpose', 'Limit', 'Amount', 'Approved by'],
      ['Ovens', 'Heat', 2000, 1500, 'Ann'],
      ['Vans', 'Drive', 9000, 8000, 'Bob'],
    ];
    for (const rows of [risks, budget]) expect(recognised(rows).kind).toBe('none');
  });
});
