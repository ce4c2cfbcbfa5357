import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { rankingFunctions } from '../../core/ranking/functions.ts';
import { deepFreeze } from '../deepFreeze.ts';

function expectClose(got: unknown, expected: unknown): void {
  if (typeof expected === 'number') expect(got).toBeCloseTo(expected, 9);
  else if (Array.isArray(expected)) {
    expect(Array.isArray(got) && got.length).toBe(expected.length);
    expected.forEach((each, index) => {
      expectClose((got as readonly unknown[])[index], each);
    });
  } else expect(got).toEqual(expected);
}

describe('ranking functions', () => {
  for (const definition of rankingFunctions) {
    for (const { note, arguments: given, result } of definition.examples) {
      it(`${definition.name}: ${note}`, () => {
        const outcome = callFunction(definition, deepFreeze(given), neutralContext);
        if (typeof result === 'object' && result !== null && 'issue' in result) {
          expect(outcome.ok).toBe(false);
          expect(outcome.issues.map(({ code }) => code)).toContain(result.issue);
        } else expectClose(outcome.ok ? outcome.value : outcome.issues, result);
      });
    }
  }
});
