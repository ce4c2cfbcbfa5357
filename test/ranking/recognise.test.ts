import { describe, expect, it } from 'vitest';
import { readRankings } from '../../core/ranking/readRankings.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { recognised } from '../strategy/checkRows.ts';

function rankingsIn(rows: Matrix) {
  const grid = deepFreeze(gridOf(rows, 'Sheet1'));
  const [table] = recognise(grid);
  if (table?.kind !== 'rankings') throw new Error(`recognised as ${table?.kind}`);
  const { objects, judges, ranks } = readRankings({ grid, table });
  return { objects: objects.map(({ name, official }) => [name, official]), judges, ranks };
}

describe('recognise(rankings)', () => {
  it('finds a German one with titles above, the official order last and a gap', () => {
    const rows: Matrix = [
      ['Rangfolge der Prioritäten (erfunden)'],
      [],
      ['Thema', 'Eva', 'Jan', 'Offizieller Rang'],
      ['Bestes Brot', 1, 2, 1],
      ['Pünktlich liefern', 2, null, 2],
      ['Weniger Abfall', '3', 3, 3],
    ];
    expect(rankingsIn(rows)).toEqual({
      objects: [
        ['Bestes Brot', 1],
        ['Pünktlich liefern', 2],
        ['Weniger Abfall', 3],
      ],
      judges: ['Eva', 'Jan'],
      ranks: [
        [1, 2, 3],
        [2, null, 3],
      ],
    });
  });

  it('finds ranks without any word for them, ties sharing a rank', () => {
    const rows: Matrix = [
      ['', 'Ann', 'Bob', 'Cy'],
      ['Bread', 1, 2, 1],
      ['Cake', 2, 1, 2.5],
      ['Coffee', 3, 4, 2.5],
      ['Rolls', 4, 3, 4],
    ];
    expect(recognised(rows)).toMatchObject({ kind: 'rankings', columns: { people: [1, 2, 3] } });
  });

  it('keeps a leader with a word among the ranks; the word is an error at its cell', () => {
    const rows: Matrix = [
      ['Priority', 'Ann', 'Bob', 'Cy'],
      ['Bread', 1, 2, 1],
      ['Cake', 2, 'last', 3],
      ['Coffee', 3, 1, 2],
      ['Rolls', 4, 3, 4],
    ];
    const grid = deepFreeze(gridOf(rows, 'Sheet1'));
    const [table] = recognise(grid);
    if (!table) throw new Error('nothing recognised');
    const { judges, issues } = readRankings({ grid, table });
    expect(judges).toEqual(['Ann', 'Bob', 'Cy']);
    expect(issues).toMatchObject([
      { code: 'ranking-not-number', place: { sheet: 'Sheet1', row: 2, column: 2 } },
    ]);
  });

  it('finds one leader a row', () => {
    const rows: Matrix = [
      ['Leader', 'Bread', 'Cake', 'Coffee', 'Rolls'],
      ['Ann', 1, 2, 3, 4],
      ['Bob', 2, 1, 4, 3],
      ['Cy', 1, 3, 2, 4],
    ];
    expect(rankingsIn(rows)).toMatchObject({
      judges: ['Ann', 'Bob', 'Cy'],
      ranks: [
        [1, 2, 3, 4],
        [2, 1, 4, 3],
        [1, 3, 2, 4],
      ],
    });
  });

  it('leaves scores, counts and numbered lists alone', () => {
    const scores: Matrix = [
      ['Name', 'Maths', 'Music', 'Sport'],
      ['Ann', 1, 2, 1],
      ['Bob', 2, 2, 3],
      ['Cy', 1, 1, 2],
      ['Di', 3, 4, 1],
    ];
    const list: Matrix = [
      ['No', 'Supplier', 'Place'],
      [1, 'Mill', 3],
      [2, 'Dairy', 1],
      [3, 'Farm', 2],
      [4, 'Shop', 4],
    ];
    for (const rows of [scores, list]) expect(recognised(rows).kind).toBe('none');
  });
});

describe('recognise(recall and messages)', () => {
  it('finds a French recall test in another order, without the felt alignment', () => {
    const rows: Matrix = [
      ['Première priorité', 'Deuxième priorité', 'Troisième priorité', 'Dirigeant'],
      ['le meilleur pain', 'livrer à l’heure', null, 'Anne Petit'],
      ['moins de gaspillage', 'le pain', 'un magasin', 'Luc Morin'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'recall',
      columns: { recalled1: 0, recalled2: 1, recalled3: 2, person: 3 },
    });
  });

  it('finds German messages under a title', () => {
    const rows: Matrix = [
      ['Klausur (erfunden)'],
      [],
      ['Unsere Strategie in einem Satz', 'Führungskraft'],
      ['Das beste Brot der Stadt.', 'Eva Roth'],
      ['Brot, das die Stadt liebt.', 'Jan Feld'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'messages',
      headerRow: 2,
      columns: { strategyLine: 0, person: 1 },
    });
  });

  it('leaves task lists with priorities and communication plans alone', () => {
    const tasks: Matrix = [
      ['Task', 'Priority', 'Owner', 'Due'],
      ['Order flour', 1, 'Ann', '2026-12-01'],
      ['Mend the oven', 2, 'Bob', '2026-12-02'],
    ];
    const plan: Matrix = [
      ['Audience', 'Message', 'Channel', 'Frequency', 'Owner'],
      ['Staff', 'We open a shop', 'Stand-up', 'weekly', 'Ann'],
      ['Guests', 'New bread', 'Window', 'monthly', 'Bob'],
    ];
    for (const rows of [tasks, plan])
      expect(['recall', 'messages', 'rankings']).not.toContain(recognised(rows).kind);
  });
});
