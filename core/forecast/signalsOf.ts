import { type ControlSignals, controlSignals } from '../statistics/controlSignals.ts';
import { movingRangeChart } from '../statistics/movingRangeChart.ts';

/** One value that chance hardly explains. */
export interface Signal {
  /** Zero-based place among the known values. */
  readonly index: number;
  readonly value: number;
  readonly rule: string;
}

const ruleWords: Readonly<Record<keyof ControlSignals, string>> = {
  beyondThree: 'beyond three standard deviations',
  twoOfThree: 'two of three beyond two',
  fourOfFive: 'four of five beyond one',
  eightOnOneSide: 'eight on one side',
};

const rules = Object.keys(ruleWords) as readonly (keyof ControlSignals)[];

/** Signals of a series against limits worked out from its own moving ranges, in the order of time; none where it never changes. */
export function signalsOf(values: readonly number[]): readonly Signal[] {
  const chart = movingRangeChart(values);
  if (!chart || chart.deviation === null || chart.deviation === 0) return [];
  const signals = controlSignals(values, { center: chart.mean, deviation: chart.deviation });
  return rules
    .flatMap((rule) =>
      signals[rule].map((index) => ({ index, value: values[index] ?? 0, rule: ruleWords[rule] })),
    )
    .sort((left, right) => left.index - right.index);
}
