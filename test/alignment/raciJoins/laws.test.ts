import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayBeOne, namesIn, personKey } from '../../../core/alignment/raciJoins/personNames.ts';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { joinSheets, keyResults, roles, soundRows } from './joinSheets.ts';

const settings = { seed: 20261116, numRuns: 60 };
const people = ['Ann Lee', 'Bob Ray', 'Cy Orr', 'Di Fox'];

const letters = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([lead, worker]) =>
    people.map((_, index): Cell => {
      if (index === lead) return lead === worker ? 'A/R' : 'A';
      return index === worker ? 'R' : null;
    }),
  );
const task = fc.tuple(letters, fc.constantFrom<Cell>(null, 'KR-1', 'KR-2', 'KR-9', 'KR-1, KR-3'));

/** A matrix with the people's columns in this order. */
function matrix(
  tasks: readonly (readonly [readonly Cell[], Cell])[],
  order: readonly number[],
): Matrix {
  const rows = tasks.map(([row, link], index) => [`Task ${index + 1} of the week`, ...row, link]);
  const all = [
    ['Task', ...people, 'Linked key result'],
    ...soundRows.map((row) => row.slice(0, 6)),
    ...rows,
  ];
  return all.map((row) => [
    row[0] ?? null,
    ...order.map((at) => row[at + 1] ?? null),
    row[5] ?? null,
  ]);
}

/** What is found, without the places, in an order of its own. */
function told(rows: Matrix): string[] {
  const issues = joinSheets({ OKRs: keyResults, Roles: roles, RACI: rows });
  return issues.map(({ code, subject, found }) => `${code} ${subject} ${found}`).sort();
}

describe('raciJoinsCheck, laws', () => {
  it('finds the same whatever the order of the people', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 4 }), order, (tasks, shuffled) => {
        expect(told(matrix(tasks, shuffled))).toEqual(told(matrix(tasks, [0, 1, 2, 3])));
      }),
      { ...settings, numRuns: 15 },
    );
  });

  it('never names a task whose accountable person owns all it serves', () => {
    const owners: Readonly<Record<string, number>> = { 'KR-1': 0, 'KR-2': 1 };
    fc.assert(
      fc.property(fc.constantFrom('KR-1', 'KR-2'), (link) => {
        const row = people.map((_, index): Cell => (index === owners[link] ? 'A/R' : null));
        const codes = told(matrix([[row, link]], [0, 1, 2, 3]));
        expect(codes.filter((line) => line.startsWith('raci-accountable'))).toEqual([]);
      }),
      { ...settings, numRuns: 4 },
    );
  });
});

describe('mayBeOne', () => {
  const name = fc.constantFrom('ann lee', 'bob ray', 'ann', 'a. lee', 'lee, ann', 'marta von lind');

  it('mayBeOne is the same both ways, and true of a name and itself', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(mayBeOne(one, one)).toBe(true);
        expect(mayBeOne(one, other)).toBe(mayBeOne(other, one));
      }),
      settings,
    );
  });

  it.each([
    ['Marta', 'Marta Lind', true],
    ['M. Lind', 'Marta Lind', true],
    ['Lind, Marta', 'Marta Lind', true],
    ['Jonas Feld', 'Jonas Lind', false],
    ['Ann', 'Anna Lee', false],
    ['Ann Ann', 'Ann Lee', false],
  ])('mayBeOne(%j, %j) is %j', (one, other, same) => {
    expect(mayBeOne(personKey(one), personKey(other))).toBe(same);
  });
});

describe('namesIn', () => {
  it('namesIn reads what stands in brackets as another name', () => {
    expect(namesIn('Jonas  Feld (Head baker)')).toEqual(['jonas feld', 'head baker']);
    expect(namesIn(' ')).toEqual([]);
  });
});
