import { describe, expect, it } from 'vitest';
import { shownIndex, unmeasuredIndex } from '../../core/alignment/alignmentIndex.ts';
import { measureAlignment } from '../../core/alignment/derailers/measureAlignment.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import { deepFreeze } from '../deepFreeze.ts';

const grid = deepFreeze({
  ...{ sheet: 'Goals', top: 0, left: 0 },
  rows: [
    ['Objective', 'Key Result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
    ['Grow', 'Sales from 10 to 20', 'Ana', 10, 20, 15, 46387],
    ['Grow', 'Complaints from 8 to 2', 'Ben', 8, 2, 5, 46387],
    ['Last', 'Visits from 10 to 20', 'Cem', 10, 20, 15, 46387],
  ],
});
const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
const context = { today: 46300, locale: null, timeZone: null };

describe('shownIndex', () => {
  it('is no number where little is known, though what is known gives one', () => {
    const index = measureAlignment(inputs, context);
    expect(index.coverage).toBeLessThan(0.6);
    expect(index.value).not.toBeNull();
    expect(index.enough).toBe(false);
    expect(shownIndex(index)).toBeNull();
  });

  it('is the index once its coverage reaches the least one of the settings', () => {
    const settings = { minimumCoverage: 0.05 };
    const index = measureAlignment(inputs, { ...context, settings });
    expect(index.enough).toBe(true);
    expect(shownIndex(index)).toBe(index.value);
  });

  it('is no number where nothing was measured', () => {
    expect(shownIndex(unmeasuredIndex)).toBeNull();
  });
});
