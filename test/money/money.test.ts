import { describe, expect, it } from 'vitest';
import { alignmentTax } from '../../core/money/alignmentTax.ts';
import { delayOrder } from '../../core/money/delayOrder.ts';
import { earnedValue } from '../../core/money/earnedValue.ts';
import { payrollShare } from '../../core/money/payrollShare.ts';
import { savings } from '../../core/money/savings.ts';
import { timeLoss } from '../../core/money/timeLoss.ts';
import { weightedAlignment } from '../../core/money/weightedAlignment.ts';
import { deepFreeze } from '../deepFreeze.ts';

describe('costs of misalignment', () => {
  it('payrollShare(1000, 100000, 0.8) is 200 people and 20 million (shiftpoints.com)', () => {
    const loss = payrollShare({ employees: 1000, loadedCost: 100_000, alignedShare: 0.8 });
    expect(loss?.fullTimeLost).toBeCloseTo(200, 9);
    expect(loss?.cost).toBeCloseTo(20_000_000, 3);
  });

  it('timeLoss and alignmentTax grow with every factor, and nothing lost costs nothing', () => {
    const hours = { people: 8, hoursPerWeek: 2.5, hourlyCost: 61.25, weeksPerYear: 44 };
    expect(timeLoss(hours)).toEqual({ weekly: 1225, annual: 53_900 });
    expect(timeLoss({ ...hours, hoursPerWeek: 0 })).toEqual({ weekly: 0, annual: 0 });
    const tax = { teamHours: 100, reworkShare: 0.2, hourlyRate: 60, delayCost: 500 };
    expect(alignmentTax(tax)).toBe(1700);
    expect(alignmentTax({ ...tax, reworkShare: 0 })).toBe(500);
    expect(savings(212_000, 0.4)).toBe(84_800);
  });

  it('shares outside 0 to 1, negative and missing numbers have no answer', () => {
    const bad = [-0.1, 1.1, Number.NaN];
    for (const share of bad) {
      expect(payrollShare({ employees: 9, loadedCost: 9, alignedShare: share })).toBeNull();
      const tax = { teamHours: 9, hourlyRate: 9, delayCost: 9 };
      expect(alignmentTax({ ...tax, reworkShare: share })).toBeNull();
      expect(savings(9, share)).toBeNull();
    }
    expect(payrollShare({ employees: Number.NaN, loadedCost: 9, alignedShare: 1 })).toBeNull();
    const hours = { people: -1, hoursPerWeek: 1, hourlyCost: 1, weeksPerYear: 1 };
    expect(timeLoss(hours)).toBeNull();
    expect(savings(-1, 0.5)).toBeNull();
  });
});

describe('weightedAlignment', () => {
  it('weightedAlignment leaves out what has no score and says how much that is', () => {
    const factors = deepFreeze([
      { score: 90, weight: 20 },
      { score: null, weight: 15 },
      { score: 60, weight: 15 },
    ]);
    expect(weightedAlignment(factors)).toEqual({
      alignment: (90 * 20 + 60 * 15) / 35,
      gap: 100 - (90 * 20 + 60 * 15) / 35,
      coverage: 0.7,
    });
  });

  it('weightedAlignment has no answer without scores, without weight or with a negative one', () => {
    expect(weightedAlignment([])).toBeNull();
    expect(weightedAlignment([{ score: null, weight: 5 }])).toBeNull();
    expect(weightedAlignment([{ score: 50, weight: 0 }])).toBeNull();
    expect(weightedAlignment([{ score: 50, weight: -1 }])).toBeNull();
  });
});

describe('earnedValue', () => {
  it('earnedValue(EV 3000, AC 2500) agrees with the printed example: CPI and SPI 1.2', () => {
    const value = earnedValue({ budget: 8000, planned: 2500, earned: 3000, actual: 2500 });
    expect(value).toMatchObject({ costVariance: 500, scheduleVariance: 500, costIndex: 1.2 });
    expect(value?.atCompletion).toBeCloseTo(6666.67, 2);
  });

  it('earnedValue says nothing where there is nothing to divide by', () => {
    const start = earnedValue({ budget: 1000, planned: 0, earned: 0, actual: 0 });
    expect(start).toMatchObject({ costIndex: null, scheduleIndex: null, atCompletion: null });
    const idle = earnedValue({ budget: 1000, planned: 100, earned: 0, actual: 50 });
    expect(idle).toMatchObject({ costIndex: 0, atCompletion: null, toComplete: null });
    const spent = earnedValue({ budget: 1000, planned: 900, earned: 900, actual: 1000 });
    expect(spent?.toCompleteIndex).toBeNull();
    expect(earnedValue({ budget: -1, planned: 0, earned: 0, actual: 0 })).toBeNull();
  });
});

describe('delayOrder', () => {
  it('delayOrder puts the highest cost of delay per duration first, equal ones as listed', () => {
    const items = deepFreeze([
      { name: 'A', costOfDelay: 10, duration: 5 },
      { name: 'B', costOfDelay: 6, duration: 2 },
      { name: 'C', costOfDelay: 4, duration: 2 },
    ]);
    expect(delayOrder(items)?.map(({ name }) => name)).toEqual(['B', 'A', 'C']);
    expect(delayOrder([])).toEqual([]);
    expect(delayOrder([{ name: 'X', costOfDelay: 1, duration: 0 }])).toBeNull();
  });
});
