import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../core/issue/describe.ts';
import { lintMatrix } from '../../core/raci/lintMatrix.ts';
import { matrixOf } from '../../core/raci/matrixOf.ts';
import { matrixScore } from '../../core/raci/matrixScore.ts';
import { parseLetters } from '../../core/raci/parseLetters.ts';
import { personLoads } from '../../core/raci/personLoads.ts';
import { defaultLimits } from '../../core/raci/thresholds.ts';
import { variants } from '../../core/raci/variants.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { lint, read } from './read.ts';

const settings = { seed: 20260401, numRuns: 120 };

const people = ['Mila', 'Tomas', 'Ines', 'Omar', 'Petra', 'Sales team'];
const code = fc.constantFrom<Cell>(
  null,
  null,
  null,
  'A',
  'R',
  'C',
  'I',
  'A/R',
  'r',
  'C/I',
  '—',
  'X',
);
const body = fc.array(fc.tuple(code, code, code, code, code, code), {
  minLength: 1,
  maxLength: 12,
});

/** A matrix with one sound row on top, so that letters are always found. */
function matrixFrom(
  rows: readonly (readonly Cell[])[],
  order = people.map((_, index) => index),
): Cell[][] {
  const named = rows.map((cells, index) => [
    `Task ${index}`,
    ...order.map((at) => cells[at] ?? null),
  ]);
  const first = ['First', 'A', 'R', 'C', 'I', null, null];
  return [
    ['Task', ...order.map((at) => people[at] ?? '')],
    [first[0] ?? null, ...order.map((at) => first[at + 1] ?? null)],
    ...named,
  ];
}

/** Findings without their cells, in a fixed order. */
function essence(matrix: readonly (readonly Cell[])[]): string[] {
  return lint(matrix, 'RACI')
    .map(({ issue, task, person }) =>
      [issue.severity, task, person, describeIssue(issue)].join(' | '),
    )
    .sort();
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}

/** Findings that are about how much one person carries. */
const loadCodes = /-load$|involved$|no-duty$|top-of-both$|accountable-group$/;

describe('laws of lintMatrix', () => {
  it('findings do not depend on the order of the people', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(body, order, (rows, shuffled) => {
        expect(essence(matrixFrom(rows, shuffled))).toEqual(essence(matrixFrom(rows)));
      }),
      settings,
    );
  });

  it('a further sound row adds no findings except about loads', () => {
    const count = (matrix: Cell[][]) =>
      lint(matrix, 'RACI').filter(({ issue }) => !loadCodes.test(issue.code)).length;
    fc.assert(
      fc.property(body, (rows) => {
        const before = matrixFrom(rows);
        const after = [...before, ['Another', 'A', 'R', 'C', 'I', null, null]];
        expect(count(after)).toBe(count(before));
      }),
      settings,
    );
  });

  it('the order of the tasks changes places, not findings', () => {
    const plain = (matrix: Cell[][]) =>
      lint(matrix, 'RACI')
        .map(({ issue, task }) =>
          issue.code === 'raci-letter-unknown' ? issue.code : `${issue.code} ${task}`,
        )
        .sort();
    fc.assert(
      fc.property(body, (rows) => {
        const matrix = matrixFrom(rows).filter((row) => row.slice(1).some((cell) => cell !== null));
        const [header = [], ...tasks] = matrix;
        expect(plain([header, ...tasks.reverse()])).toEqual(plain(matrix));
      }),
      { ...settings, numRuns: 100 },
    );
  });

  it('the score lies between 0 and 100, coverage between 0 and 1', () => {
    fc.assert(
      fc.property(body, (rows) => {
        const matrix = read(matrixFrom(rows), 'RACI');
        const { value, coverage } = matrixScore(matrix, lintMatrix(matrix, defaultLimits));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        expect(coverage).toBeGreaterThan(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
      settings,
    );
  });

  it('loads add up to the letters in the cells', () => {
    fc.assert(
      fc.property(body, (rows) => {
        const cells = matrixFrom(rows)
          .slice(1)
          .flatMap((row) => row.slice(1));
        const held = cells.filter((cell) => typeof cell === 'string' && cell.includes('A')).length;
        const loads = personLoads(read(matrixFrom(rows), 'RACI'));
        expect(loads.reduce((sum, { counts }) => sum + (counts.A ?? 0), 0)).toBe(held);
      }),
      settings,
    );
  });

  it('inputs stay as they are', () => {
    fc.assert(
      fc.property(body, (rows) => {
        const grid = deepFreeze(gridOf(matrixFrom(rows)));
        const outcome = matrixOf(grid, { variant: 'auto', hasHeader: null });
        if (outcome.ok) lintMatrix(deepFreeze(outcome.value), defaultLimits);
        expect(outcome.ok).toBe(true);
      }),
      { ...settings, numRuns: 50 },
    );
  });
});

describe('laws of reading', () => {
  it('parseLetters takes any text and answers letters of the variant', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[RACI ,/()-]{0,9}$/),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...variants), (written, variant) => {
        const { letters, unknown } = parseLetters(written, variant);
        const known = variant.letters.map(({ letter }) => letter);
        expect(letters.every((letter) => known.includes(letter))).toBe(true);
        expect(new Set(letters).size).toBe(letters.length);
        expect(unknown.every((part) => part.length > 0)).toBe(true);
      }),
      { ...settings, numRuns: 1200 },
    );
  });

  it('matrixOf takes any cells without throwing', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(null, 'A', 'R', 'Task', 'Responsible', 'Accountable', 'Total', '—', ''),
      fc.string(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant<Cell>({ error: '#N/A' }),
    );
    const any = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    fc.assert(
      fc.property(any, fc.constantFrom(true, false, null), (matrix, hasHeader) => {
        const outcome = matrixOf(gridOf(matrix), { variant: 'auto', hasHeader });
        if (outcome.ok) expect(lintMatrix(outcome.value, defaultLimits)).toBeInstanceOf(Array);
        else expect(outcome.issues.length).toBeGreaterThan(0);
      }),
      { ...settings, numRuns: 600 },
    );
  });
});
