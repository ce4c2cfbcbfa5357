import { averageDeviation } from '../statistics/averageDeviation.ts';
import { mean } from '../statistics/mean.ts';
import { sampleDeviation } from '../statistics/sampleDeviation.ts';
import { withinGroupAgreement } from '../statistics/withinGroupAgreement.ts';
import { answersTo, type Look } from './look.ts';

/** What one question's answers come to; every number null where they may not be shown. */
export interface ItemFigures {
  readonly n: number | null;
  /** Mean in points of the scale, turned where the question is reversed. */
  readonly mean: number | null;
  /** Sample standard deviation, in points. */
  readonly deviation: number | null;
  /** r_wg, 0 to 1. */
  readonly agreement: number | null;
  /** AD from the mean, in points. */
  readonly averageDeviation: number | null;
}

const hidden: ItemFigures = {
  ...{ n: null, mean: null, deviation: null, agreement: null, averageDeviation: null },
};

/** Figures of one question under the mask. */
export function itemFigures(look: Look, question: number): ItemFigures {
  if (look.shown[question] !== true) return hidden;
  const answers = answersTo(look, question);
  return {
    n: answers.length,
    mean: mean(answers),
    deviation: sampleDeviation(answers),
    agreement: withinGroupAgreement(answers, look.survey.scale.options).value,
    averageDeviation: averageDeviation(answers).fromMean,
  };
}
