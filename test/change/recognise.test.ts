import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(steps of a change)', () => {
  it('finds a German table with a title and another order', () => {
    const rows = [
      ['Neue Kasse: wo wir stehen (erfunden)'],
      [],
      [
        'Verantwortlich',
        'Veränderungsschritt',
        'Bewertung des Schritts',
        'Nachweis',
        'Bewertet am',
      ],
      ['Eva Roth', 'Dringlichkeit', '4', 'Drei Abende doppelt gezählt', '2.11.2026'],
      ['Jan Feld', 'Führungskoalition', '2', '', '2.11.2026'],
      [],
      ['Jan Feld', 'Zukunftsbild', '4', 'Ein Satz über dem Ofen', '9.11.2026'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'change',
      headerRow: 2,
      columns: { owner: 0, changeStep: 1, completion: 2, ratedOn: 4 },
    });
  });

  it('finds a French one without evidence, and an English one by stages', () => {
    const french = [
      ['Étape du changement', "Niveau d'achèvement", 'Évalué le'],
      ["Sentiment d'urgence", 3, '2026-11-02'],
      ['Coalition', 2, '2026-11-02'],
    ];
    const english = [
      ['Programme', 'Change stage', 'Stage rating', 'Evidence'],
      ['New tills', 'Create urgency', 4, 'Counted twice'],
      ['', 'Build a guiding coalition', 3, 'Ines and both leads'],
    ];
    expect(recognised(french)).toMatchObject({
      kind: 'change',
      columns: { changeStep: 0, completion: 1, ratedOn: 2 },
    });
    expect(recognised(english)).toMatchObject({
      kind: 'change',
      columns: { initiative: 0, changeStep: 1, completion: 2, evidence: 3 },
    });
  });

  it('leaves project plans, logs of changes and procedures alone', () => {
    const plan = [
      ['Step', 'Task', 'Owner', 'Start', 'Completion'],
      [1, 'Order ovens', 'Ann', '2026-01-05', '2026-02-01'],
      [2, 'Install ovens', 'Bob', '2026-02-05', '2026-03-01'],
    ];
    const log = [
      ['Change request', 'Requested by', 'Date', 'Approved', 'Comment'],
      ['New field', 'Ann', '2026-01-05', 'yes', ''],
      ['New colour', 'Bob', '2026-01-06', 'no', 'too loud'],
    ];
    for (const rows of [plan, log]) expect(recognised(rows).kind).not.toBe('change');
  });
});
