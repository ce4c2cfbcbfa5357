import { describe, expect, it } from 'vitest';
import { functions } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { deepFreeze } from '../deepFreeze.ts';

const cellLike = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*)$/;

describe.each(functions)('$name', (definition) => {
  it('has a name every host accepts', () => {
    expect(definition.name).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/);
    expect(definition.name.length).toBeLessThanOrEqual(64);
    expect(definition.name).not.toMatch(cellLike);
  });

  it('says what it does in one short sentence and has two examples', () => {
    expect(definition.summary.length).toBeLessThanOrEqual(120);
    expect(definition.summary.endsWith('.')).toBe(true);
    expect(definition.examples.length).toBeGreaterThan(1);
  });

  it('has its optional parameters last', () => {
    const optional = Object.values(definition.parameters).map((parameter) => parameter.optional);
    expect([...optional].sort((a, b) => Number(a) - Number(b))).toEqual(optional);
  });

  it('names only related functions that exist', () => {
    const names = functions.map(({ name }) => name);
    expect(definition.related.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(definition.examples)('example: $note', ({ arguments: raw, result }) => {
    const outcome = callFunction(definition, deepFreeze(raw), neutralContext);
    const issue =
      typeof result === 'object' && result !== null && 'issue' in result ? result.issue : null;
    if (issue !== null)
      expect(outcome).toMatchObject({
        ok: false,
        issues: expect.arrayContaining([expect.objectContaining({ code: issue })]),
      });
    else {
      expect(outcome.ok ? [] : outcome.issues).toEqual([]);
      expect(closeTo(outcome.ok ? outcome.value : null, result)).toBe(true);
    }
  });
});

/** Equal but for rounding in the last digits of numbers. */
function closeTo(got: unknown, expected: unknown): boolean {
  if (typeof got === 'number' && typeof expected === 'number')
    return Math.abs(got - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (Array.isArray(got) && Array.isArray(expected)) {
    return (
      got.length === expected.length && got.every((inner, index) => closeTo(inner, expected[index]))
    );
  }
  return JSON.stringify(got) === JSON.stringify(expected);
}
