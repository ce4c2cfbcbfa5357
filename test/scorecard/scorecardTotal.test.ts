import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../core/sheet/cell.ts';
import { missingPolicies } from '../../core/statistics/missingPolicy.ts';
import { rollUp } from '../../core/statistics/rollUp.ts';
import { ask, total } from './ask.ts';

describe('SCORECARD_TOTAL', () => {
  it('SCORECARD_TOTAL reads names from the row above and gives the same', () => {
    const full: Matrix = [
      ['Perspective', 'Objective', 'Measure', 'Score'],
      ['Customer', 'Fresh', 'Complaints', 40],
      ['Customer', 'Fresh', 'Sold by noon', 80],
      ['People', 'Stay', 'Turnover', 90],
    ];
    const sparse: Matrix = [
      ['Perspective', 'Objective', 'Measure', 'Score'],
      ['Customer', 'Fresh', 'Complaints', 40],
      [null, null, 'Sold by noon', 80],
      ['People', 'Stay', 'Turnover', 90],
    ];
    const sections: Matrix = [
      ['Measure', 'Score'],
      ['Customer', null],
      ['Complaints', 40],
      ['Sold by noon', 80],
      ['Learning and growth', null],
      ['Turnover', 90],
      ['Total', 77],
    ];
    expect(total(full)).toBe(75);
    expect(total(sparse)).toBe(75);
    expect(total(sections)).toBe(75);
  });

  it('SCORECARD_TOTAL without a header reads the documented order', () => {
    const range: Matrix = [
      ['Customer', 'Fresh', 'Complaints', 'lagging', 'count', 'lower', 12, 2, 7, 1],
      ['Customer', 'Fresh', 'Sold by noon', 'leading', 'share', 'higher', null, 0.8, 0.72, 1],
    ];
    expect(total(range, 'proportional', false)).toBeCloseTo(70, 9);
  });

  it('SCORECARD_TOTAL with an unreadable weight names the cell', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Weight'],
      ['Complaints', 40, 'high'],
      ['Turnover', 90, 2],
    ];
    const outcome = ask('SCORECARD_TOTAL', range);
    expect(outcome.ok).toBe(false);
    expect(outcome.issues[0]).toMatchObject({
      code: 'cell-unreadable',
      place: { argument: 'measures', row: 1, column: 2 },
    });
  });

  it('SCORECARD_TOTAL with a blank weight among typed ones is refused', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Weight'],
      ['Complaints', 40, null],
      ['Turnover', 90, 2],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]?.code).toBe('scorecard-weight-missing');
  });

  it('SCORECARD_TOTAL of weights that are all zero is refused', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Weight'],
      ['Complaints', 40, 0],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]?.code).toBe('scorecard-weights-zero');
  });

  it('SCORECARD_TOTAL leaves out an objective whose measures all weigh 0, and says so', () => {
    const range: Matrix = [
      ['Perspective', 'Objective', 'Measure', 'Score', 'Weight'],
      ['Financial', 'Grow', 'Sales', 60, 0],
      ['Financial', 'Save', 'Waste', 80, 1],
    ];
    const outcome = ask('SCORECARD_TOTAL', range);
    expect(outcome.ok && outcome.value).toBe(80);
    expect(outcome.issues).toMatchObject([
      { code: 'scorecard-weights-zero', severity: 'warning', subject: '"Grow"' },
    ]);
  });

  it('SCORECARD_TOTAL with baseline and target the same names the cell', () => {
    const range: Matrix = [
      ['Measure', 'Baseline', 'Target', 'Actual'],
      ['Complaints', 4, 4, 5],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]).toMatchObject({
      code: 'measure-floor-equals-target',
      place: { row: 1, column: 1 },
    });
  });

  it('SCORECARD_TOTAL without score or target columns is refused', () => {
    const range: Matrix = [
      ['Measure', 'Owner'],
      ['Complaints', 'Shop manager'],
    ];
    expect(ask('SCORECARD_TOTAL', range).issues[0]?.code).toBe('scorecard-columns');
  });

  it('SCORECARD_TOTAL drops the weight of an empty perspective', () => {
    const range: Matrix = [
      ['Perspective', 'Measure', 'Score', 'Perspective weight'],
      ['Customer', 'Complaints', 40, 30],
      ['People', 'Turnover', null, 70],
    ];
    expect(total(range)).toBe(40);
    expect(total(range, 'zero')).toBeCloseTo(12, 9);
    expect(ask('SCORECARD_TOTAL', range).issues.map(({ code }) => code)).toContain(
      'scorecard-low-coverage',
    );
  });

  it('SCORECARD_TOTAL takes a measure out that does not apply, under every policy', () => {
    const range: Matrix = [
      ['Measure', 'Score', 'Applies'],
      ['Complaints', 40, true],
      ['Turnover', null, false],
    ];
    for (const policy of missingPolicies) expect(total(range, policy)).toBe(40);
  });

  it('SCORECARD_TOTAL carries the previous value forward and measures it the same way', () => {
    const range: Matrix = [
      ['Measure', 'Baseline', 'Target', 'Actual', 'Previous'],
      ['Complaints', 12, 2, null, 7],
      ['Turnover', 0, 10, 10, 2],
    ];
    expect(total(range, 'carry')).toBe(75);
    expect(total(range)).toBe(100);
  });

  it('SCORECARD_TOTAL weighs by shares of the whole when asked to, and says so when not', () => {
    const range: Matrix = [
      ['Perspective', 'Measure', 'Score', 'Weight'],
      ['Customer', 'Complaints', 40, 10],
      ['People', 'Turnover', 90, 60],
      ['People', 'Training', 60, 30],
    ];
    expect(total(range)).toBe(60);
    expect(total(range, 'proportional', true, 'overall')).toBeCloseTo(76, 9);
    expect(ask('SCORECARD_TOTAL', range).issues.map(({ code }) => code)).toContain(
      'scorecard-weights-overall',
    );
  });

  it('SCORECARD_TOTAL warns of scores typed as shares of 1 or from 0 to 10', () => {
    const codes = (...scores: readonly number[]) => {
      const rows = scores.map((score, index) => [`Measure ${index}`, score]);
      const { issues } = ask('SCORECARD_TOTAL', [['Measure', 'Score'], ...rows]);
      return issues.map(({ code }) => code);
    };
    expect(codes(0.4, 0.9)).toEqual(['scorecard-score-scale']);
    expect(codes(7, 9.5)).toEqual(['scorecard-score-scale']);
    expect(codes(7, 95)).toEqual([]);
  });
});

describe('rollUp', () => {
  it('rollUp coverage is the share of weight with data, under every policy but notApplicable', () => {
    const items = [
      { score: 80, weight: 3 },
      { score: null, weight: 1 },
    ];
    for (const policy of missingPolicies) {
      expect(rollUp(items, policy).coverage).toBe(policy === 'notApplicable' ? 1 : 0.75);
    }
  });
});
