import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { okrFunctions } from '../../core/okr/index.ts';

describe.each(okrFunctions)('$name', (definition) => {
  it.each(definition.examples)('answers its example: $note', (example) => {
    const outcome = callFunction(definition, example.arguments, neutralContext);
    const { result } = example;
    if (typeof result === 'object' && result !== null && 'issue' in result) {
      expect(outcome.ok).toBe(false);
      expect(outcome.issues.map(({ code }) => code)).toContain(result.issue);
      return;
    }
    const value = outcome.ok ? outcome.value : outcome.issues;
    if (typeof result === 'number') expect(value).toBeCloseTo(result, 12);
    else expect(value).toEqual(result);
  });

  it('has a summary of at most 120 characters and an example of a value', () => {
    expect(definition.summary.length).toBeLessThanOrEqual(120);
    expect(definition.examples.length).toBeGreaterThan(0);
  });
});
