import { describe, expect, it } from 'vitest';
import { blueprintHeaderRow, layOut } from '../../core/declare/layOut.ts';
import { raciBlueprint } from '../../core/raci/blueprint.ts';
import { rowCheck } from '../../core/raci/rowCheck.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { readTable } from '../../core/sheet/readTable.ts';
import { codes, lint, read } from './read.ts';

const edits = layOut(raciBlueprint, { sheet: 'RACI', rows: raciBlueprint.sample, settings: {} });

/** The cells the edits write, as a sheet shows them. */
function cellsOf(written: readonly Edit[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const edit of written) {
    if (edit.kind !== 'cell') continue;
    while (rows.length <= edit.row) rows.push([]);
    const row = rows[edit.row] ?? [];
    while (row.length <= edit.column) row.push(null);
    row[edit.column] = edit.after.value === '' ? null : edit.after.value;
  }
  return rows;
}

describe('raciBlueprint', () => {
  it('layOut and readTable give the sample rows again', () => {
    const table = readTable(gridOf(cellsOf(edits), 'RACI'), raciBlueprint.columns);
    expect(table.issues).toEqual([]);
    expect(table.headerRow).toBe(blueprintHeaderRow);
    const back = table.rows.map(({ values }) => {
      const { check: _, ...rest } = values;
      return rest;
    });
    expect(back).toEqual(raciBlueprint.sample);
  });

  it('the laid-out sheet is found as a matrix of six people and all tasks', () => {
    const matrix = read(cellsOf(edits));
    expect(matrix.variant.id).toBe('RACI');
    expect(matrix.people).toHaveLength(6);
    expect(matrix.tasks.map(({ name }) => name)).toEqual(
      raciBlueprint.sample.map(({ task }) => task),
    );
  });

  it('the sample shows its planted mistakes and no others', () => {
    const found = lint(cellsOf(edits)).filter(({ issue }) => issue.severity !== 'info');
    expect(codes(found)).toEqual([
      'raci-accountable-load',
      'raci-several-accountable',
      'raci-no-accountable',
      'raci-no-responsible',
      'raci-only-informed',
    ]);
  });

  it('the Check column says the same as the findings', () => {
    const verdicts = cellsOf(edits)
      .slice(blueprintHeaderRow + 1)
      .map((row) => [row[0], row[7]])
      .filter(([, verdict]) => verdict !== 'OK');
    expect(verdicts.filter(([task]) => task !== null && task !== undefined)).toEqual([
      ['Set prices', '2 A'],
      ['Answer complaints', 'no A'],
      ['Check allergen labels', 'no R'],
      ['Renew the hygiene certificate', 'no A, no R'],
    ]);
  });

  it('every row carries the formula, validation lists and colour rules stand in the columns', () => {
    const formulas = edits.flatMap((edit) =>
      edit.kind === 'cell' && edit.after.formula ? [edit.after.formula] : [],
    );
    expect(formulas[0]).toContain('COUNTIF($B5:$G5,"*A*")');
    expect(formulas.length).toBe(raciBlueprint.sample.length + 20);
    expect(edits.filter(({ kind }) => kind === 'validation')).toHaveLength(7);
    expect(raciBlueprint.rules.filter(({ column }) => column === 'check')).toHaveLength(3);
  });

  it('a fresh matrix names nobody', () => {
    const names = Object.values(raciBlueprint.sampleHeaders ?? {});
    const headers = Object.values(raciBlueprint.columns).map(({ header }) => header);
    expect(names).toHaveLength(6);
    expect(headers.filter((header) => names.includes(header))).toEqual([]);
  });
});

describe('rowCheck', () => {
  it.each([
    ['OK', ['A', 'R', null]],
    ['OK', ['A/R', 'N/A', null]],
    ['OK', ['R, A', 'c', 'na']],
    ['no A', ['R', 'C', 'N/A']],
    ['2 A', ['A', 'A/R', null]],
    ['no R', ['A', 'C', null]],
    ['3 A, no R', ['A', 'A', 'A']],
    ['no A, no R', ['C', 'I', 4]],
    ['no letters', [null, null, null]],
  ] as readonly [string, Cell[]][])('rowCheck answers %j for %j', (verdict, cells) => {
    expect(rowCheck('Order flour', cells)).toBe(verdict);
  });

  it('rowCheck of a row without a task is empty, of an error the error', () => {
    expect(rowCheck(null, ['A', 'R'])).toBe('');
    expect(rowCheck({ error: '#REF!' }, ['A', 'R'])).toEqual({ error: '#REF!' });
  });
});
