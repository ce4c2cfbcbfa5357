import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { factorsOfGrid } from '../../core/swot/factorsOfGrid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { recognised } from '../strategy/checkRows.ts';

/** Each factor as `id text weight rating row,column`, parts that are missing left out. */
function read(rows: Matrix): readonly string[] | null {
  const list = factorsOfGrid(deepFreeze(gridOf(rows)), { locale: null });
  return (
    list?.factors.map(({ id, text, weight, rating, at }) =>
      [id, text, weight, rating, `${at.factor.row},${at.factor.column}`]
        .filter((part) => part !== null)
        .join(' '),
    ) ?? null
  );
}

describe('factorsOfGrid', () => {
  it('reads a square with signs in its headings, numbers and bullets in front, notes far below', () => {
    const rows = [
      ['SWOT analysis 2026 (made up)'],
      [],
      ['STRENGTHS (+)', '', 'WEAKNESSES (–)'],
      ['1. Good bread', '', '1. No page'],
      ['2. Loyal guests', '', ''],
      ['OPPORTUNITIES (+)', '', 'THREATS (–)'],
      ['• Cafés', '', '• Supermarket'],
      [],
      [],
      ['Written by Ann'],
    ];
    expect(read(rows)).toEqual([
      'S1 Good bread 3,0',
      'S2 Loyal guests 4,0',
      'W1 No page 3,2',
      'O1 Cafés 6,0',
      'T1 Supermarket 6,2',
    ]);
  });

  it('reads blocks that run to the right, a cell or a line a factor', () => {
    const rows = [
      ['Strengths', 'Good bread\nLoyal guests'],
      ['Weaknesses', 'No page'],
      ['Opportunities', 'Cafés', 'Offices', 'College'],
      ['Threats', 'Supermarket'],
    ];
    expect(read(rows)).toEqual([
      'S1 Good bread 0,1',
      'S2 Loyal guests 0,1',
      'W1 No page 1,1',
      'O1 Cafés 2,1',
      'O2 Offices 2,2',
      'O3 College 2,3',
      'T1 Supermarket 3,1',
    ]);
  });

  it('reads a pile under one header with weights, ratings and ids', () => {
    const rows = [
      ['ID', 'Factor', 'Weight', 'Rating', 'Score'],
      ['Strengths'],
      ['S1', 'Good bread', 0.6, 4, 2.4],
      ['Weaknesses'],
      ['W7', 'No page', 0.4, 1, 0.4],
      ['Opportunities'],
      ['O1', 'Cafés', 1, 3, 3],
      ['Threats'],
      ['T1', 'Supermarket', null, 2, null],
    ];
    expect(read(rows)).toEqual([
      'S1 Good bread 0.6 4 2,1',
      'W7 No page 0.4 1 4,1',
      'O1 Cafés 1 3 6,1',
      'T1 Supermarket 2 8,1',
    ]);
  });

  it('reads ids written before the text, and titles beneath the headings', () => {
    const rows = [
      ['Strengths', null, 'Weaknesses', null],
      ['Factor', 'Weight', 'Factor', 'Weight'],
      ['S2 – Good bread', 0.3, 'W4: No page', '0,7'],
      ['Opportunities', null, 'Threats', null],
      ['O3 Cafés', null, 'T1) Supermarket', null],
    ];
    expect(read(rows)).toEqual([
      'S2 Good bread 0.3 2,0',
      'W4 No page 0.7 2,2',
      'O3 Cafés 4,0',
      'T1 Supermarket 4,2',
    ]);
  });

  it('reads the lists along a matrix of options and leaves the options out', () => {
    const rows = [
      ['', 'Strengths', 'Weaknesses'],
      ['', 'S1 Good bread', 'W1 No page'],
      ['Opportunities', 'SO strategies', 'WO strategies'],
      ['O1 Cafés', 'Crates', 'Page'],
      ['Threats', 'ST strategies', 'WT strategies'],
      ['T1 Supermarket', 'Tasting', 'Close'],
    ];
    expect(read(rows)).toEqual([
      'S1 Good bread 1,1',
      'W1 No page 1,2',
      'O1 Cafés 3,0',
      'T1 Supermarket 5,0',
    ]);
  });

  it('names weights that are words or below zero at their cells', () => {
    const rows = [
      ['Strengths', 'Weight', 'Weaknesses', 'Weight'],
      ['Good bread', 'much', 'No page', -0.2],
      ['Opportunities', null, 'Threats', null],
      ['Cafés', null, 'Supermarket', null],
    ];
    const list = factorsOfGrid(gridOf(rows), { locale: null, argument: 'factors' });
    expect(list?.issues).toMatchObject([
      { code: 'cell-unreadable', place: { argument: 'factors', row: 1, column: 1 } },
      { code: 'value-out-of-range', place: { argument: 'factors', row: 1, column: 3 } },
    ]);
  });

  it('takes a comparison of others, three blocks or a repeated heading for no SWOT', () => {
    const others = [
      ['Competitor', 'Strengths', 'Weaknesses', 'Opportunities', 'Threats'],
      ['Mill', 'cheap', 'far', 'growth', 'law'],
      ['Oven', 'near', 'slow', 'online', 'rent'],
    ];
    expect(read(others)).toBeNull();
    expect(recognised(others).kind).toBe('none');
    expect(
      read([
        ['Strengths', 'Weaknesses', 'Threats'],
        ['a', 'b', 'c'],
      ]),
    ).toBeNull();
    expect(
      read([
        ['Strength', 'Good bread'],
        ['Strength', 'Guests'],
        ['Weakness', 'x'],
        ['Threat', 'y'],
        ['Opportunity', 'z'],
      ]),
    ).toBeNull();
  });
});
