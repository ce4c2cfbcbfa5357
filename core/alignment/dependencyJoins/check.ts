import { type CheckInput, defineWorkbookCheck, type Score } from '../../declare/check.ts';
import { splitDepartments } from '../../dependencies/splitDepartments.ts';
import type { Issue, Place } from '../../issue/issue.ts';
import { placeIn } from '../../sheet/table.ts';
import { personKey } from '../raciJoins/personNames.ts';
import { dependencyJoinIssues } from './issues.ts';
import { jointObjectives } from './jointObjectives.ts';
import { readTeamwork, type Teamwork } from './readTeamwork.ts';

/** Names shown of what the workbook knows; more would hide the sentence. */
const mostNames = 6;

interface Named {
  readonly place: Place;
  readonly subject: string;
  readonly text: string | null;
}

function unknownTeams({ place, subject, text }: Named, { directory }: Teamwork): Issue[] {
  const { departments } = directory;
  if (departments.size === 0) return [];
  const unknown = splitDepartments(text).filter((name) => !departments.has(personKey(name)));
  if (unknown.length === 0) return [];
  const names = [...departments.values()].slice(0, mostNames).join(', ');
  const expected = `a team of the roles, objectives or key results, such as ${names}`;
  const found = unknown.map((name) => `"${name}"`).join(', ');
  return [dependencyJoinIssues['teamwork-team-unknown']({ place, subject, expected, found })];
}

/** Told only where the workbook lists rows of that sort at all; else they are kept elsewhere. */
function unknownLink(
  { place, subject, text }: Named,
  sort: 'key result' | 'objective',
  { index, rows }: Teamwork,
): Issue[] {
  if (text === null || index.byName(text).length > 0) return [];
  if (!rows.some((row) => row.sort === sort)) return [];
  const expected = `the id of a listed ${sort}`;
  const found = `"${text}"`;
  return [dependencyJoinIssues['teamwork-link-unknown']({ place, subject, expected, found })];
}

function ofDependencies(teamwork: Teamwork): Issue[] {
  return teamwork.dependencies.flatMap(({ table, row, subject, values }) => {
    const at = (key: 'keyResult' | 'fromTeam' | 'toTeam'): Named => {
      return { place: placeIn(table, row, key), subject, text: values[key] };
    };
    return [
      ...unknownLink(at('keyResult'), 'key result', teamwork),
      ...unknownTeams(at('fromTeam'), teamwork),
      ...unknownTeams(at('toTeam'), teamwork),
    ];
  });
}

function ofMilestones(teamwork: Teamwork): Issue[] {
  return teamwork.milestones.flatMap(({ table, row, values }) => {
    const at = (key: 'departments' | 'objective'): Named => {
      const subject = `"${values.milestone}"`;
      return { place: placeIn(table, row, key), subject, text: values[key] };
    };
    return [
      ...unknownLink(at('objective'), 'objective', teamwork),
      ...unknownTeams(at('departments'), teamwork),
    ];
  });
}

/** Share of objectives that two or more departments work on. */
function jointScore(teamwork: Teamwork, asOf: number | null): Score[] {
  const { share, coverage } = jointObjectives(teamwork);
  if (coverage === null) return [];
  const about = { id: 'joint-objectives', kind: 'joint-objectives', asOf, coverage };
  return [
    { ...about, label: 'Objectives of two or more departments', value: share, unit: 'fraction' },
  ];
}

function isOfTeamwork({ table: { kind } }: CheckInput): boolean {
  return kind === 'dependencies' || kind === 'milestones';
}

/** Joins dependencies and joint milestones to the key results, objectives and teams of the workbook. */
export const dependencyJoinsCheck = defineWorkbookCheck({
  id: 'dependency-joins',
  summary: 'Dependencies and joint milestones name key results, objectives and teams that exist.',
  run(inputs, context) {
    if (!inputs.some(isOfTeamwork)) return { scores: [], issues: [] };
    const teamwork = readTeamwork(inputs, context);
    return {
      scores: jointScore(teamwork, context.today),
      issues: [...ofDependencies(teamwork), ...ofMilestones(teamwork)],
    };
  },
});
