import { isoOfSerial } from '../calendar/serial.ts';
import { type CheckResult, defineWorkbookCheck } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { valueText } from '../declare/viewText/valueText.ts';
import { boundToReach } from '../forecast/aim.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import { statusMeanings, wordKey } from '../vocabulary/wordSets.ts';
import { type Course, readCourses } from './forecastLinksRead.ts';
import { kpiSignalIssues } from './forecastLinksSignals.ts';

const forecastLinkIssues = defineIssues({
  'kr-trending-off-track': {
    severity: 'warning',
    sentences: {
      en: '{subject} is heading past its target while its status has not turned ({place}): expected {expected}, found {found}.',
    },
  },
});

/** Meanings of a typed status that leave nothing to warn of. */
const settled: readonly (string | undefined)[] = ['done', 'dropped', 'offTrack'];

/** What decided a status that says more than a forecast: it is over, nobody looked, somebody vouches for it. */
const decided: readonly (string | undefined)[] = ['closed', 'stale', 'pending', 'override'];

/** What somebody typed as the status; a formula says no more than the rule does. */
function typedMeaning({ standing: { sheet, keyResult } }: Course): string | undefined {
  const { grid, table } = sheet;
  const { status } = keyResult.values;
  const column = table.found.status;
  if (status === null || column === undefined) return undefined;
  const formula = grid.formulas?.[keyResult.row - grid.top]?.[column - grid.left] ?? null;
  return formula === null ? statusMeanings.get(wordKey(status)) : undefined;
}

/** True while neither the rule nor a typed word calls the key result off track, and it is still under way. */
function seemsFine(course: Course, { today }: Context): boolean {
  const { status, keyResult, dueDate } = course.standing;
  const { progress } = keyResult;
  if (settled.includes(typedMeaning(course)) || decided.includes(status?.decidedBy)) return false;
  if (status?.rule?.tone === 'bad') return false;
  const isRunning = today !== null && dueDate !== null && today < dueDate;
  return isRunning && (progress ?? 0) < 1;
}

function offTrack(course: Course, context: Context): Issue[] {
  const { forecast, aim, standing } = course;
  if (forecast === null || forecast.outlook !== 'misses' || !forecast.isLongEnough) return [];
  if (!seemsFine(course, context)) return [];
  const show = (value: number) => valueText(value, 'same as the measure');
  const bound = boundToReach(forecast.value, aim) ?? 0;
  const rate = forecast.requiredRate ?? 0;
  const { value, low, high, n } = forecast;
  const by = isoOfSerial(standing.dueDate ?? 0);
  return [
    forecastLinkIssues['kr-trending-off-track']({
      place: standing.at,
      subject: standing.name,
      expected: `${show(bound)} by ${by}, which takes ${show(rate)} a day from now on`,
      found: `${show(value)} (${show(low)} to ${show(high)}) if its ${n} check-ins go on; ${show(forecast.rate)} a day`,
    }),
  ];
}

/** Joins key results with their check-ins and looks ahead; names what chance hardly explains in the data of KPIs. */
export const forecastLinksCheck = defineWorkbookCheck({
  id: 'forecast-links',
  summary:
    'Key results that will miss their target at their present pace, and KPI values that chance hardly explains.',
  run(inputs, context): CheckResult {
    const courses = readCourses(inputs, context);
    return {
      scores: [],
      issues: [
        ...courses.flatMap((course) => offTrack(course, context)),
        ...kpiSignalIssues(inputs, context),
      ],
    };
  },
});
