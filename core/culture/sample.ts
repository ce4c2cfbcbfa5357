import type { Cell } from '../sheet/cell.ts';
import { splitKeys } from './columns.ts';
import { cultureQuestions } from './questions.ts';

type SampleRow = Readonly<Record<string, Cell>>;
type Four = readonly [number, number, number, number];

/** What each made-up respondent sees and wants over all dimensions: clan, adhocracy, market, hierarchy. */
const respondents: readonly { readonly now: Four; readonly wanted: Four }[] = [
  { now: [45, 10, 15, 30], wanted: [35, 30, 15, 20] },
  { now: [40, 15, 10, 35], wanted: [30, 30, 20, 20] },
  { now: [50, 10, 10, 30], wanted: [40, 25, 15, 20] },
  { now: [35, 15, 15, 35], wanted: [30, 35, 15, 20] },
  { now: [40, 10, 20, 30], wanted: [30, 30, 20, 20] },
  { now: [45, 15, 10, 30], wanted: [35, 25, 20, 20] },
  { now: [30, 15, 20, 35], wanted: [30, 35, 20, 15] },
  { now: [40, 15, 15, 30], wanted: [35, 30, 15, 20] },
];

/** How the dimensions differ from that, in the order of the questions; each adds nothing in all. */
const shifts: readonly Four[] = [
  [5, 0, -5, 0],
  [0, 5, 0, -5],
  [5, -5, 0, 0],
  [10, 0, -5, -5],
  [-10, 0, 5, 5],
  [-10, 0, 5, 5],
];

function shifted(points: Four, shift: Four): readonly number[] {
  return points.map((value, type) => value + (shift[type] ?? 0));
}

function cells(keys: readonly string[], points: readonly number[]): SampleRow {
  return Object.fromEntries(keys.map((key, type) => [key, points[type] ?? null]));
}

/** Cells that differ from what the respondent meant, by respondent and dimension (from 0). */
const planted: Readonly<Record<string, SampleRow>> = {
  '2/1': { hierarchyWanted: 30 },
  '4/3': { marketNow: null },
  '5/4': { adhocracyNow: -5, clanNow: 55 },
  '7/5': { dimension: cultureQuestions[0]?.dimension ?? null },
};

/**
 * Culture answers of eight made-up people of the bakery Crumb & Co.: clan and hierarchy now, more adhocracy wanted.
 * Planted: a split of 110 points, a type left blank, points below 0, a dimension answered twice.
 */
export const cultureSample: readonly SampleRow[] = respondents.flatMap(({ now, wanted }, person) =>
  cultureQuestions.map(({ dimension, descriptions }, index) => ({
    ...{ respondent: `P${person + 1}`, dimension, descriptions: descriptions.join(' | ') },
    ...cells(splitKeys.now, shifted(now, shifts[index] ?? [0, 0, 0, 0])),
    ...cells(splitKeys.wanted, wanted),
    ...planted[`${person}/${index}`],
  })),
);
