import { describe, expect, it } from 'vitest';
import { checkUp } from '../../core/alignment/checkUp.ts';
import { checks } from '../../core/catalog.ts';
import { firstSettingRow } from '../../core/declare/settings.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { deepFreeze } from '../deepFreeze.ts';

const goals: readonly (readonly Cell[])[] = [
  ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
  ['Grow', 'Sales from 10 to 20', 'Ana', 10, 20, 15],
  ['Grow', 'Visits from 10 to 20', 'Ben', 10, 20, null],
];

function scoreOf(least: number | null) {
  const above = Array.from({ length: firstSettingRow - 1 }, (): Cell[] => []);
  const rows: Cell[][] = [['Tandem settings'], ...above, ['Least coverage', least]];
  const sheets = { Goals: goals, 'Tandem settings': rows };
  const grids = Object.entries(sheets).map(([sheet, cells]) =>
    deepFreeze({ sheet, top: 0, left: 0, rows: cells }),
  );
  const context = { today: 46300, locale: null, timeZone: null };
  const { scores } = checkUp({ grids }, checks, context);
  return scores.find(({ id }) => id === 'okr/Grow');
}

describe('scores of the check-up', () => {
  it('have no number below the least coverage, which is 60 % where nothing is set', () => {
    expect(scoreOf(null)).toMatchObject({ value: null, coverage: 0.5 });
  });

  it('follow the least coverage typed on the settings sheet', () => {
    expect(scoreOf(0.5)).toMatchObject({ value: 0.5, coverage: 0.5 });
    expect(scoreOf(0.51)).toMatchObject({ value: null });
  });
});
