import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyResultProgress } from '../../core/okr/keyResultProgress.ts';
import { answer, issuesOf } from './call.ts';

const seed = 20261121;
const whole = fc.integer({ min: -10_000, max: 10_000 });
const measure = fc
  .record({ start: whole, target: whole, current: whole })
  .filter(({ start, target }) => start !== target);

const raw = (input: { start: number; target: number; current: number }) =>
  keyResultProgress(input)?.raw ?? Number.NaN;

describe('keyResultProgress', () => {
  it('keyResultProgress(−s, −t, −c) is the same: the direction does not matter', () => {
    fc.assert(
      fc.property(measure, ({ start, target, current }) => {
        const turned = raw({ start: -start, target: -target, current: -current });
        expect(turned).toBeCloseTo(raw({ start, target, current }), 12);
      }),
      { seed },
    );
  });

  it('keyResultProgress mirrored at the middle is one minus it', () => {
    fc.assert(
      fc.property(measure, ({ start, target, current }) => {
        const mirrored = raw({ start: target, target: start, current });
        expect(mirrored).toBeCloseTo(1 - raw({ start, target, current }), 9);
      }),
      { seed },
    );
  });

  it('keyResultProgress grows as the value moves to the target, and the held one stays within 0 and 1', () => {
    fc.assert(
      fc.property(measure, fc.integer({ min: 1, max: 500 }), ({ start, target, current }, step) => {
        const nearer = current + Math.sign(target - start) * step;
        const before = keyResultProgress({ start, target, current });
        const after = keyResultProgress({ start, target, current: nearer });
        expect(after?.raw).toBeGreaterThan(before?.raw ?? Number.NaN);
        expect(after?.clamped).toBeGreaterThanOrEqual(before?.clamped ?? Number.NaN);
        expect(after?.clamped).toBeLessThanOrEqual(1);
        expect(before?.clamped).toBeGreaterThanOrEqual(0);
      }),
      { seed },
    );
  });
});

describe('KR_PROGRESS', () => {
  it.each([
    ['increase and decrease share one formula', ['decrease', 40, 10, 25], 0.5],
    ['above passes on its boundary', ['above', null, 60, 60], 1],
    ['above fails below it', ['above', null, 60, 59.99], 0],
    ['below passes on its boundary', ['below', null, 4, 4], 1],
    ['below fails above it', ['below', null, 4, 4.01], 0],
    ['band passes on its lower bound', ['band', null, null, 215, 215, 225], 1],
    ['band passes on its upper bound', ['band', null, null, 225, 215, 225], 1],
    ['band fails outside', ['band', null, null, 226, 215, 225], 0],
    ['milestone is done of planned', ['milestone', null, 4, 1], 0.25],
    ['milestone with nothing done is 0', ['milestone', null, 4, 0], 0],
    ['binary reads a checkbox', ['binary', null, null, true], 1],
    ['binary reads an empty checkbox', ['binary', null, null, false], 0],
    ['percent is the typed share', ['percent', null, null, '45%'], 0.45],
    ['a type may be written in other words, any case', ['Stay Below', null, 4, 3], 1],
    ['raw shows a step back', ['', 10, 20, 5, null, null, true], -0.5],
    ['a step back is held at 0', ['', 10, 20, 5], 0],
  ] as const)('%s', (_, args, expected) => {
    expect(answer('KR_PROGRESS', ...args)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['a blank current value is not 0', ['', 0, 10, null], 'kr-no-current'],
    ['a blank text is blank', ['', 0, 10, ''], 'kr-no-current'],
    ['a blank checkbox is not FALSE', ['binary', null, null, null], 'kr-no-current'],
    ['a blank value is below no bound', ['below', null, 4, null], 'kr-no-current'],
    ['start equals target', ['', 5, 5, 5], 'kr-start-equals-target'],
    ['no start', ['', null, 10, 5], 'kr-no-start'],
    ['no target', ['', 0, null, 5], 'kr-no-target'],
    ['a band without bounds', ['band', 1, 2, 5], 'kr-no-band'],
    ['a band upside down', ['band', null, null, 5, 9, 1], 'kr-band-reversed'],
    ['no steps planned', ['milestone', null, 0, 0], 'kr-milestone-steps'],
    ['a half-done binary', ['binary', null, null, 0.5], 'kr-binary-value'],
    ['45 typed for 45 %', ['percent', null, null, 45], 'kr-percent-scale'],
    ['a baseline', ['baseline', 1, 2, 1], 'kr-baseline'],
    ['a text for a number', ['', 0, 10, 'many'], 'argument-kind'],
    ['an error cell', ['', 0, 10, { error: '#REF!' }], 'argument-error'],
    ['a type nobody knows', ['sideways', 0, 10, 5], 'argument-kind'],
    ['too many arguments', ['', 0, 10, 5, 1, 2, true, 9], 'argument-too-many'],
  ] as const)('%s answers an issue', (_, args, code) => {
    expect(answer('KR_PROGRESS', ...args)).toContain(code);
  });

  it('names every argument that is missing, not only the first', () => {
    const places = issuesOf('KR_PROGRESS', '', null, null, null).map(({ place }) => place.argument);
    expect(places).toEqual(['current', 'start', 'target']);
  });
});
