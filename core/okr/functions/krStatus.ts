import { defineFunction } from '../../declare/defineFunction.ts';
import {
  choiceParameter,
  optionalDate,
  optionalFlag,
  optionalNumber,
  optionalText,
} from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { explainStatus } from '../explainStatus.ts';
import { okrIssues } from '../issues.ts';
import { keyResultStatus } from '../keyResultStatus.ts';
import { type StatusProfileName, statusProfileNames } from '../statusProfiles.ts';
import { okrThresholds } from '../thresholds.ts';

export const krStatus = defineFunction({
  name: 'KR_STATUS',
  subject: 'okr',
  summary: 'Status of a key result by a named rule; stale, pending and thin data are never green.',
  definition:
    'Closed goes before stale, stale before pending, pending before too little coverage, that before a status set by hand up to a day, and that before the rule. ' +
    'Profiles are the rules of real products: viva (gap 0 and 25 points), engagedly, upraise, planview, mooncamp, servicenow, clearpoint, fixed, okrstool; own takes your two limits.',
  parameters: {
    progress: optionalNumber({ help: 'Progress as a share. Blank: pending.', unit: 'fraction' }),
    expected: optionalNumber({
      help: 'Expected progress as a share (KR_PACE).',
      unit: 'fraction',
      minimum: 0,
    }),
    profile: choiceParameter<StatusProfileName>({
      help: 'Whose rule decides. Blank: viva.',
      choices: statusProfileNames,
      fallback: 'viva',
    }),
    coverage: optionalNumber({
      help: 'Share of weight that has data (OKR_COVERAGE).',
      unit: 'fraction',
      minimum: 0,
      maximum: 1,
    }),
    daysSinceCheckIn: optionalNumber({ help: 'Age of the last check-in.', unit: 'days' }),
    staleAfter: optionalNumber({
      help: 'Days after which a check-in is too old. Blank: 14.',
      unit: 'days',
      minimum: 0,
      fallback: okrThresholds.staleAfterDays.value,
    }),
    explain: optionalFlag({
      help: 'TRUE spills the rule, its figures and the distance to the next bands.',
      fallback: false,
    }),
    closedAs: optionalText({ help: 'How the work was closed; shown as the status.' }),
    override: optionalText({ help: 'Status set by hand; holds up to overrideUntil.' }),
    overrideUntil: optionalDate({ help: 'Last day the override holds.' }),
    asOf: optionalDate({ help: 'Day the status is for; needed for an override.' }),
    behindAbove: optionalNumber({
      help: 'For the profile own: greatest lag that is on track. Blank: 0.',
      unit: 'fraction',
      fallback: 0,
    }),
    atRiskAbove: optionalNumber({
      help: 'For the profile own: greatest lag that is behind. Blank: 0.25.',
      unit: 'fraction',
      fallback: 0.25,
    }),
  },
  result: { shape: 'value', unit: 'none', help: 'The status, or its explanation.', spills: true },
  examples: [
    { note: 'On the expected pace', arguments: [0.5, 0.5], result: 'On track' },
    { note: 'Ten points behind', arguments: [0.4, 0.5], result: 'Behind' },
    { note: 'The same by another rule', arguments: [0.4, 0.5, 'engagedly'], result: 'On track' },
    {
      note: 'Half of the weight has data',
      arguments: [0.9, 0.5, '', 0.5],
      result: 'Not enough data',
    },
    { note: 'Three weeks of silence', arguments: [0.9, 0.5, '', 1, 21], result: 'Stale' },
    {
      note: 'The owner vouches for it until the end of the month',
      arguments: [0.4, 0.5, '', null, 3, null, null, null, 'On track', '2026-11-30', '2026-11-15'],
      result: 'On track',
    },
    {
      note: 'The day is over: the rule holds again',
      arguments: [0.4, 0.5, '', null, 3, null, null, null, 'On track', '2026-11-30', '2026-12-01'],
      result: 'Behind',
    },
    {
      note: 'Limits of your own',
      arguments: [0.4, 0.5, 'own', null, 3, null, null, null, null, null, null, 0.1, 0.3],
      result: 'On track',
    },
    { note: 'No progress yet', arguments: [null, 0.5], result: 'Pending' },
    {
      note: 'No pace to compare with',
      arguments: [0.5, null],
      result: { issue: 'status-no-expected' },
    },
  ],
  thresholds: [okrThresholds.minimumCoverage, okrThresholds.staleAfterDays],
  related: ['KR_PROGRESS', 'KR_PACE', 'OKR_COVERAGE'],
  calculate({ explain, override, overrideUntil, asOf, behindAbove, atRiskAbove, ...input }) {
    if (behindAbove > atRiskAbove) {
      const place = { argument: 'atRiskAbove' };
      const expected = `at least ${behindAbove}, the limit of behind`;
      return fail(
        okrIssues['status-limits-reversed']({ place, expected, found: `${atRiskAbove}` }),
      );
    }
    const said = override === null ? null : { status: override, until: overrideUntil, asOf };
    const whole = { ...input, limits: { behindAbove, atRiskAbove }, override: said };
    const outcome = keyResultStatus(whole);
    if (!outcome.ok) return outcome;
    return succeed(explain ? explainStatus(whole, outcome.value) : outcome.value.status);
  },
});
