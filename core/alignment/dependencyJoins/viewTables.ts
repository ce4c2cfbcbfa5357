import type { TableBlock, Tone } from '../../declare/view.ts';
import { checkMilestones } from '../../dependencies/checkMilestones.ts';
import { splitDepartments } from '../../dependencies/splitDepartments.ts';
import { placeIn } from '../../sheet/table.ts';
import type { Teamwork } from './readTeamwork.ts';
import type { Standing } from './standing.ts';

/** Every dependency with its standing. */
export function dependencyTable(standings: readonly Standing[]): TableBlock[] {
  if (standings.length === 0) return [];
  const rows = standings.map(({ dependency, tone, word }) => {
    const { row, table, values, from } = dependency;
    const { need, toTeam, dueDate, riskOwner } = values;
    const teams = `${from ?? '?'} → ${toTeam ?? '?'}`;
    const cells = [need ?? values.id, teams, dueDate, word, riskOwner];
    return { cells, tone, at: placeIn(table, row, 'need') };
  });
  const columns = [
    ...['What is needed', 'Between'].map((header) => ({ header, unit: 'none' as const })),
    { header: 'Needed by', unit: 'date' as const },
    ...['Standing', 'Risk owner'].map((header) => ({ header, unit: 'none' as const })),
  ];
  return [{ block: 'table', caption: 'Dependencies', columns, rows }];
}

/** Every joint milestone with its standing. */
export function milestoneTable({ milestones }: Teamwork, today: number | null): TableBlock[] {
  if (milestones.length === 0) return [];
  const rows = milestones.map((milestone) => {
    const { table, row, values } = milestone;
    const codes = checkMilestones({ ...table, rows: [milestone] }, today).map(({ code }) => code);
    const isLate = codes.includes('milestone-overdue');
    const isDone = values.doneOn !== null;
    const word = isDone ? 'reached' : isLate ? 'overdue' : 'to come';
    const tone: Tone = isDone ? 'good' : isLate ? 'bad' : 'plain';
    const departments = splitDepartments(values.departments).join(', ');
    const cells = [values.milestone, departments, values.dueDate, word];
    return { cells, tone, at: placeIn(table, row, 'milestone') };
  });
  const columns = [
    ...['Milestone', 'Departments'].map((header) => ({ header, unit: 'none' as const })),
    { header: 'Due', unit: 'date' as const },
    { header: 'Standing', unit: 'none' as const },
  ];
  return [{ block: 'table', caption: 'Joint milestones', columns, rows }];
}
