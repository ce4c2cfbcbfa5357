import { ownSheetTitles } from '../sheet/ownSheet.ts';
import { derailerSettings, goalResultSettings } from './derailerSettings.ts';
import { foresightSettings } from './foresightSettings.ts';
import { responsibilitySettings } from './responsibilitySettings.ts';
import type { Setting } from './setting.ts';

/** Name of the sheet they stand on. */
export const settingsSheet = ownSheetTitles.settings;

/** First row of the settings list (zero-based); the label stands in column A, the value in column B. */
export const firstSettingRow = 3;

/** Every setting trackers refer to, in the order of its row. New ones are only ever added at the end. */
export const settings: readonly Setting[] = [
  {
    name: 'asOf',
    label: 'As of',
    value: null,
    formula: '=TODAY()',
    format: 'yyyy-mm-dd',
    help: 'The day every pace and status is computed for. Type a date to freeze it.',
  },
  {
    name: 'behindAbove',
    label: 'Behind above',
    value: 0,
    format: '0%',
    help: 'A key result is behind when it lags the expected progress by more than this share.',
  },
  {
    name: 'atRiskAbove',
    label: 'At risk above',
    value: 0.25,
    format: '0%',
    help: 'A key result is at risk when it lags the expected progress by more than this share.',
  },
  {
    name: 'minimumCoverage',
    label: 'Least coverage',
    value: 0.6,
    format: '0%',
    help: 'Below this share of weight with data a status reads "not enough data".',
  },
  {
    name: 'staleAfter',
    label: 'Stale after (days)',
    value: 14,
    format: '0',
    help: 'A status turns stale when the last check-in is older than this many days.',
  },
  {
    name: 'minimumAnswers',
    // Ours: with fewer, everybody who answered can tell what the other said.
    least: 3,
    label: 'Fewest answers shown',
    value: 5,
    format: '0',
    help: 'Nothing is shown about fewer people than this, so that nobody can be told from the rest.',
  },
  {
    name: 'confirmBefore',
    label: 'Confirm dependencies (days before)',
    value: 14,
    format: '0',
    help: 'A dependency that is not confirmed is named this many days before it is needed.',
  },
  {
    name: 'unusedFactorWeight',
    label: 'Heavy factor from',
    value: 0.15,
    format: '0%',
    help: 'A factor of a SWOT with this share of the weight of its side is named when no option uses it.',
  },
  {
    name: 'assumptionStaleAfter',
    label: 'Assumption stale after (days)',
    value: 90,
    format: '0',
    help: 'An assumption is named when it was last tested more than this many days ago.',
  },
  {
    name: 'exploreShare',
    label: 'Protected explore share',
    value: 0.3,
    format: '0%',
    help: 'Exploration up to this share of lines and objectives costs no alignment; more than that is named.',
  },
  {
    name: 'vetoShare',
    label: 'Most decisions with a veto',
    value: 0.2,
    format: '0%',
    help: 'Vetoes are named as common above this share of decisions that somebody may stop.',
  },
  ...responsibilitySettings,
  {
    name: 'manyDuties',
    label: 'Deputy from',
    value: 10,
    format: '0',
    help: 'Whoever answers for this many tasks, objectives, key results, measures and decisions needs a deputy.',
  },
  {
    name: 'tightFrom',
    label: 'Capacity tight from',
    value: 0.85,
    format: '0%',
    help: 'A team is tight when this share of its capacity is planned; above all of it the plan exceeds it.',
  },
  ...derailerSettings,
  ...foresightSettings,
  {
    name: 'ritualGrace',
    label: 'Ritual overdue after (cadences)',
    value: 1,
    format: '0.0',
    help: 'A ritual is named when it is overdue by more than this many of its own cadences.',
  },
  {
    name: 'reviewGrace',
    label: 'Review late after (days)',
    value: 3,
    format: '0',
    help: 'A review counts as held in time up to this many days after its planned day.',
  },
  {
    name: 'carriedOverTimes',
    label: 'Carried over too often from',
    value: 3,
    format: '0',
    help: 'An action that this many reviews carried over is named.',
  },
  {
    name: 'reachedShare',
    label: 'Least share of an audience reached',
    value: 0.8,
    format: '0%',
    help: 'A message is named when it reached less than this share of its audience.',
  },
  {
    name: 'understoodShare',
    label: 'Least share that understood',
    value: 0.7,
    format: '0%',
    help: 'A message is named when fewer than this share of those asked understood it.',
  },
  {
    name: 'unplannedShare',
    label: 'Most unplanned work',
    value: 0.3,
    format: '0%',
    help: 'Unplanned work is named above this share of the hours of the last four weeks.',
  },
  {
    name: 'repeatTimes',
    label: 'Problem repeated from',
    value: 3,
    format: '0',
    help: 'A problem that came up this many times is named.',
  },
  {
    name: 'changesWithin',
    label: 'What changed within (days)',
    value: 28,
    format: '0',
    help: 'How far back the view of what changed looks.',
  },
  {
    name: 'balanceScale',
    least: 2,
    label: 'Top of the scale of exploring',
    value: 5,
    format: '0',
    help: 'Highest point of the survey scale of exploring and exploiting, which begins at 1.',
  },
  ...goalResultSettings,
];

/** Absolute address of a setting's cell, with its sheet: `'Tandem settings'!$B$4`. Throws for an unknown name. */
export function settingAddress(name: string): string {
  const index = settings.findIndex((setting) => setting.name === name);
  if (index < 0) throw new RangeError(`there is no setting ${name}`);
  return `'${settingsSheet}'!$B$${firstSettingRow + index + 1}`;
}
