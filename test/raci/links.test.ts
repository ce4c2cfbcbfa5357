import { describe, expect, it } from 'vitest';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { codes, lint, read } from './read.ts';

const names = ['Task', 'Mila', 'Tomas', 'Ines'];
const body: readonly (readonly Cell[])[] = [
  ['Order flour', 'A', 'R', 'I'],
  ['Bake bread', 'I', 'A/R', 'C'],
  ['Open the shop', 'C', null, 'A/R'],
];

/** The matrix with two columns more on its right, filled or blank. */
function withLinks(headers: readonly string[], cells: readonly Cell[]): Cell[][] {
  return [[...names, ...headers], ...body.map((row) => [...row, ...cells])];
}

const headers = [
  ['Linked key result', 'Accountable since'],
  ['Linked KPI', 'In charge since'],
  ['Verknüpftes Schlüsselergebnis', 'Rechenschaftspflichtig seit'],
  ['Résultat clé lié', 'Garant depuis'],
] as const;

describe('columns beside a matrix', () => {
  it.each(headers)('"%s" and "%s" are no people, filled or blank', (link, since) => {
    for (const cells of [
      [null, null],
      ['KR-1', 46300],
    ]) {
      const matrix = withLinks([link, since], cells);
      expect(read(matrix).people.map(({ name }) => name)).toEqual(['Mila', 'Tomas', 'Ines']);
      expect(codes(lint(matrix))).toEqual(codes(lint([names, ...body])));
    }
  });

  it.each(headers)('"%s" and "%s" are recognised beside the people', (link, since) => {
    const rows = withLinks([link, since], ['KR-1', '2026-10-12']);
    const [table] = recognise(deepFreeze(gridOf(rows, 'RACI')));
    expect(table).toMatchObject({
      kind: 'raci',
      columns: { task: 0, people: [1, 2, 3], linkedMeasure: 4, accountableSince: 5 },
    });
  });

  it('are recognised left of the people, below a title and beside a list of names', () => {
    const left = [
      ['Who does what'],
      [],
      ['Linked measure', 'Task', 'Mila', 'Tomas', 'Ines'],
      ...body.map((row) => ['K1', ...row]),
    ];
    expect(recognise(deepFreeze(gridOf(left, 'RACI')))[0]?.columns).toEqual({
      ...{ task: 1, people: [2, 3, 4], linkedMeasure: 0 },
    });
    const list = [
      ['Task', 'Responsible', 'Accountable', 'Consulted', 'Informed', 'Accountable since'],
      ['Order flour', 'Tomas', 'Mila', 'Ines', 'Omar', '2026-10-12'],
      ['Bake bread', 'Tomas', 'Tomas', 'Ines', 'Omar', null],
    ];
    expect(recognise(deepFreeze(gridOf(list, 'RACI')))[0]?.columns).toMatchObject({
      ...{ task: 0, accountable: 2, accountableSince: 5 },
    });
  });

  it('a task column headed "Key result" stays the column of tasks', () => {
    const rows = [['Key result', 'Mila', 'Tomas', 'Ines'], ...body];
    const [table] = recognise(deepFreeze(gridOf(rows, 'RACI')));
    expect(table?.columns).toEqual({ task: 0, people: [1, 2, 3] });
  });
});
