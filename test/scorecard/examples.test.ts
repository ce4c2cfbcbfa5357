import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { scorecardFunctions } from '../../core/scorecard/functions.ts';
import { deepFreeze } from '../deepFreeze.ts';

describe('scorecard functions', () => {
  for (const definition of scorecardFunctions) {
    for (const { note, arguments: given, result } of definition.examples) {
      it(`${definition.name}: ${note}`, () => {
        const outcome = callFunction(definition, deepFreeze(given), neutralContext);
        if (typeof result === 'object' && result !== null && 'issue' in result)
          expect(outcome.issues.map(({ code }) => code)).toContain(result.issue);
        else if (typeof result === 'number') {
          expect(outcome.ok && outcome.value).toBeCloseTo(result, 9);
        } else expect(outcome.ok && outcome.value).toEqual(result);
      });
    }
  }
});
