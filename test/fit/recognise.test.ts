import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(fit matrices)', () => {
  it('finds one under a title, with the rows in another order, in German', () => {
    const rows = [
      ['Wie gut passt es zusammen? (erfunden)'],
      [],
      ['', 'Strategie', 'Struktur', 'Prozesse', 'Kultur', 'Bemerkung'],
      ['Kultur', '+', '', '✗', '', 'Rezepte im Kopf'],
      ['Struktur', '+', '', '', '', ''],
      ['Prozesse', '-', '+', '', '', ''],
      ['Strategie', '', '', '', '', ''],
    ];
    expect(recognised(rows)).toEqual({
      kind: 'fit',
      headerRow: 2,
      columns: { element: 0, elements: [1, 2, 3, 4], note: 5 },
    });
  });

  it('finds one not yet filled in, and one with other elements where a title announces it', () => {
    const names = ['Vision', 'Mission', 'Strategy', 'People'];
    const empty = [['', ...names], ...names.map((name) => [name, '', '', '', ''])];
    expect(recognised(empty).kind).toBe('fit');
    const others = ['Brand', 'Shops', 'Delivery', 'Ovens'];
    const square = [['', ...others], ...others.map((name) => [name, '+', '0', '-', '+'])];
    expect(recognised(square).kind).toBe('none');
    expect(recognised(square, 'Fit matrix').kind).toBe('fit');
  });

  it('leaves correlations, distances and responsibility matrices alone', () => {
    const names = ['Strategy', 'Structure', 'Processes', 'Culture'];
    const numbers = [['', ...names], ...names.map((name) => [name, 0.41, 0.72, 0.13, 0.55])];
    const towns = ['Ulm', 'Bonn', 'Kiel', 'Hof'];
    const distances = [['', ...towns], ...towns.map((name) => [name, 0, 1, 2, 1])];
    expect(recognised(numbers).kind).toBe('none');
    expect(recognised(distances).kind).toBe('none');
    const raci = [
      ['Task', 'Strategy', 'People', 'Culture'],
      ['Strategy', 'A', 'R', 'C'],
      ['People', 'R', 'A', 'I'],
      ['Culture', 'C', 'A', 'R'],
    ];
    expect(recognised(raci).kind).toBe('raci');
  });
});
