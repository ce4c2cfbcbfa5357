import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { alignmentRollup } from '../../core/okr/alignmentRollup.ts';
import { expectedValue } from '../../core/okr/expectedValue.ts';
import { okrFunctions } from '../../core/okr/index.ts';
import { keyResultRatio } from '../../core/okr/keyResultRatio.ts';
import { paceRatio } from '../../core/okr/paceRatio.ts';
import { sweetSpot } from '../../core/okr/sweetSpot.ts';
import { windowAchievement } from '../../core/okr/windowAchievement.ts';
import type { Cell } from '../../core/sheet/cell.ts';

interface Case {
  readonly name: string;
  readonly fn: string;
  readonly input: unknown;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance: number;
  readonly toleranceMode: 'abs' | 'rel';
}

interface Graded {
  readonly score: number | null;
  readonly weight?: number;
}

interface Pacing extends Readonly<Record<'start' | 'end' | 'asOf', string>> {
  readonly actual: number;
}

interface Rollup {
  readonly keyResults: readonly { readonly progress: number; readonly weight: number }[];
  readonly contributors: readonly number[];
}

const file = path.join(import.meta.dirname, '../known-values/07_okr_scoring.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] };

/** Value of a function, or null where it answers an issue. */
function call(name: string, ...raw: RawArgument[]): Cell {
  const definition = okrFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, raw, neutralContext);
  return outcome.ok ? (outcome.value as Cell) : null;
}

const inPercent = (share: number | null) => (share === null ? null : share * 100);

/** How each `fn` of the file is answered: by the function a user calls where there is one. */
const answers: Readonly<Record<string, (input: never) => Record<string, unknown>>> = {
  krProgress: ({
    start,
    target,
    current,
  }: Record<'start' | 'target' | 'current', number | null>) => ({
    progress: call('KR_PROGRESS', '', start, target, current, null, null, true),
    score: call('KR_PROGRESS', '', start, target, current),
  }),
  krRatio: (input: Parameters<typeof keyResultRatio>[0]) => ({
    percent: inPercent(keyResultRatio(input)),
  }),
  objectiveScore: ({ keyResults }: { keyResults: readonly Graded[] }) => ({
    score: call('OKR_SCORE', [
      ['Progress', 'Weight'],
      ...keyResults.map(({ score, weight = 1 }) => [score, weight]),
    ]),
  }),
  band: ({ score }: { score: number }) => ({
    band: call('OKR_GRADE', score),
    sweetSpot: sweetSpot(score),
  }),
  pacing: ({ start, end, asOf, actual }: Pacing) => {
    const [from, to, day] = [start, end, asOf].map((text) => serialOfText(text));
    const expected = call('KR_PACE', from, to, day);
    if (typeof expected !== 'number') return { expected: null, ratio: null, status: null };
    const { ratio, isOnTrack } = paceRatio(actual, expected);
    return { expected, ratio, status: isOnTrack ? 'onTrack' : 'behind' };
  },
  expectedValue: (input: Parameters<typeof expectedValue>[0]) => ({ value: expectedValue(input) }),
  windowAchievement: ({ planned, actual }: Record<'planned' | 'actual', (number | null)[]>) => {
    const { byPeriod, cumulative } = windowAchievement(planned, actual);
    return { byPeriod: byPeriod.map(inPercent), cumulative: inPercent(cumulative) };
  },
  alignmentRollup: ({ keyResults, contributors }: Rollup) => ({
    percent: alignmentRollup(
      keyResults.map(({ progress, weight }) => ({
        score: progress,
        weight,
      })),
      contributors,
    ),
  }),
};

function expectClose(got: unknown, wanted: unknown, { tolerance, toleranceMode }: Case): void {
  if (Array.isArray(wanted)) {
    expect(Array.isArray(got) && got.length).toBe(wanted.length);
    wanted.forEach((value, index) => {
      expectClose((got as unknown[])[index], value, { tolerance, toleranceMode } as Case);
    });
  } else if (typeof wanted === 'number') {
    expect(typeof got).toBe('number');
    const allowed = tolerance * (toleranceMode === 'rel' ? Math.max(1, Math.abs(wanted)) : 1);
    expect(Math.abs((got as number) - wanted)).toBeLessThanOrEqual(allowed);
  } else expect(got).toEqual(wanted);
}

describe('known values of OKR scoring', () => {
  it.each(cases)('$name', (each) => {
    const got = answers[each.fn]?.(each.input as never);
    expect(got).toBeDefined();
    for (const [key, wanted] of Object.entries(each.expected))
      expectClose(got?.[key], wanted, each);
  });
});
