import type { RawArgument } from '../../../core/declare/parameter.ts';
import { centredProducts } from '../../../core/statistics/centredProducts.ts';
import { cosineSimilarity } from '../../../core/statistics/cosineSimilarity.ts';
import { mean } from '../../../core/statistics/mean.ts';
import { type Answer, callByName, cellOf, columnOf, refused, times } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { numbers } from '../readJson.ts';

/** Numbers of a list; what is missing is left out. */
function told(value: Json | undefined): readonly number[] {
  return numbers(value).filter((entry) => entry !== null);
}

/** A number, or the mean of a list of them. */
function meanOf(value: Json | undefined): number | null {
  return typeof value === 'number' ? value : mean(told(value));
}

/** A number, or a list of them as a range of one column. */
function sideOf(value: Json | undefined): RawArgument {
  return Array.isArray(value) ? columnOf(value) : cellOf(value);
}

const balanceOf: Answer = ({ exploration, exploitation, scaleMax }) => {
  const [x, y] = [meanOf(exploration), meanOf(exploitation)];
  // The mask that hides few answers is set to one, as in every conformance answer.
  const call = (name: string, unit: string) =>
    callByName(name, [sideOf(exploration), sideOf(exploitation), cellOf(scaleMax), unit, 1]);
  const balance = call('AMBI_BALANCE', 'points');
  return {
    ...{ x, y, balance, combined: call('AMBI_COMBINED', 'points') },
    absDifference: typeof balance === 'number' ? Number(scaleMax) - balance : null,
    balance01: call('AMBI_BALANCE', 'share'),
    combined01: call('AMBI_COMBINED', 'share'),
  };
};

function concentrationOf({ amounts }: JsonObject): Json {
  const call = (index: string) => callByName('SPEND_CONCENTRATION', [columnOf(amounts), index]);
  const n = told(amounts).length;
  if (told(amounts).some((amount) => amount < 0)) return refused;
  const hhi = call('hhi');
  return {
    ...{ hhi, hhiPercent: times(hhi, 10_000), normalized: call('normalised') },
    ...{ effectiveNumber: call('effective'), n },
  };
}

const giniOf: Answer = ({ values }) => ({
  gini: callByName('SPEND_CONCENTRATION', [columnOf(values), 'gini']),
  giniUnbiased: callByName('SPEND_CONCENTRATION', [columnOf(values), 'gini-sample']),
});

const overlapOf: Answer = ({ budget, weights }) => {
  const sides = [columnOf(budget), columnOf(weights)];
  const overlap = callByName('SPEND_OVERLAP', sides);
  if (typeof overlap !== 'number') return { overlap: null, misallocated: null, gaps: null };
  const spilled = callByName('SPEND_OVERLAP', [...sides, 'gaps']);
  const [, ...rows] = (Array.isArray(spilled) ? spilled : []) as readonly (readonly Json[])[];
  return { overlap, misallocated: 1 - overlap, gaps: rows.map(([, , gap]) => gap ?? null) };
};

export const allocationAnswers: Readonly<Record<string, Answer>> = {
  ambidexterity: balanceOf,
  centeredProduct: ({ x, y }) => ({ products: centredProducts(told(x), told(y)) }),
  hhi: concentrationOf,
  gini: giniOf,
  cosine: ({ a, b }) => ({ cosine: cosineSimilarity(told(a), told(b)) }),
  overlap: overlapOf,
};
