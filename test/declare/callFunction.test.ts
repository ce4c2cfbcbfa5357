import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { defineFunction } from '../../core/declare/defineFunction.ts';
import {
  choiceParameter,
  numberParameter,
  numbersParameter,
  optionalNumber,
  type RawArgument,
} from '../../core/declare/parameter.ts';
import { succeed } from '../../core/issue/outcome.ts';
import { deepFreeze } from '../deepFreeze.ts';

const scaled = defineFunction({
  name: 'TEST_SCALED',
  subject: 'test',
  summary: 'A number times a factor, or its negative.',
  definition: 'For the test only.',
  parameters: {
    value: numberParameter({ help: 'A number.', minimum: 0 }),
    factor: optionalNumber({ help: 'Two when left out.', fallback: 2 }),
    sign: choiceParameter({ help: 'Plus or minus.', choices: ['plus', 'minus'], fallback: 'plus' }),
  },
  result: { shape: 'value', unit: 'none', help: 'The product.' },
  examples: [],
  related: [],
  calculate: ({ value, factor, sign }) => succeed(value * factor * (sign === 'plus' ? 1 : -1)),
});

const counted = defineFunction({
  name: 'TEST_COUNTED',
  subject: 'test',
  summary: 'How many numbers there are.',
  definition: 'For the test only.',
  parameters: { values: numbersParameter({ help: 'Numbers.' }) },
  result: { shape: 'value', unit: 'count', help: 'The count.' },
  examples: [],
  related: [],
  calculate: ({ values }) => succeed(values.filter((value) => value !== null).length),
});

const call = (...raw: RawArgument[]) => callFunction(scaled, deepFreeze(raw), neutralContext);

describe('callFunction', () => {
  it('callFunction(trailing arguments left out) takes their fallbacks', () => {
    expect(call(3)).toMatchObject({ ok: true, value: 6 });
    expect(call(3, null, '')).toMatchObject({ ok: true, value: 6 });
  });

  it('callFunction(a 1×1 range) reads its cell', () => {
    expect(call([[3]], [[3]], [['MINUS']])).toMatchObject({ ok: true, value: -9 });
  });

  it('callFunction(blank) is missing, never zero', () => {
    expect(call(null)).toMatchObject({
      ok: false,
      issues: [{ code: 'argument-missing', place: { argument: 'value' } }],
    });
  });

  it('callFunction(an error cell) names the argument', () => {
    expect(call({ error: '#N/A' })).toMatchObject({
      ok: false,
      issues: [{ code: 'argument-error', found: 'error #N/A' }],
    });
  });

  it('callFunction(several wrong arguments) reports every one', () => {
    const outcome = call('many', 1, 'sideways');
    expect(outcome.issues.map(({ place }) => place.argument)).toEqual(['value', 'sign']);
  });

  it('callFunction(below the bound) says what was expected', () => {
    expect(call(-1).issues).toMatchObject([
      { code: 'argument-bounds', expected: 'a number of at least 0' },
    ]);
  });

  it('callFunction(a range for one number) refuses instead of taking a corner', () => {
    expect(call([[1, 2]]).issues).toMatchObject([{ code: 'argument-kind' }]);
  });

  it('callFunction(too many arguments) lists those there are', () => {
    expect(call(1, 2, 'plus', 4).issues).toMatchObject([{ code: 'argument-too-many' }]);
  });

  it('callFunction(numbers with a text) names the cell', () => {
    const outcome = callFunction(counted, [[[1], ['two'], [null]]], neutralContext);
    expect(outcome.issues).toMatchObject([{ place: { argument: 'values', row: 1, column: 0 } }]);
  });

  it('callFunction(numbers with blanks) keeps them apart from zero', () => {
    expect(callFunction(counted, [[[1], [null], [0]]], neutralContext)).toMatchObject({
      ok: true,
      value: 2,
    });
  });
});
