import { describe, expect, it } from 'vitest';
import {
  formulaSignature,
  parseRegister,
  serialiseRegister,
} from '../../core/sheet/formulaRegister.ts';

describe('formulaSignature', () => {
  it('formulaSignature(the same formula one row down) is the same', () => {
    const upper = formulaSignature('=IF($C5="","",$D5-\'Tandem settings\'!$B$4)', 4, 6);
    expect(formulaSignature('=IF($C6="","",$D6-\'Tandem settings\'!$B$4)', 5, 6)).toBe(upper);
  });

  it('formulaSignature(another column) differs', () => {
    expect(formulaSignature('=$C5', 4, 6)).not.toBe(formulaSignature('=$D5', 4, 6));
  });

  it('formulaSignature(text that looks like an address) is left alone', () => {
    expect(formulaSignature('="B2"&A1', 0, 1)).toBe('="B2"&C[-1][0]');
  });
});

describe('parseRegister', () => {
  it('parseRegister(serialiseRegister(x)) is x', () => {
    const register = new Set(['=A', '=B']);
    expect(parseRegister(serialiseRegister(register))).toEqual(register);
  });

  it('parseRegister(broken text) is empty', () => {
    expect(parseRegister('{')).toEqual(new Set());
  });
});

describe('signatures of long formulas', () => {
  const long = (last: string) => `=${'SUM($A$1:$A$9)+'.repeat(60)}${last}`;

  it('formulaSignature(long) is short, and another for another formula', () => {
    const [one, other] = [formulaSignature(long('B7'), 6, 2), formulaSignature(long('C7'), 6, 2)];
    expect(one.length).toBeLessThan(30);
    expect(one).not.toBe(other);
    expect(formulaSignature(long('B9'), 8, 2)).toBe(one);
  });

  it('parseRegister(record) knows a long signature that was kept whole', () => {
    const whole = long('C[-1][0]');
    expect(parseRegister(JSON.stringify([whole, '=1']))).toEqual(
      new Set([formulaSignature(long('B7'), 6, 2), '=1']),
    );
  });
});
