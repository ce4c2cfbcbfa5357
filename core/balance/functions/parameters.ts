import { choiceParameter, numbersParameter, optionalNumber } from '../../declare/parameter.ts';
import { balanceThresholds } from '../thresholds.ts';

/** What both functions take. */
export const balanceParameters = {
  exploration: numbersParameter({
    help: 'Answers about trying what is new, or their mean as one number.',
    minimum: 1,
  }),
  exploitation: numbersParameter({
    help: 'Answers about doing better what is known, or their mean as one number.',
    minimum: 1,
  }),
  scaleTop: optionalNumber({
    help: 'Highest point of the scale, which begins at 1.',
    ...{ minimum: 1, minimumAllowed: false, fallback: balanceThresholds.scaleTop.value },
  }),
  unit: choiceParameter({
    help: 'points, or share: 0 to 1 over the whole scale.',
    choices: ['points', 'share'],
    fallback: 'points',
  }),
  minimumAnswers: optionalNumber({
    help: 'Fewest answers that are shown, where a range holds answers; one number is taken for a mean.',
    ...{ unit: 'count', minimum: 1, fallback: 5 },
  }),
};
