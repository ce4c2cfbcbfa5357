import type { Cell } from '../sheet/cell.ts';
import { ownSheetTitles } from '../sheet/ownSheet.ts';
import { responsibilitySettings } from './responsibilitySettings.ts';

/** A setting that lives in a cell of the settings sheet, so that formulas and people see the same one. */
export interface Setting {
  readonly name: string;
  readonly label: string;
  readonly value: Cell;
  /** Native formula instead of a value, such as `=TODAY()`. */
  readonly formula?: string | null;
  readonly format?: string;
  readonly help: string;
}

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
];

/** Absolute address of a setting's cell, with its sheet: `'Tandem settings'!$B$4`. Throws for an unknown name. */
export function settingAddress(name: string): string {
  const index = settings.findIndex((setting) => setting.name === name);
  if (index < 0) throw new RangeError(`there is no setting ${name}`);
  return `'${settingsSheet}'!$B$${firstSettingRow + index + 1}`;
}
