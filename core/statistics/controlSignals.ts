import { isAtMost } from './reaches.ts';

/** A pattern that chance rarely makes: `count` of `window` successive values beyond `deviations` on the same side. */
interface RunRule {
  readonly count: number;
  readonly window: number;
  readonly deviations: number;
}

/** Source: Western Electric, Statistical Quality Control Handbook (1956), pages 25 to 28. */
const runRules = {
  beyondThree: { count: 1, window: 1, deviations: 3 },
  twoOfThree: { count: 2, window: 3, deviations: 2 },
  fourOfFive: { count: 4, window: 5, deviations: 1 },
  eightOnOneSide: { count: 8, window: 8, deviations: 0 },
} as const;

/** Zero-based places of the last value of each pattern, rule by rule. */
export interface ControlSignals {
  readonly beyondThree: readonly number[];
  readonly twoOfThree: readonly number[];
  readonly fourOfFive: readonly number[];
  readonly eightOnOneSide: readonly number[];
}

/** What values are charted against. */
export interface ControlLimits {
  readonly center: number;
  /** Above 0. */
  readonly deviation: number;
}

function signalsOf(scaled: readonly number[], { count, window, deviations }: RunRule): number[] {
  return scaled.flatMap((last, index) => {
    const side = Math.sign(last);
    const isBeyond = (value: number) => !isAtMost(value * side, deviations);
    if (!isBeyond(last)) return [];
    const recent = scaled.slice(Math.max(0, index - window + 1), index + 1);
    return recent.filter(isBeyond).length >= count ? [index] : [];
  });
}

/**
 * Western Electric signals of values in the order of time. A value exactly on a line is not beyond it,
 * also where binary rounding hides it (0.4 about 0.1 with a deviation of 0.1); one on the centre ends a run.
 */
export function controlSignals(
  values: readonly number[],
  { center, deviation }: ControlLimits,
): ControlSignals {
  const scaled = values.map((value) => (value - center) / deviation);
  const at = (rule: RunRule) => signalsOf(scaled, rule);
  return {
    beyondThree: at(runRules.beyondThree),
    twoOfThree: at(runRules.twoOfThree),
    fourOfFive: at(runRules.fourOfFive),
    eightOnOneSide: at(runRules.eightOnOneSide),
  };
}
