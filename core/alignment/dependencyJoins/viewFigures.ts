import type { FigureBlock } from '../../declare/view.ts';
import { dependencyAges } from '../../dependencies/dependencyAges.ts';
import { median } from '../../statistics/median.ts';
import { jointObjectives } from './jointObjectives.ts';
import type { JoinedDependency, Teamwork } from './readTeamwork.ts';
import type { Standing } from './standing.ts';

/** Share of the open dependencies that are confirmed. */
export function confirmedFigure(open: readonly Standing[]): FigureBlock {
  const confirmed = open.filter(({ dependency }) => dependency.isConfirmed).length;
  return {
    ...{ block: 'figure', label: 'Open dependencies confirmed', unit: 'fraction' },
    ...{ value: open.length === 0 ? null : confirmed / open.length, count: open.length },
    ...(open.length === 0 ? { note: 'None is open.' } : {}),
  };
}

/** Median days that open dependencies have waited for a yes. */
export function waitFigure(
  dependencies: readonly JoinedDependency[],
  today: number | null,
): FigureBlock {
  const about = { block: 'figure', label: 'Median wait for a yes', unit: 'days' } as const;
  if (today === null) return { ...about, value: null, note: 'The day is not known.' };
  const days = dependencyAges(dependencies, today).flatMap((age) =>
    age.days < 0 ? [] : [age.days],
  );
  const value = median(days);
  const note = value === null ? 'None waits with a day of asking.' : undefined;
  return { ...about, value, count: days.length, ...(note ? { note } : {}) };
}

/** Share of objectives that two or more departments work on. */
export function jointFigure(teamwork: Teamwork): FigureBlock {
  const { share, count, coverage } = jointObjectives(teamwork);
  return {
    ...{ block: 'figure', label: 'Objectives of two or more departments', unit: 'fraction' },
    ...{ value: share, count, coverage: coverage ?? 0 },
    ...(share === null ? { note: 'No listed objective names a team.' } : {}),
  };
}
