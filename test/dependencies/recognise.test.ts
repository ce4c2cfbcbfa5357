import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(dependencies)', () => {
  it('finds a German list with a title, another order, blank rows and a decimal comma elsewhere', () => {
    const rows = [
      ['Abhängigkeiten zwischen den Teams (erfunden)'],
      [],
      [
        'Benötigt bis',
        'An Team',
        'Was gebraucht wird',
        'Bestätigt',
        'Risikoverantwortlicher',
        'Aufwand',
      ],
      ['20.11.2026', 'Büro', 'Leasing eines Wagens', 'nein', 'Eva Roth', '2,5'],
      [],
      ['1.12.2026', 'Läden', 'Kassenschluss um acht', 'ja', '', '1,0'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'dependencies',
      headerRow: 2,
      columns: { dueDate: 0, toTeam: 1, need: 2, confirmed: 3, riskOwner: 4 },
    });
  });

  it('finds a French one with key results named by id', () => {
    const rows = [
      [
        'Résultat clé',
        'Équipe sollicitée',
        'Besoin',
        'Confirmé',
        'Demandé le',
        'Porteur du risque',
      ],
      ['RC-1', 'Bureau', 'Contrat de location', 'non', '2026-10-20', 'Anne Petit'],
      ['RC-4', 'Boutiques', 'Caisses fermées à huit heures', 'oui', '2026-10-02', 'Luc Morin'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'dependencies',
      columns: { keyResult: 0, toTeam: 1, need: 2, confirmed: 3, askedOn: 4, riskOwner: 5 },
    });
  });

  it.each([
    ['es', ['Equipo requerido', 'Qué se necesita', 'Confirmado', 'Responsable del riesgo']],
    ['pt', ['Equipe requerida', 'O que é necessário', 'Confirmado', 'Responsável pelo risco']],
    ['it', ['Team richiesto', 'Cosa serve', 'Confermato', 'Responsabile del rischio']],
    ['nl', ['Leverend team', 'Wat nodig is', 'Bevestigd', 'Risico-eigenaar']],
  ])('finds one in %s', (_, header) => {
    const rows = [
      header,
      ['Office', 'Lease of a van', 'no', 'Ann Lee'],
      ['Shops', 'A shelf by the till', 'yes', 'Bob Ray'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'dependencies',
      columns: { toTeam: 0, need: 1, confirmed: 2, riskOwner: 3 },
    });
  });

  it('leaves risk registers, task plans and software alone', () => {
    const risks = [
      ['Risk', 'Probability', 'Impact', 'Risk owner', 'Mitigation', 'Status'],
      ['Fire', 'Low', 'High', 'Ann', 'Sprinkler', 'open'],
      ['Flood', 'Low', 'High', 'Bob', 'Pump', 'open'],
    ];
    const software = [
      ['Package', 'Version', 'Depends on', 'Licence'],
      ['left', '1.0.0', 'right', 'MIT'],
      ['up', '2.0.0', 'down', 'MIT'],
    ];
    for (const rows of [risks, software]) expect(recognised(rows).kind).toBe('none');
    const tasks = [
      ['Task', 'Owner', 'Start', 'End', 'Depends on', 'Status'],
      ['Dig', 'Ann', '2026-01-01', '2026-01-05', '', 'done'],
      ['Fill', 'Bob', '2026-01-06', '2026-01-09', 'Dig', 'open'],
    ];
    expect(recognised(tasks).kind).not.toBe('dependencies');
  });
});

describe('recognise(joint milestones)', () => {
  it('finds a German list with a title and another order', () => {
    const rows = [
      ['Gemeinsame Meilensteine (erfunden)'],
      [],
      ['Fällig am', 'Meilenstein', 'Abteilungen', 'Verantwortlich', 'Erledigt am'],
      ['10.11.2026', 'Zweiter Wagen fährt', 'Lieferung, Büro', 'Eva Roth, Jan Wolf', ''],
      ['1.12.2026', 'Monat mit neuen Kassen', 'Büro, Läden', 'Jan Wolf, Kim Alt', '28.11.2026'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'milestones',
      headerRow: 2,
      columns: { dueDate: 0, milestone: 1, department: 2, owner: 3, doneOn: 4 },
    });
  });

  it('leaves key results called milestones, project plans and initiatives what they are', () => {
    const plan = [
      ['Milestone', 'Start date', 'End date', 'Progress', 'Owner'],
      ['Design', '2026-01-01', '2026-02-01', '50%', 'Ann'],
      ['Build', '2026-02-01', '2026-03-01', '0%', 'Bob'],
    ];
    expect(recognised(plan).kind).not.toBe('milestones');
    const initiatives = [
      ['Initiative', 'Milestone', 'Department', 'Due date', 'Budget'],
      ['New oven', 'Ordered', 'Bakery', '2026-03-01', 2000],
      ['New till', 'Installed', 'Shops', '2026-04-01', 900],
    ];
    expect(recognised(initiatives).kind).toBe('initiatives');
  });
});
