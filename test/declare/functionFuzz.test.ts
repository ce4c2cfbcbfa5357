import { describe, expect, it } from 'vitest';
import { functions } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import type { Context } from '../../core/declare/context.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Issue } from '../../core/issue/issue.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** Cells that go wrong somewhere: ends of the number range, texts that look like numbers, errors, words every object knows. */
const hostile: readonly Cell[] = [
  ...[null, '', ' ', 0, -0, 1, -1, 0.1, 1e308, -1e308, Number.MAX_VALUE, 5e-324, 2 ** 53, 45_000],
  ...[60, -5, 3e6, true, false, 'n/a', '1,5', '1.234,56', '1,234.56', '12 %', '(5)', '1e999'],
  ...['NaN', 'Infinity', '∞', '2026-02-29', '31.12.2026', '2024-02-29', 'Q3', 'x; y', 'A/R'],
  ...['constructor', '__proto__', 'toString', '=1+1', '😀', '\u0000', 'A\nB', 'x'.repeat(40_000)],
  ...[{ error: '#N/A' } as const, { error: '#DIV/0!' } as const],
];

const contexts: readonly Context[] = [
  neutralContext,
  { today: 46_000, locale: 'de-DE', timeZone: 'Europe/Berlin' },
  { today: 46_000, locale: 'en-US', timeZone: 'America/New_York' },
];

/** Numbers from 0 to below 1 that a seed decides (linear congruential, Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

const blankRow = (range: Matrix): readonly Cell[] => (range[0] ?? []).map(() => null);

/** What happens to ranges in real sheets, one at a time. */
const misfortunes: readonly ((range: Matrix, random: Random) => Matrix)[] = [
  // A cell or three are something else.
  (range, random) =>
    range.map((row) => row.map((cell) => (random() < 0.1 ? pick(hostile, random) : cell))),
  // Every number is.
  (range, random) => {
    const other = pick(hostile, random);
    return range.map((row) => row.map((cell) => (typeof cell === 'number' ? other : cell)));
  },
  (_, random) => [[pick(hostile, random)]],
  () => [],
  () => [[]],
  () => [
    [null, ''],
    [' ', null],
  ],
  // A blank tail, a blank row on top, no header, the header alone.
  (range) => [...range, ...Array.from({ length: 5 }, () => blankRow(range))],
  (range) => [blankRow(range), ...range],
  (range) => range.slice(1),
  (range) => range.slice(0, 1),
  // Turned, mirrored, a column cut off, every row twice with a total.
  (range) => (range[0] ?? []).map((_, column) => range.map((row) => row[column] ?? null)),
  (range) => range.map((row) => [...row].reverse()),
  (range, random) => {
    const gone = Math.floor(random() * (range[0]?.length ?? 1));
    return range.map((row) => row.filter((_, column) => column !== gone));
  },
  (range) => [...range, ...range.slice(1), ['Total', 10, 10]],
];

function asRange(value: RawArgument): Matrix | null {
  if (!Array.isArray(value)) return null;
  return value.map((row): readonly Cell[] => (Array.isArray(row) ? row : [row]));
}

function spoil(examples: readonly (readonly RawArgument[])[], count: number, random: Random) {
  const spoiled: RawArgument[] = [...pick(examples, random)];
  const times = 1 + Math.floor(random() * 3);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * Math.min(count, spoiled.length + 2));
    while (spoiled.length <= at) spoiled.push(null);
    const range = asRange(spoiled[at] ?? null);
    spoiled[at] = range ? pick(misfortunes, random)(range, random) : pick(hostile, random);
  }
  return spoiled;
}

function issueFaults({ code, expected, found, subject, sentences }: Issue): string[] {
  const faults: string[] = [];
  if (expected === '' || found === '') faults.push(`${code} leaves out what was expected or found`);
  if (expected.length > 600 || found.length > 300) faults.push(`${code} is longer than a sentence`);
  if (
    /undefined|\[object|NaN/.test(expected + (subject ?? '')) &&
    !/NaN/.test(found + (subject ?? ''))
  )
    faults.push(`${code} shows ${expected}`);
  if (sentences.en === '') faults.push(`${code} has no sentence`);
  return faults;
}

function resultFaults(value: Cell | Matrix): string[] {
  const rows: Matrix = Array.isArray(value) ? value : [[value as Cell]];
  const faults: string[] = [];
  if (rows.length === 0 || rows.some((row) => row.length !== rows[0]?.length || row.length === 0))
    faults.push('the answer is no rectangle');
  for (const cell of rows.flat()) {
    if (typeof cell === 'number' && !Number.isFinite(cell)) faults.push(`${cell} in the answer`);
    if (Object.is(cell, -0)) faults.push('−0 in the answer');
  }
  return faults;
}

/** Spoiled calls of each function: enough that every misfortune meets every kind of argument. */
const callsEach = 60;

describe('callFunction(any function, spoiled arguments)', () => {
  for (const definition of functions) {
    it(`${definition.name} answers cells or issues, whatever stands in its ranges`, () => {
      const random = randomFrom(20_261_122);
      const examples = definition.examples.map(({ arguments: given }) => given as RawArgument[]);
      const count = Object.keys(definition.parameters).length;
      for (let call = 0; call < callsEach; call++) {
        const given = deepFreeze(spoil(examples, count, random));
        const outcome = callFunction(definition, given, pick(contexts, random));
        const faults = outcome.issues.flatMap(issueFaults);
        if (outcome.ok) faults.push(...resultFaults(outcome.value));
        else if (outcome.issues.length === 0) faults.push('refused without an issue');
        expect(faults, JSON.stringify(given).slice(0, 600)).toEqual([]);
      }
    });
  }
});
