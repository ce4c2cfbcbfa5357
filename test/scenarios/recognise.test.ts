import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(scenarios)', () => {
  it('finds a German table with decimal commas, a title and another order', () => {
    const rows = [
      ['Wie es kommen kann (erfunden)'],
      [],
      ['Bester Fall', 'Basisfall', 'Schlechtester Fall', 'Kennzahl', 'Einheit'],
      ['510,5', '560', '640', 'Mehlpreis', '€ je Tonne'],
      ['95', '70', '45', 'Bestellungen am Tag', 'Anzahl'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'scenarios',
      headerRow: 2,
      columns: { bestCase: 0, baseCase: 1, worstCase: 2, measure: 3, unit: 4 },
    });
  });

  it('finds a French one without a base case, and English words for the cases', () => {
    const french = [
      ['Indicateur', 'Scénario pessimiste', 'Scénario optimiste'],
      ['Prix de la farine', 640, 510],
      ['Commandes', 45, 95],
    ];
    const english = [
      ['KPI', 'Pessimistic', 'Most likely', 'Optimistic'],
      ['Flour', 640, 560, 510],
      ['Orders', 45, 70, 95],
    ];
    expect(recognised(french)).toMatchObject({
      kind: 'scenarios',
      columns: { measure: 0, worstCase: 1, bestCase: 2 },
    });
    expect(recognised(english, 'Scenarios')).toMatchObject({
      kind: 'scenarios',
      columns: { measure: 0, worstCase: 1, baseCase: 2, bestCase: 3 },
    });
  });

  it('leaves guesses of durations and lists of measures with limits alone', () => {
    const durations = [
      ['Task', 'Optimistic', 'Most likely', 'Pessimistic', 'Start date'],
      ['Order ovens', 3, 5, 9, '2026-01-05'],
      ['Install ovens', 4, 6, 12, '2026-01-12'],
    ];
    const measures = [
      ['KPI', 'Baseline', 'Target', 'Minimum', 'Maximum'],
      ['Sales', 50, 60, 40, 80],
      ['Complaints', 9, 5, 0, 12],
    ];
    expect(recognised(durations).kind).not.toBe('scenarios');
    expect(recognised(measures).kind).toBe('kpi');
  });
});
