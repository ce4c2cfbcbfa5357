import { describe, expect, it } from 'vitest';
import { readContacts } from '../../core/network/readContacts.ts';
import { isDirected } from '../../core/network/study.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { codes, figure, value } from './ask.ts';

const header = ['From person', 'To person', 'Contacts a week'];

describe('NETWORK_BETWEENNESS', () => {
  it('NETWORK_BETWEENNESS(a chain of 12,000 people) names an issue at once instead of keeping the sheet busy', () => {
    const chain = Array.from({ length: 12_000 }, (_, index) => [`P${index}`, `P${index + 1}`, 1]);
    expect(codes('NETWORK_BETWEENNESS', [header, ...chain])).toEqual(['network-too-large']);
    expect(figure('Largest component', [header, ...chain])).toBe(12_001);
  });

  it('NETWORK_BETWEENNESS(a star) gives everything to the middle', () => {
    const star = ['Bea', 'Cem', 'Dov', 'Eli'].map((name) => ['Ada', name, 1]);
    expect(value('NETWORK_BETWEENNESS', [header, ...star], null, 2)).toEqual([
      ['Person', 'Betweenness', 'Shortest ways'],
      ['Ada', 1, 6],
      ['Bea', 0, 0],
    ]);
  });
});

describe('direction', () => {
  const contacts = (...rows: Cell[][]) =>
    readContacts(gridOf([header, ...rows]), { locale: null, hasHeader: null }).contacts;

  it('isDirected(each pair once, or each pair twice alike) is false', () => {
    expect(isDirected(contacts(['Ada', 'Bea', 2], ['Bea', 'Cem', 1]))).toBe(false);
    expect(isDirected(contacts(['Ada', 'Bea', 2], ['Bea', 'Ada', 2]))).toBe(false);
  });

  it('isDirected(one pair told from both sides and another not, or differently) is true', () => {
    expect(isDirected(contacts(['Ada', 'Bea', 2], ['Bea', 'Ada', 2], ['Ada', 'Cem', 1]))).toBe(
      true,
    );
    expect(isDirected(contacts(['Ada', 'Bea', 2], ['Bea', 'Ada', 3]))).toBe(true);
  });

  it('NETWORK_SUMMARY(contacts, directed) does what it is told', () => {
    const rows = [header, ['Ada', 'Bea', 2], ['Bea', 'Ada', 3], ['Ada', 'Cem', 1]];
    expect(figure('Reciprocity', rows, null, null, 1)).toBeCloseTo(2 / 3, 12);
    expect(figure('Ties', rows, null, false, 1)).toBe(2);
    expect(figure('Reciprocity', rows, null, false, 1)).toBeNull();
  });
});

describe('EI_INDEX', () => {
  const rows: Cell[][] = [
    ['From person', 'From department', 'To person', 'To department', 'Contacts a week'],
    ...['Bea', 'Cem', 'Dov', 'Eli'].map((name) => ['Ada', 'Shop', name, 'Shop', 1]),
    ['Ada', 'Shop', 'Fay', 'Oven', 4],
  ];

  it('EI_INDEX(weighted) counts how often', () => {
    expect(value('EI_INDEX', rows)).toBeCloseTo(-3 / 5, 12);
    expect(value('EI_INDEX', rows, null, null, null, true)).toBe(0);
  });

  it('EI_INDEX(by person) leaves people of departments too small to show blank', () => {
    const table = value('EI_INDEX', rows, null, 'person');
    expect(Array.isArray(table) && table.slice(1)).toEqual([
      ['Ada', 'Shop', 1, 4, -0.6],
      ...['Bea', 'Cem', 'Dov', 'Eli'].map((name) => [name, 'Shop', 0, 1, -1]),
      ['Fay', 'Oven', null, null, null],
    ]);
  });

  it('EI_INDEX(people without any contact) has nothing to say of them', () => {
    const table = value('EI_INDEX', [...rows, ['Gus', 'Shop', null, null, null]], null, 'person');
    expect(Array.isArray(table) && table[table.length - 1]).toEqual(['Gus', 'Shop', 0, 0, null]);
  });
});
