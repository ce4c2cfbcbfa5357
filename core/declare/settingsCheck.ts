import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import { describeCell } from '../sheet/cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { findSettingsSheet } from '../sheet/ownSheet.ts';
import { defineWorkbookCheck } from './check.ts';
import { settingRows } from './readSettings.ts';
import { isSettingValue, settingRange } from './settingRange.ts';

const settingIssues = defineIssues({
  'setting-unreadable': {
    severity: 'warning',
    sentences: {
      en: '{place} “{subject}”: expected {expected}, found {found}; until it is mended the standard counts.',
    },
  },
});

function issuesOf(grid: Grid): Issue[] {
  return settingRows(grid).flatMap(({ setting, row, value }) => {
    if (value === null || isSettingValue(setting, value)) return [];
    const place = { sheet: grid.sheet, row, column: 1 };
    const expected = settingRange(setting).words;
    const occurrence = { place, expected, found: describeCell(value), subject: setting.label };
    return [settingIssues['setting-unreadable'](occurrence)];
  });
}

/** Settings that cannot be obeyed: no number, or one out of range. */
export const settingsCheck = defineWorkbookCheck({
  id: 'settings',
  summary:
    'Names settings that are no number or out of range, for which the standard counts instead.',
  run(inputs) {
    const grids = [...new Set(inputs.map(({ grid }) => grid))];
    const sheets = grids.filter((grid) => findSettingsSheet([grid]));
    return { scores: [], issues: sheets.flatMap(issuesOf) };
  },
});
