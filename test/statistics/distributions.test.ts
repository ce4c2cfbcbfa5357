import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../core/statistics/chiSquareTail.ts';
import { fTail } from '../../core/statistics/fTail.ts';
import { logGamma } from '../../core/statistics/logGamma.ts';
import { normalTail } from '../../core/statistics/normalTail.ts';
import { tTail } from '../../core/statistics/tTail.ts';

/** Every expected value: mpmath 1.3.0 with 40 digits (gammainc, betainc, loggamma, erfc). */
const accuracy = 1e-12;

function expectNear(got: number, expected: number): void {
  expect(Math.abs(got - expected)).toBeLessThan(accuracy * Math.max(1, Math.abs(expected)));
}

describe('distributions', () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [10, 12.80182748008147],
    [171.5, 709.1431630309282],
    [1e4, 82099.71749644238],
  ])('logGamma(%d)', (x, expected) => {
    expectNear(logGamma(x), expected);
  });

  it.each([
    [3.841458820694124, 1, 0.05],
    [0.5, 3, 0.9188914116546759],
    [13.7777777777778, 7, 0.05527792989157407],
    [30.76, 19, 0.0428882305103403],
    [1, 200, 1],
    [250, 200, 0.009379131668826096],
    [60, 4, 2.900863120340454e-12],
    [0, 5, 1],
  ])('chiSquareTail(%d, %d)', (value, freedom, expected) => {
    expectNear(chiSquareTail(value, freedom), expected);
  });

  it.each([
    [2.228138852, 10, 0.04999999999883652],
    [0.1, 3, 0.9266523488008058],
    [-4.5, 8, 0.002002092275518598],
    [1, 1, 0.5],
    [12, 30, 5.580185415199256e-13],
  ])('tTail(%d, %d)', (value, freedom, expected) => {
    expectNear(tTail(value, freedom), expected);
  });

  it.each([
    [4.9, 2, 7, 0.04669395430902074],
    [1.79467849223947, 5, 18, 0.1647688083446393],
    [0.3, 12, 40, 0.9857722746388592],
    [6.38, 11, 42, 4.435229212897566e-6],
    [100, 1, 5, 0.0001709475757429636],
    [0, 3, 4, 1],
  ])('fTail(%d, %d, %d)', (value, between, within, expected) => {
    expectNear(fTail(value, between, within), expected);
  });

  it.each([
    [0, 1],
    [0.5, 0.6170750774519738],
    [-1.96, 0.04999579029644087],
    [6, 1.973175290075396e-9],
  ])('normalTail(%d)', (z, expected) => {
    expectNear(normalTail(z), expected);
  });
});
