import { ambidexterity } from '../../../core/statistics/ambidexterity.ts';
import { centredProducts } from '../../../core/statistics/centredProducts.ts';
import { cosineSimilarity } from '../../../core/statistics/cosineSimilarity.ts';
import { gini } from '../../../core/statistics/gini.ts';
import { herfindahl } from '../../../core/statistics/herfindahl.ts';
import { mean } from '../../../core/statistics/mean.ts';
import { shareOverlap } from '../../../core/statistics/shareOverlap.ts';
import type { Answer } from '../answer.ts';
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

const balanceOf: Answer = ({ exploration, exploitation, scaleMax }) => {
  const [x, y] = [meanOf(exploration), meanOf(exploitation)];
  const result = ambidexterity(x, y, Number(scaleMax));
  return {
    ...{ x, y, absDifference: result?.absoluteDifference ?? null },
    ...{ balance: result?.balance ?? null, combined: result?.combined ?? null },
    balance01: result?.balanceShare ?? null,
    combined01: result?.combinedShare ?? null,
  };
};

function concentrationOf({ amounts }: JsonObject): Json {
  const result = herfindahl(told(amounts));
  if (result === null) return { hhi: null };
  const { index, normalised, effectiveNumber, count } = result;
  const hhiPercent = index * 10_000;
  return { hhi: index, hhiPercent, normalized: normalised, effectiveNumber, n: count };
}

const giniOf: Answer = ({ values }) => {
  const result = gini(told(values));
  return { gini: result?.population ?? null, giniUnbiased: result?.sample ?? null };
};

const overlapOf: Answer = ({ budget, weights }) => {
  const result = shareOverlap(told(budget), told(weights));
  return result === null ? null : { ...result };
};

export const allocationAnswers: Readonly<Record<string, Answer>> = {
  ambidexterity: balanceOf,
  centeredProduct: ({ x, y }) => ({ products: centredProducts(told(x), told(y)) }),
  hhi: concentrationOf,
  gini: giniOf,
  cosine: ({ a, b }) => ({ cosine: cosineSimilarity(told(a), told(b)) }),
  overlap: overlapOf,
};
