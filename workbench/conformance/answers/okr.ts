import { alignmentRollup } from '../../../core/okr/alignmentRollup.ts';
import { expectedValue } from '../../../core/okr/expectedValue.ts';
import { keyResultRatio } from '../../../core/okr/keyResultRatio.ts';
import { paceRatio } from '../../../core/okr/paceRatio.ts';
import { sweetSpot } from '../../../core/okr/sweetSpot.ts';
import { windowAchievement } from '../../../core/okr/windowAchievement.ts';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { type Answer, callByName, cellOf, times } from '../answer.ts';
import type { Json, JsonObject } from '../oracle.ts';
import { numbers, objects } from '../readJson.ts';

/** Percent figures of the oracles are fractions here. */
const perCent = 100;

/** Graded key results as a range a user would select: their score typed as a percentage. */
function keyResultRange(keyResults: readonly JsonObject[]): Matrix {
  const weighted = keyResults.some(({ weight }) => weight !== undefined);
  const header: Cell[] = ['Key result', 'Type', 'Current', ...(weighted ? ['Weight'] : [])];
  const rows = keyResults.map(({ score, weight }, index): Cell[] => [
    `KR ${index + 1}`,
    'percent',
    cellOf(score) as Cell,
    ...(weighted ? [cellOf(weight) as Cell] : []),
  ]);
  return [header, ...rows];
}

function pacing({ start, end, asOf, actual }: JsonObject): Json {
  const expected = callByName('KR_PACE', [cellOf(start), cellOf(end), cellOf(asOf)]);
  if (typeof expected !== 'number') return { expected: null, ratio: null, status: null };
  if (typeof actual !== 'number') return { expected, ratio: null, status: null };
  const { ratio, isOnTrack } = paceRatio(actual, expected);
  return { expected, ratio, status: isOnTrack ? 'onTrack' : 'behind' };
}

export const okrAnswers: Readonly<Record<string, Answer>> = {
  krProgress: ({ start, target, current }) => {
    const args = ['increase', cellOf(start), cellOf(target), cellOf(current)];
    return {
      progress: callByName('KR_PROGRESS', [...args, null, null, true]),
      score: callByName('KR_PROGRESS', args),
    };
  },
  krRatio: ({ current, target, direction }) => {
    if (typeof current !== 'number' || typeof target !== 'number') return { percent: null };
    const way = direction === 'descending' ? 'descending' : 'ascending';
    const ratio = keyResultRatio({ current, target, direction: way });
    return { percent: times(ratio, perCent) };
  },
  objectiveScore: ({ keyResults }) => ({
    score: callByName('OKR_SCORE', [keyResultRange(objects(keyResults))]),
  }),
  band: ({ score }) => ({
    band: callByName('OKR_GRADE', [cellOf(score)]),
    sweetSpot: typeof score === 'number' ? sweetSpot(score) : null,
  }),
  pacing,
  expectedValue: ({ start, target, elapsedDays, totalDays }) => {
    if (typeof start !== 'number' || typeof target !== 'number') return { value: null };
    if (typeof elapsedDays !== 'number' || typeof totalDays !== 'number') return { value: null };
    return { value: expectedValue({ start, target, elapsedDays, totalDays }) };
  },
  windowAchievement: ({ planned, actual }) => {
    const { byPeriod, cumulative } = windowAchievement(numbers(planned), numbers(actual));
    return {
      byPeriod: byPeriod.map((share) => times(share, perCent)),
      cumulative: times(cumulative, perCent),
    };
  },
  alignmentRollup: ({ keyResults, contributors }) => {
    const own = objects(keyResults).map(({ progress, weight }) => ({
      score: typeof progress === 'number' ? progress : null,
      weight: typeof weight === 'number' ? weight : 1,
    }));
    return { percent: alignmentRollup(own, numbers(contributors)) };
  },
};
