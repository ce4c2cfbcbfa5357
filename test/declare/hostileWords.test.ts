import { describe, expect, it } from 'vitest';
import { findFunction } from '../../core/catalog.ts';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { readNumber } from '../../core/sheet/values/readNumber.ts';
import { ownEntry } from '../../core/vocabulary/ownEntry.ts';
import { callByName } from '../callByName.ts';

describe('words that every object knows', () => {
  it('ownEntry(dictionary, word) knows only the words put in', () => {
    expect(ownEntry({ up: 'higher' }, 'up')).toBe('higher');
    for (const word of ['constructor', '__proto__', 'toString'])
      expect(ownEntry({ up: 'higher' }, word)).toBeUndefined();
  });

  it('RANK_CORRELATION refuses a method called "__proto__", RACI_SCORE a variant called "constructor"', () => {
    expect(callByName('RANK_CORRELATION', [[1, 2, 3]], [[1, 2, 3]], '__proto__').codes).toEqual([
      'argument-kind',
    ]);
    const matrix = [
      ['Task', 'Owner', 'Baker'],
      ['Order flour', 'A', 'R'],
    ];
    expect(callByName('RACI_SCORE', matrix, 'constructor').codes).toEqual(['argument-kind']);
  });

  it('a column of choices names the cell that holds such a word', () => {
    const goals = [
      ['ID', 'Level', 'Parent'],
      ['V', 'Vision', null],
      ['S1', 'constructor', 'V'],
    ];
    expect(callByName('ALIGN_HEALTH', goals).codes.length).toBeGreaterThan(0);
  });

  it('readNumber("5 constructor") is 5 of a unit, not a number times a function', () => {
    const read = readNumber('5 constructor', { locale: null });
    expect(read).toMatchObject({ kind: 'value', value: { value: 5 } });
  });
});

describe('results beyond what a cell can hold', () => {
  it('TIME_LOSS of 1e308 people is an issue that names the limit, not an exception', () => {
    const { value, codes } = callByName('TIME_LOSS', 1e308, 15, 60, 52);
    expect(value).toBeUndefined();
    expect(codes).toEqual(['result-too-large']);
  });

  it('KPI_CONVERSION of −0 is 0', () => {
    expect(callByName('KPI_CONVERSION', -0, 20).value).toBe(0);
  });
});

describe('very long texts', () => {
  it('ALIGN_ORPHANS: a level of 40,000 letters is named by its beginning', () => {
    const definition = findFunction('ALIGN_ORPHANS');
    if (!definition) throw new Error('ALIGN_ORPHANS is missing');
    const goals = [
      ['ID', 'Level', 'Parent'],
      ['V', 'Vision', null],
      ['S1', 'x'.repeat(40_000), 'V'],
    ];
    const { issues } = callFunction(definition, [goals], neutralContext);
    expect(issues.length).toBeGreaterThan(0);
    for (const { found, subject = '' } of issues)
      expect(found.length + subject.length).toBeLessThanOrEqual(600);
  });
});
