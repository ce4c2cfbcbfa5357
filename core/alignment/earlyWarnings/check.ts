import { defineWorkbookCheck, type WorkbookCheckDefinition } from '../../declare/check.ts';
import { earlyWarningIssues } from './issues.ts';
import { signLabels } from './model.ts';
import { readSigns } from './readSigns.ts';
import { signLimits } from './signLimits.ts';
import { signShare, signStatus } from './signStatus.ts';

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
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
