import { type CheckInput, defineWorkbookCheck } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { milestonesOf } from '../../dependencies/checkMilestones.ts';
import { dependencyColumns } from '../../dependencies/dependencyColumns.ts';
import { milestoneColumns } from '../../dependencies/milestoneColumns.ts';
import { readDependencies } from '../../dependencies/readDependencies.ts';
import { splitDepartments } from '../../dependencies/splitDepartments.ts';
import type { Issue, Place } from '../../issue/issue.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { placeIn } from '../../sheet/table.ts';
import { type Directory, readDirectory } from '../raciJoins/departments.ts';
import { ownedRows } from '../raciJoins/ownedRows.ts';
import { personKey } from '../raciJoins/personNames.ts';
import { indexRows, type RowIndex } from '../raciJoins/rowIndex.ts';
import { dependencyJoinIssues } from './issues.ts';

/** What the workbook lists, and which sorts of rows it lists at all. */
interface Evidence {
  readonly index: RowIndex;
  readonly directory: Directory;
  readonly hasKeyResults: boolean;
  readonly hasObjectives: boolean;
}

/** Names shown of what the workbook knows; more would hide the sentence. */
const mostNames = 6;

interface Named {
  readonly place: Place;
  readonly subject: string;
  readonly text: string | null;
}

function unknownTeams({ place, subject, text }: Named, { directory }: Evidence): Issue[] {
  const { departments } = directory;
  if (departments.size === 0) return [];
  const unknown = splitDepartments(text).filter((name) => !departments.has(personKey(name)));
  if (unknown.length === 0) return [];
  const names = [...departments.values()].slice(0, mostNames).join(', ');
  const expected = `a team of the roles, objectives or key results, such as ${names}`;
  const found = unknown.map((name) => `"${name}"`).join(', ');
  return [dependencyJoinIssues['teamwork-team-unknown']({ place, subject, expected, found })];
}

function unknownLink({ place, subject, text }: Named, sort: string, { index }: Evidence): Issue[] {
  if (text === null || index.byName(text).length > 0) return [];
  const expected = `the id of a listed ${sort}`;
  const found = `"${text}"`;
  return [dependencyJoinIssues['teamwork-link-unknown']({ place, subject, expected, found })];
}

function ofDependencies(
  { grid, table }: CheckInput,
  evidence: Evidence,
  { locale }: Context,
): Issue[] {
  const read = readRecognised({ grid, table, locale }, dependencyColumns);
  return readDependencies(read).flatMap(({ row, subject, values }) => {
    const at = (key: 'keyResult' | 'fromTeam' | 'toTeam'): Named => {
      return { place: placeIn(read, row, key), subject, text: values[key] };
    };
    return [
      ...(evidence.hasKeyResults ? unknownLink(at('keyResult'), 'key result', evidence) : []),
      ...unknownTeams(at('fromTeam'), evidence),
      ...unknownTeams(at('toTeam'), evidence),
    ];
  });
}

function ofMilestones(
  { grid, table }: CheckInput,
  evidence: Evidence,
  { locale }: Context,
): Issue[] {
  const read = readRecognised({ grid, table, locale }, milestoneColumns);
  return milestonesOf(read).flatMap(({ row, values }) => {
    const at = (key: 'departments' | 'objective'): Named => {
      const subject = `"${values.milestone}"`;
      return { place: placeIn(read, row, key), subject, text: values[key] };
    };
    return [
      ...(evidence.hasObjectives ? unknownLink(at('objective'), 'objective', evidence) : []),
      ...unknownTeams(at('departments'), evidence),
    ];
  });
}

/** Joins dependencies and joint milestones to the key results, objectives and teams of the workbook. */
export const dependencyJoinsCheck = defineWorkbookCheck({
  id: 'dependency-joins',
  summary: 'Dependencies and joint milestones name key results, objectives and teams that exist.',
  run(inputs, context) {
    const own = inputs.filter(
      ({ table: { kind } }) => kind === 'dependencies' || kind === 'milestones',
    );
    if (own.length === 0) return { scores: [], issues: [] };
    const rows = ownedRows(inputs, context);
    const evidence: Evidence = {
      index: indexRows(rows),
      directory: readDirectory(inputs, rows, context),
      hasKeyResults: rows.some(({ sort }) => sort === 'key result'),
      hasObjectives: rows.some(({ sort }) => sort === 'objective'),
    };
    const issues = own.flatMap((input) =>
      input.table.kind === 'dependencies'
        ? ofDependencies(input, evidence, context)
        : ofMilestones(input, evidence, context),
    );
    return { scores: [], issues };
  },
});
