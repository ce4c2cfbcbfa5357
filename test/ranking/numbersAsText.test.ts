import { describe, expect, it } from 'vitest';
import { callByName } from '../callByName.ts';

const ranks = [
  [1, 2, 3, 4, 5],
  [1, 3, 2, 4, 5],
  [2, 1, 3, 5, 4],
  [1, 2, 4, 3, 5],
];

describe('RANK_AGREEMENT(ranks imported as text)', () => {
  it('counts the first judge too: a row of "1", "2", "3" heads nothing', () => {
    const asText = ranks.map((row) => row.map(String));
    const { value } = callByName('RANK_AGREEMENT', ranks);
    expect(value).toBe(0.8125);
    expect(callByName('RANK_AGREEMENT', asText).value).toBe(value);
  });

  it('still passes over a header that only contains numbers, such as "Aim 1"', () => {
    const headed = [['Aim 1', 'Aim 2', 'Aim 3', 'Aim 4', 'Aim 5'], ...ranks];
    expect(callByName('RANK_AGREEMENT', headed).value).toBe(0.8125);
  });
});

describe('CODE_AGREEMENT(numbers, krippendorff, ratio)', () => {
  it('names each number below 0: a ratio counts from zero', () => {
    const codes = [
      [-1, 2],
      [2, -2],
      [3, 3],
    ];
    const { value, codes: found } = callByName('CODE_AGREEMENT', codes, 'krippendorff', 'ratio');
    expect(value).toBeUndefined();
    expect(found).toEqual(['coding-needs-numbers', 'coding-needs-numbers']);
    expect(callByName('CODE_AGREEMENT', codes, 'krippendorff', 'interval').value).toBeDefined();
  });
});
