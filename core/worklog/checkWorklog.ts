import { isoOfSerial } from '../calendar/serial.ts';
import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { entriesBetween, lastDays } from './entriesBetween.ts';
import { worklogIssues } from './issues.ts';
import { linkedHours } from './linkedHours.ts';
import { entriesIn, type WorkEntry, type WorklogTable } from './readWorklog.ts';
import { repeatIssues } from './repeatIssues.ts';
import { worklogThresholds } from './thresholds.ts';
import { unplannedShare } from './unplannedShare.ts';

/** What a check of a log is told beyond it. */
export interface WorklogLimits {
  readonly today: number | null;
  /** Share of hours that may be unplanned. */
  readonly share: number;
  /** How often a problem comes up before it is named. */
  readonly times: number;
}

const percent = (value: number) => `${Math.round(value * 100)} %`;

const rounded = (hours: number) => `${Math.round(hours * 10) / 10}`;

function unplannedHigh(
  table: WorklogTable,
  recent: readonly WorkEntry[],
  { share: most }: WorklogLimits,
): Issue[] {
  const { share, unplanned, hours, coverage } = unplannedShare(recent);
  const isKnown = coverage >= worklogThresholds.minimumCoverage.value;
  if (share === null || !isKnown || share <= most) return [];
  const key = table.found.planned === undefined ? 'unplanned' : 'planned';
  return [
    worklogIssues['worklog-unplanned-high']({
      place: placeIn(table, table.headerRow ?? 0, key),
      expected: `at most ${percent(most)} of the hours`,
      found: `${percent(share)}, ${rounded(unplanned)} of ${rounded(hours)} hours`,
    }),
  ];
}

function repeated(entries: readonly WorkEntry[], times: number): Issue[] {
  return repeatIssues(entries, times).flatMap(({ problem, times: count, lastOn, entries: own }) => {
    const last = own.reduce((latest, each) =>
      (each.date ?? 0) >= (latest.date ?? 0) ? each : latest,
    );
    const key = last.problem === null ? 'repeatOf' : 'problem';
    return worklogIssues['worklog-problem-repeated']({
      ...{ place: last.at(key), subject: `"${problem}"` },
      expected: `a cause removed before it comes up ${times} times`,
      found: `${count} times${lastOn === null ? '' : `, last on ${isoOfSerial(lastOn)}`}`,
    });
  });
}

function unlinked(table: WorklogTable, entries: readonly WorkEntry[]): Issue[] {
  const { unlinkedShare: share, unlinked: without, hours } = linkedHours(entries);
  const { value: most } = worklogThresholds.unlinkedShare;
  if (table.found.objective === undefined || share === null || share <= most) return [];
  return [
    worklogIssues['worklog-hours-unlinked']({
      place: placeIn(table, table.headerRow ?? 0, 'objective'),
      expected: `an objective for at least ${percent(1 - most)} of the hours`,
      found: `none for ${percent(share)}, ${rounded(without)} of ${rounded(hours)} hours`,
    }),
  ];
}

function shareScore(table: WorklogTable, recent: readonly WorkEntry[], asOf: number | null) {
  const { share, coverage } = unplannedShare(recent);
  const named = { id: `worklog/${table.sheet}`, kind: 'worklog', label: table.sheet };
  const score: Score = { ...named, value: share, unit: 'fraction', coverage, asOf };
  return [score];
}

/** What a log of work shows, each at the cell or header it is about, and the unplanned share of its last weeks. */
export function checkWorklog(table: WorklogTable, limits: WorklogLimits): CheckResult {
  const entries = entriesIn(table);
  const span = lastDays(entries, limits.today, worklogThresholds.window.value);
  const recent = entriesBetween(entries, span);
  return {
    scores: shareScore(table, recent, limits.today),
    issues: [
      ...table.issues,
      ...unplannedHigh(table, recent, limits),
      ...repeated(entries, limits.times),
      ...unlinked(table, entries),
    ],
  };
}
