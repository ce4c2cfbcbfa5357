import type { Matrix } from '../../../core/sheet/cell.ts';
import { averageDeviation } from '../../../core/statistics/averageDeviation.ts';
import { averageDeviationJ } from '../../../core/statistics/averageDeviationJ.ts';
import { countCategories } from '../../../core/statistics/countCategories.ts';
import { cronbachAlpha } from '../../../core/statistics/cronbachAlpha.ts';
import { fleissKappa } from '../../../core/statistics/fleissKappa.ts';
import { intraclassOneWay } from '../../../core/statistics/intraclassOneWay.ts';
import { intraclassTwoWay } from '../../../core/statistics/intraclassTwoWay.ts';
import { kendallConcordance } from '../../../core/statistics/kendallConcordance.ts';
import { krippendorffAlpha } from '../../../core/statistics/krippendorffAlpha.ts';
import { populationDeviation } from '../../../core/statistics/populationDeviation.ts';
import { sampleDeviation } from '../../../core/statistics/sampleDeviation.ts';
import { withinGroupAgreement } from '../../../core/statistics/withinGroupAgreement.ts';
import { withinGroupAgreementJ } from '../../../core/statistics/withinGroupAgreementJ.ts';
import { type Answer, callByName, cellOf, columnOf, refused } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { numbers } from '../readJson.ts';

function lists(value: Json | undefined): readonly (readonly Json[])[] {
  return Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row : [])) : [];
}

function numberLists(value: Json | undefined): readonly (readonly (number | null)[])[] {
  return lists(value).map(numbers);
}

/** A list of lists of an oracle input as a range, row by row. */
function matrixOf(value: Json | undefined): Matrix {
  return lists(value).map((row) => row.map((entry) => cellOf(entry) as Matrix[0][0]));
}

function turned(matrix: Matrix): Matrix {
  const width = matrix.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => matrix.map((row) => row[column] ?? null));
}

/** Oracles mask nothing. */
const minimumAnswers = 1;

function agreement(range: Matrix, options: Json | undefined, index: string): Json {
  return callByName('ALIGN_AGREEMENT', [range, cellOf(options), index, minimumAnswers]);
}

function rwg({ ratings, options }: JsonObject): Json {
  const { raw, variance, n } = withinGroupAgreement(numbers(ratings), Number(options));
  return { rwg: agreement(columnOf(ratings), options, 'rwg'), rwgRaw: raw, variance, n };
}

function rwgJ({ items, options }: JsonObject): Json {
  const { n } = withinGroupAgreementJ(numberLists(items), Number(options));
  return { rwgJ: agreement(matrixOf(items), options, 'rwgj'), n };
}

function adM({ ratings, items, options }: JsonObject): Json {
  const { fromMean, fromMedian } =
    ratings === undefined
      ? averageDeviationJ(numberLists(items))
      : averageDeviation(numbers(ratings));
  const cutoff = typeof options === 'number' ? options / 6 : null;
  const acceptable = cutoff === null || fromMean === null ? null : fromMean <= cutoff;
  return { adMean: fromMean, adMedian: fromMedian, cutoff, acceptable };
}

function withinGroupSd({ ratings }: JsonObject): Json {
  const given = numbers(ratings).filter((value): value is number => value !== null);
  return { sd: sampleDeviation(given), sdPopulation: populationDeviation(given) };
}

function icc({ groups }: JsonObject): Json {
  const lists = typeof groups === 'object' && groups !== null ? Object.values(groups) : [];
  const result = intraclassOneWay(lists.map(numbers));
  return {
    ...{ icc1: result.single, icc2: result.average, icc1n0: result.singleCorrected },
    ...{ msb: result.between, msw: result.within, F: result.F, p: result.p },
    ...{ nBar: result.meanSize, n0: result.correctedSize },
  };
}

function iccTwoWay({ ratings }: JsonObject): Json {
  const { oneWay, random, fixed } = intraclassTwoWay(numberLists(ratings));
  return {
    ...{ icc1_1: oneWay.single, icc2_1: random.single, icc3_1: fixed.single },
    ...{ icc1_k: oneWay.average, icc2_k: random.average, icc3_k: fixed.average },
  };
}

function kendallW({ rankings }: JsonObject): Json {
  const result = kendallConcordance(numberLists(rankings));
  const { corrected, uncorrected, freedom, judges, objects, rankSums } = result;
  return {
    ...{ W: uncorrected.value, chi2: uncorrected.chiSquare, p: uncorrected.p, df: freedom },
    Wt: callByName('RANK_AGREEMENT', [matrixOf(rankings), false, 'rows', false]),
    ...{ chi2t: corrected.chiSquare, pt: corrected.p, judges, objects, rankSums },
  };
}

/** Correlation, p and n of the function's spilled answer; undefined ones keep the number of pairs. */
function correlation(method: string, { x, y }: JsonObject): Json {
  const [left, right] = [numbers(x), numbers(y)];
  if (left.length !== right.length) return refused;
  const n = left.filter((value, index) => value !== null && right[index] !== null).length;
  const spilled = callByName('RANK_CORRELATION', [columnOf(x), columnOf(y), method, true]);
  const [value = null, p = null] = lists(spilled)[1] ?? [];
  return { [method === 'tau' ? 'tau' : 'rho']: value, p, n };
}

function fleiss({ ratings, counts }: JsonObject): Json {
  const table =
    counts === undefined
      ? countCategories(lists(ratings) as readonly (readonly (string | number | null)[])[])
      : numberLists(counts).map((row) => row.map(Number));
  const result = fleissKappa(table);
  return result.raters === null ? refused : { ...result };
}

function krippendorff({ ratings, level }: JsonObject): Json {
  const { units, values } = krippendorffAlpha(
    numberLists(ratings),
    level as Parameters<typeof krippendorffAlpha>[1],
  );
  const codes = turned(matrixOf(ratings));
  const alpha = callByName('CODE_AGREEMENT', [codes, null, cellOf(level), false, false]);
  return { alpha, pairableUnits: units, pairableValues: values };
}

export const agreementAnswers: Readonly<Record<string, Answer>> = {
  rwg,
  rwgJ,
  adM,
  withinGroupSd,
  cronbachAlpha: ({ items }) => ({ ...cronbachAlpha(numberLists(items)) }),
  icc,
  iccTwoWay,
  kendallW,
  spearman: (input) => correlation('spearman', input),
  tauB: (input) => correlation('tau', input),
  fleissKappa: fleiss,
  krippendorffAlpha: krippendorff,
};
