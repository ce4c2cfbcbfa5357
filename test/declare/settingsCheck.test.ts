import { describe, expect, it } from 'vitest';
import { readSettings, settingNumber } from '../../core/declare/readSettings.ts';
import { firstSettingRow, settings } from '../../core/declare/settings.ts';
import { settingsCheck } from '../../core/declare/settingsCheck.ts';
import { describeIssue } from '../../core/issue/describe.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

/** A settings sheet as laid out, with some values typed over. */
function settingsGrid(typed: Readonly<Record<string, Cell>>): Grid {
  const above: Cell[][] = Array.from({ length: firstSettingRow }, () => [null, null]);
  above[0] = ['Tandem settings', null];
  const rows = settings.map(({ name, label, value }): Cell[] => [
    label,
    name in typed ? (typed[name] ?? null) : value,
  ]);
  return deepFreeze({ sheet: 'Tandem settings', top: 0, left: 0, rows: [...above, ...rows] });
}

const context = { today: null, locale: null, timeZone: null };

function sentences(grid: Grid): string[] {
  const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
  return settingsCheck.run(inputs, context).issues.map((issue) => describeIssue(issue));
}

describe('settingsCheck', () => {
  it('is silent about the settings as they are laid out', () => {
    expect(sentences(settingsGrid({}))).toEqual([]);
  });

  it('is silent about a blank setting: the standard counts', () => {
    expect(sentences(settingsGrid({ staleAfter: null }))).toEqual([]);
  });

  it.each<readonly [string, Cell, string]>([
    ['minimumCoverage', 'sixty', 'B7 “Least coverage”: expected a share from 0 % to 100 %, found'],
    ['minimumCoverage', 60, 'expected a share from 0 % to 100 %, found number 60'],
    ['staleAfter', -5, 'B8 “Stale after (days)”: expected a number from 0 on, found number -5'],
    ['asOf', 'soon', 'B4 “As of”: expected a date, found'],
    ['minimumAnswers', 1, 'expected a number from 3 on, found number 1'],
    ['staleAfter', { error: '#N/A' }, 'found error #N/A'],
  ])('names %s that is %j, and the standard counts', (name, value, words) => {
    const grid = settingsGrid({ [name]: value });
    expect(sentences(grid)).toEqual([expect.stringContaining(words)]);
    const read = readSettings([grid]);
    expect(name in read).toBe(false);
    const standard = settings.find((setting) => setting.name === name)?.value;
    if (typeof standard === 'number')
      expect(settingNumber({ ...context, settings: read }, name)).toBe(standard);
  });
});
