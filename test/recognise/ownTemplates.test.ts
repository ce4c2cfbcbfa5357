import { describe, expect, it } from 'vitest';
import { blueprints } from '../../core/catalog.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

function kindOf(rows: Matrix) {
  return recogniseSheet(deepFreeze(gridOf(rows, 'Sheet1')), [])[0];
}

function headerOf(kind: string): readonly Cell[] {
  const blueprint = blueprints.find((one) => one.kind === kind);
  return Object.values(blueprint?.columns ?? {}).map(({ header }) => header);
}

const matrix = headerOf('raci');
const ranking = headerOf('rankings');

describe('a matrix just laid out from the template', () => {
  it.each([
    ['empty', []],
    ['one task', [['Order flour']]],
    ['one letter A', [['Order flour', 'A']]],
    [
      'the letter A alone in every task',
      [['Order flour', 'A'], ['Bake bread', null, 'A'], ['Sell']],
    ],
  ])('is one: %s', (_name, rows) => {
    const found = kindOf([matrix, ...rows]);
    expect(found?.kind).toBe('raci');
    expect(found?.columns).toMatchObject({ task: 0, people: [1, 2, 3, 4, 5, 6] });
    const titled = kindOf([['Who does what'], [], matrix, ...rows]);
    expect(titled).toMatchObject({ kind: 'raci', headerRow: 2 });
  });

  it('is one when people were renamed and one was inserted', () => {
    const named = ['Task', 'Ada', 'Bo', 'Cy', 'Check', 'Linked key result', 'Accountable since'];
    expect(kindOf([named, ['Order flour', 'A']])?.columns).toMatchObject({ people: [1, 2, 3] });
  });

  it('a list of tasks with people in columns is none without the headers of the template', () => {
    expect(kindOf([['Task', 'Ada', 'Bo', 'Check']])?.kind).toBe('none');
    expect(kindOf([['Task', 'Check', 'Linked key result'], ['Order flour']])?.kind).not.toBe(
      'raci',
    );
  });
});

describe('a ranking just laid out from the template', () => {
  it.each([
    ['empty', []],
    ['priorities alone', [['Bread'], ['Cafés'], ['Waste']]],
    [
      'the official order alone',
      [
        ['Bread', 1],
        ['Cafés', 2],
      ],
    ],
  ])('is one: %s', (_name, rows) => {
    const found = kindOf([ranking, ...rows]);
    expect(found?.kind).toBe('rankings');
    expect(found?.columns).toMatchObject({ priority: 0, officialRank: 1 });
  });

  it('words where ranks would stand make it none', () => {
    const rows = [
      ['Priority', 'Official rank', 'Owner', 'Status'],
      ['Bread', 1, 'Ada', 'open'],
    ];
    expect(kindOf(rows)?.kind).not.toBe('rankings');
  });
});
