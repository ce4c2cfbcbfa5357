import { describe, expect, it } from 'vitest';
import { checkUp } from '../../core/alignment/checkUp.ts';
import { checks } from '../../core/catalog.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

const failing = (error: '#N/A' | '#VALUE!' | '#NAME?' | '#REF!'): Cell => ({ error });

const rows: readonly (readonly Cell[])[] = [
  ['Objective', 'Key Result', 'Owner', 'Start', 'Target', 'Current', 'Due date'],
  [failing('#N/A'), 'Sales from 10 to 20', 'Ana', 10, 20, 15, 46387],
  ['Grow', failing('#VALUE!'), 'Ana', 8, 2, 5, 46387],
  ['Grow', 'Visits from 10 to 20', failing('#NAME?'), 10, 20, 15, 46387],
  [],
  ['Task', 'Ana', failing('#REF!'), 'Cem'],
  [failing('#N/A'), 'A', 'R', 'I'],
  ['Bake', 'I', 'A/R', 'C'],
  ['Sell', 'C', 'A', 'R'],
];

describe('checkUp of cells whose formula fails', () => {
  const grid = deepFreeze({ sheet: 'All', top: 0, left: 0, rows });
  const context = { today: 46300, locale: null, timeZone: null };
  const { findings, scores } = checkUp({ grids: [grid] }, checks, context);

  it('names each of them once, and says nothing else of that cell', () => {
    const cells = ['A2', 'B3', 'C4', 'C6', 'A7'];
    const found = findings.filter(({ cell }) => cell !== null && cells.includes(cell));
    expect(found.map(({ cell, code }) => `${cell} ${code}`)).toEqual(
      cells.map((cell) => `${cell} cell-error`),
    );
  });

  it('never shows the error as a name of something', () => {
    const texts = [...findings.map(({ message }) => message), ...scores.map(({ label }) => label)];
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.join('\n')).not.toContain('[object Object]');
  });

  it('gives a key result without a readable objective to no objective', () => {
    expect(scores.map(({ id }) => id).filter((id) => id.startsWith('okr/'))).toEqual(['okr/Grow']);
  });
});
