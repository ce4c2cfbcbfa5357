import { defineWorkbookCheck, type WorkbookCheckDefinition } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { settingNumber } from '../../declare/readSettings.ts';
import { earlyWarningIssues } from './issues.ts';
import { type SignLimits, signLabels } from './model.ts';
import { readSigns } from './readSigns.ts';
import { signShare, signStatus } from './signStatus.ts';

/** A fraction as whole percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** The workbook's limits; null without a day to look from. */
export function signLimits(context: Context): SignLimits | null {
  if (context.today === null) return null;
  return {
    asOf: context.today,
    warnFrom: settingNumber(context, 'warningShare'),
    oldAfter: settingNumber(context, 'dependencyOldAfter'),
  };
}

/** Says of each share that has reached its threshold that it has; the rows behind it are other checks' findings. */
export const earlyWarningsCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'early-warnings',
  summary:
    'Large shares of budget lines over budget, work without an objective, missed reviews, old dependencies.',
  run(inputs, context) {
    const limits = signLimits(context);
    if (limits === null) return { scores: [], issues: [] };
    const issues = readSigns(inputs, limits, context.locale).flatMap(({ id, count, place }) => {
      const share = signShare(count);
      if (share === null || signStatus(count, limits.warnFrom) !== 'warning') return [];
      const expected = `less than ${percent(limits.warnFrom)}`;
      const found = `${percent(share)}, ${count.hits} of ${count.n}`;
      const subject = signLabels[id].toLowerCase();
      return [earlyWarningIssues['early-warning']({ place, subject, expected, found })];
    });
    return { scores: [], issues };
  },
});
