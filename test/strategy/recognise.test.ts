import { describe, expect, it } from 'vitest';
import { recognised } from './checkRows.ts';

describe('recognise(strategies)', () => {
  it('finds a German one with a title, another order and no hint in the sheet name', () => {
    const rows = [
      ['Leitbild der Brotzeit (erfunden)'],
      [],
      ['Verantwortlich', 'Ebene', 'Aussage', 'Verhalten', 'Nr.'],
      ['Anna', 'Vision', 'Brot, für das man durch die Stadt fährt', '', 'V'],
      ['', 'Wert', 'Ehrlich', 'Wir nennen die Mühle', 'W1'],
      ['Ben', 'Strategielinie', 'Weniger Abfall', '', 'S1'],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'strategy',
      headerRow: 2,
      columns: { owner: 0, level: 1, statement: 2, behaviour: 3, id: 4 },
    });
  });

  it('finds a French one of which only levels and wordings are left', () => {
    const rows = [
      ['Niveau', 'Intitulé', 'Responsable'],
      ['Vision', 'Le pain qui rassemble le quartier', 'Anne'],
      ['Valeur', 'Honnêteté dans les recettes', 'Luc'],
      ['Axe', 'Moins de gaspillage', 'Luc'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'strategy',
      columns: { level: 0, statement: 1, owner: 2 },
    });
  });

  it('finds a Spanish one, and one whose levels stand under a header that says nothing', () => {
    const spanish = [
      ['Nivel', 'Descripción', 'Responsable'],
      ['Visión', 'El pan que une al barrio', 'Ana'],
      ['Misión', 'Pan honesto cada mañana', 'Ana'],
      ['Eje estratégico', 'Menos desperdicio', 'Luis'],
    ];
    const unnamed = [
      ['What', 'Text', 'Owner'],
      ['Vision', 'The bread people cross town for', 'Ann'],
      ['Core value', 'Honest in what goes in', 'Ann'],
      ['Strategic priority', 'Less waste in the bakery', 'Bob'],
    ];
    for (const rows of [spanish, unnamed])
      expect(recognised(rows)).toMatchObject({
        kind: 'strategy',
        columns: { level: 0, statement: 1 },
      });
  });

  it('leaves goals by level of the company and trees of goals to OKRs', () => {
    const byLevel = [
      ['Level', 'Objective', 'Key result', 'Owner', 'Target', 'Current'],
      ['Company', 'Grow', 'Sell 10', 'Ann', 10, 5],
      ['Team', 'Stay', 'Score 40', 'Bob', 40, 20],
    ];
    const tree = [
      ['Type', 'Title', 'Owner', 'Progress'],
      ['Strategic theme', 'Grow the bakery', 'Ann', 0.4],
      ['Objective', 'Sell more bread', 'Bob', 0.4],
      ['Key Result', 'Sell 20 more', 'Bob', 0.4],
      ['Key Result', 'Sell 30 more', 'Bob', 0.4],
    ];
    expect(recognised(byLevel).kind).toBe('okr');
    expect(recognised(tree).kind).toBe('okr');
  });
});
