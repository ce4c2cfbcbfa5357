import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn, type Table } from '../sheet/table.ts';
import { cycleEfficiency } from './cycleEfficiency.ts';
import { leanIssues } from './issues.ts';
import { type StreamRow, stepsIn, timesOf } from './readWaste.ts';
import type { StreamColumns } from './streamColumns.ts';

type StreamTable = Table<StreamColumns>;

const times = ['valueTime', 'waitTime'] as const;

/** How a step is named in sentences. */
export function stepName({ row, values: { step } }: StreamRow): string {
  return step === null ? `row ${row + 1}` : `"${step}"`;
}

/** Times below zero. */
export function negativeTimes(table: StreamTable): readonly Issue[] {
  return stepsIn(table).flatMap((row) =>
    times.flatMap((key) => {
      const value = row.values[key];
      if (value === null || value >= 0) return [];
      const about = { place: placeIn(table, row.row, key), subject: stepName(row) };
      const expected = 'a time from 0 on';
      return [leanIssues['stream-time-negative']({ ...about, expected, found: `${value}` })];
    }),
  );
}

/** Times that nobody took. */
function missingTimes(table: StreamTable): readonly Issue[] {
  return stepsIn(table).flatMap((row) =>
    times.flatMap((key) => {
      const column = table.found[key];
      const isUnread = table.issues.some(
        ({ place }) => place.row === row.row && place.column === column,
      );
      if (column === undefined || row.values[key] !== null || isUnread) return [];
      const about = { place: placeIn(table, row.row, key), subject: stepName(row) };
      const expected = 'a time, 0 where there is none';
      return [leanIssues['stream-time-missing']({ ...about, expected, found: 'blank' })];
    }),
  );
}

function efficiencyScore(table: StreamTable): Score[] {
  const { efficiency, timed, steps } = cycleEfficiency(stepsIn(table).map(timesOf));
  if (steps === 0) return [];
  return [
    {
      ...{ id: `value-stream/${table.sheet}`, kind: 'value-stream', label: table.sheet },
      ...{ value: efficiency, unit: 'fraction', coverage: timed / steps, asOf: null },
    },
  ];
}

/** What a value stream lacks, at the cell that mends it, and its process-cycle efficiency. */
export function checkStream(table: StreamTable): CheckResult {
  return {
    scores: efficiencyScore(table),
    issues: [...table.issues, ...negativeTimes(table), ...missingTimes(table)],
  };
}
