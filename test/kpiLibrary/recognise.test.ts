import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(libraries of KPIs)', () => {
  it('finds a German one with a title and another order', () => {
    const rows = [
      ['Kennzahlen zum Auswählen (erfunden)'],
      [],
      ['Verantwortliche Funktion', 'Kennzahl', 'Formel', 'Einheit'],
      ['Vertrieb', 'Abwanderung', 'verlorene ÷ alle Kunden', 'Anteil'],
      ['Personal', 'Fluktuation', 'Abgänge ÷ Mittelwert', 'Anteil'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'kpi-library',
      headerRow: 2,
      columns: { functionOwner: 0, measure: 1, formula: 2, unit: 3 },
    });
  });

  it('finds a French one by its title', () => {
    const rows = [
      ["Bibliothèque d'indicateurs"],
      ['Indicateur', 'Formule', 'Fonction responsable', 'Source'],
      ['Attrition', 'clients perdus ÷ clients', 'Ventes', 'Carnet'],
      ['Rotation', 'départs ÷ effectif', 'Personnel', 'Planning'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'kpi-library',
      columns: { measure: 0, formula: 1, functionOwner: 2, source: 3 },
    });
  });

  it('leaves lists of KPIs with formulas, owners and values to KPIs', () => {
    const list = [
      ['KPI', 'Formula', 'Unit', 'Owner', 'Target', 'Actual'],
      ['Churn', 'lost ÷ all', '%', 'Ann', 5, 6],
      ['Turnover', 'left ÷ staff', '%', 'Bob', 10, 9],
    ];
    const definitions = [
      ['KPI', 'Formula', 'Unit', 'Owner', 'Frequency'],
      ['Churn', 'lost ÷ all', '%', 'Ann', 'monthly'],
      ['Turnover', 'left ÷ staff', '%', 'Bob', 'quarterly'],
    ];
    for (const rows of [list, definitions]) expect(recognised(rows).kind).toBe('kpi');
  });
});
