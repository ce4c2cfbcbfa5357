import { describe, expect, it } from 'vitest';
import { checkUp } from '../../core/alignment/checkUp.ts';
import { checks } from '../../core/catalog.ts';
import type { DashboardBlock } from '../../core/dashboard/block.ts';
import { progressBlock } from '../../core/dashboard/progressBlock.ts';
import { scorecardBlock } from '../../core/dashboard/scorecardBlock.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { tablesOf } from '../../core/declare/tablesOf.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { today } from './dashboardWorkbook.ts';
import { books, gridsOf } from './groupWorkbooks.ts';

const start = { firstRow: 0, least: 0.6 };

/** Label and number of each group; null where the dashboard has none. */
function shown({ rows }: DashboardBlock): [label: string, value: number | null][] {
  return rows.map(([label, value]) => {
    if (typeof value?.value !== 'number') {
      expect(['not enough data', 'weights unclear']).toContain(value?.value);
    }
    return [String(label?.value), typeof value?.value === 'number' ? value.value : null];
  });
}

function scoresOf(grids: readonly Grid[], prefix: string) {
  const { scores } = checkUp({ grids }, checks, { ...neutralContext, today });
  return scores.filter(({ id }) => id.startsWith(prefix));
}

/** How many groups were compared, and how many of them have too little data. */
function compare(block: DashboardBlock, grids: readonly Grid[], prefix: string) {
  const found = shown(block);
  const scores = scoresOf(grids, prefix);
  for (const [label, value] of found) {
    const [group] = label.split(': ');
    const score = scores.find(({ id }) => id.toLowerCase() === `${prefix}${group}`.toLowerCase());
    expect(score, label).toBeDefined();
    if (value === null) expect(score?.value, label).toBe(null);
    else expect(score?.value, label).toBeCloseTo(value, 9);
  }
  return { groups: found.length, thin: found.filter(([, value]) => value === null).length };
}

describe('a dashboard shows the scores of the check-up', () => {
  const expected: Record<string, readonly [objectives: object, perspectives: object]> = {
    'the bakery': [
      { groups: 11, thin: 2 },
      { groups: 4, thin: 1 },
    ],
    'the German joinery': [
      { groups: 4, thin: 1 },
      { groups: 0, thin: 0 },
    ],
    'key results with every kind of weight': [
      { groups: 12, thin: 3 },
      { groups: 0, thin: 0 },
    ],
    'a scorecard with weights of its measures': [
      { groups: 0, thin: 0 },
      { groups: 4, thin: 1 },
    ],
    'a scorecard with a weight left blank': [
      { groups: 0, thin: 0 },
      { groups: 4, thin: 4 },
    ],
    'a scorecard weighted as a whole': [
      { groups: 0, thin: 0 },
      { groups: 2, thin: 0 },
    ],
    'a scorecard with weights of its objectives': [
      { groups: 0, thin: 0 },
      { groups: 3, thin: 0 },
    ],
  };

  it.each(books)('$name: every objective and perspective, and those without data', (book) => {
    const grids = deepFreeze(gridsOf(book.open()));
    const inputs = tablesOf({ grids, records: {} });
    const objectives = compare(progressBlock(inputs, start), grids, 'okr/');
    const perspectives = compare(scorecardBlock(inputs, start), grids, 'perspective/');
    expect([objectives, perspectives]).toEqual(expected[book.name]);
  });
});
