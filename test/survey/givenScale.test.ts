import { describe, expect, it } from 'vitest';
import { findFunction } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { Cell } from '../../core/sheet/cell.ts';

function agreement(answers: readonly Cell[], options: number) {
  const definition = findFunction('ALIGN_AGREEMENT');
  if (!definition) throw new Error('ALIGN_AGREEMENT is missing');
  const range = answers.map((answer) => [answer]);
  return callFunction(definition, [range, options, 'rwg', 1], neutralContext);
}

describe('the number of options that somebody gives', () => {
  it('ALIGN_AGREEMENT: sliders from 1 to 100 are answers where 100 options are given', () => {
    const outcome = agreement([69, 91, 40], 100);
    expect(outcome.ok && outcome.value).toBeCloseTo(1 - (654 + 1 / 3) / (9999 / 12), 12);
  });

  it('ALIGN_AGREEMENT: eleven options with a 0 count from 0 to 10, as answers to a recommendation question do', () => {
    const outcome = agreement([0, 10, 7, 8], 11);
    expect(outcome.ok && outcome.value).toBe(0);
    expect(agreement([7, 8, 8, 7, 0], 11).ok).toBe(true);
  });

  it('ALIGN_AGREEMENT: a 0 beside an 11 stays off the scale, and so does a 0 of five options', () => {
    for (const outcome of [agreement([0, 11, 7, 8], 11), agreement([0, 4, 5, 4], 5)]) {
      expect(outcome.ok).toBe(false);
      expect(outcome.issues[0]).toMatchObject({
        code: 'survey-answer-outside',
        found: expect.stringContaining('0'),
      });
    }
  });

  it('ALIGN_AGREEMENT: ages beside answers stay no question while nobody gives more than ten options', () => {
    expect(agreement([45, 31, 62], 5)).toMatchObject({
      ok: false,
      issues: [{ code: 'survey-no-questions' }],
    });
  });
});
