import { describe, expect, it } from 'vitest';
import { neutralContext } from '../../core/declare/context.ts';
import { placeCell } from '../../core/issue/describe.ts';
import { raciCheck } from '../../core/raci/checks.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { rows } from './read.ts';

const table: RecognisedTable = {
  sheet: 'Duties',
  range: 'B3:E7',
  kind: 'raci',
  headerRow: 2,
  columns: { task: 1, people: [2, 3, 4] },
  confidence: 1,
  why: [],
};

const cells = rows(
  'Duties of the bakery',
  '',
  ' | Job | Mila | Tomas | Ines',
  ' | Order | A | R | C',
  ' | Bake | I | R | C',
  ' | Sell | | | ',
  ' | Clean | I | A/R | I',
  ' | Not part of the table | A | A | A',
);

function run(changes: Partial<RecognisedTable>, matrix = cells) {
  const grid = gridOf(matrix, 'Duties');
  return raciCheck.run(
    { grid, table: { ...table, ...changes } },
    { ...neutralContext, today: 46000 },
  );
}

describe('raciCheck.run', () => {
  it('answers issues with places of the sheet and a score with its coverage', () => {
    const { scores, issues } = run({});
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place }) => [code, place.sheet, placeCell(place)])).toEqual([
      ['raci-no-accountable', 'Duties', 'B5'],
      ['raci-row-empty', 'Duties', 'B6'],
    ]);
    expect(scores).toEqual([
      {
        id: 'raci/Duties',
        kind: 'raci',
        label: 'Responsibilities in Duties',
        value: 100 * (1 - (2 + 0.25 * 1) / 4),
        unit: 'score',
        coverage: 0.75,
        asOf: 46000,
      },
    ]);
  });

  it('takes a grid that does not begin at A1', () => {
    const inner = {
      ...gridOf(
        cells.slice(2).map((row) => row.slice(1)),
        'Duties',
      ),
      top: 2,
      left: 1,
    };
    expect(raciCheck.run({ grid: inner, table }, neutralContext).issues).toEqual(run({}).issues);
  });

  it('reads names under role columns', () => {
    const matrix = rows('Job|Who does it|Who answers', 'Order|Tomas|Mila, Ines', 'Bake|Tomas|–');
    const changes = {
      range: 'A1:C3',
      headerRow: 0,
      columns: { task: 0, responsible: 1, accountable: 2 },
    };
    const { issues } = run(changes, matrix);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'raci-several-accountable',
      'raci-no-accountable',
    ]);
  });

  it('reads people over several columns', () => {
    const matrix = rows('Job|Mila|||Tomas|', 'Order|R||A|I|', 'Bake||C||A|R');
    const changes = {
      range: 'A1:F3',
      headerRow: 0,
      columns: { task: 0, people: [1, 4] },
      peopleSpans: [
        [1, 3],
        [4, 5],
      ] as const,
    };
    expect(run(changes, matrix).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('reads tasks across, with places of the sheet', () => {
    const matrix = rows('|Order|Bake|Sell', 'Mila|A|I|A', 'Tomas|R|A|A', 'Ines|I|C|R');
    const changes = { range: 'A1:D4', headerRow: 0, columns: { people: [0] }, tasksAcross: true };
    const { issues } = run(changes, matrix);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place }) => [code, placeCell(place)])).toEqual([
      ['raci-no-responsible', 'C1'],
      ['raci-several-accountable', 'D1'],
    ]);
  });

  it('reads a table sideways whose corner says that people stand below it', () => {
    const matrix = rows(
      'Person|Order|Bake|Sell',
      'Mila|A|I|A',
      'Tomas|R|A|C',
      'Ines|I|R|R',
      'Total|3|3|3',
    );
    const changes = { range: 'A1:D5', headerRow: 0, columns: { task: 0, people: [1, 2, 3] } };
    expect(run(changes, matrix).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a form nobody has filled in answers one piece of information and no score', () => {
    const matrix = rows('Job|Mila|Tomas', 'Order||', 'Bake||');
    const changes = { range: 'A1:C3', headerRow: 0, columns: { task: 0, people: [1, 2] } };
    const { scores, issues } = run(changes, matrix);
    expect(issues.map(({ code }) => code)).toEqual(['raci-no-letters']);
    expect(scores[0]).toMatchObject({ value: null, coverage: 0 });
  });

  it('letters of no variant and missing columns answer one issue', () => {
    const matrix = rows('Job|Mila|Tomas', 'Order|P|S', 'Bake|S|P');
    const changes = { range: 'A1:C3', headerRow: 0, columns: { task: 0, people: [1, 2] } };
    expect(run(changes, matrix).issues.map(({ code }) => code)).toEqual(['raci-variant-unclear']);
    expect(run({ columns: { status: 1 } }).issues.map(({ code }) => code)).toEqual([
      'raci-not-found',
    ]);
  });
});
