import type { Issue } from '../../issue/issue.ts';
import type { Directory } from './departments.ts';
import { raciJoinIssues } from './issues.ts';
import { personKey } from './personNames.ts';
import type { LinkedMatrix, LinkedTask, Part } from './readRaci.ts';
import { pairKey } from './tiedDepartments.ts';

/** Two departments at work on a task, with the cell of whoever does it. */
interface Meeting {
  readonly key: string;
  readonly task: string;
  readonly worker: Part;
  readonly lead: Part;
  /** Department of the worker, then of the one accountable. */
  readonly departments: readonly [string, string];
}

/** The departments of two people where both are known and have none in common. */
function apart(worker: Part, lead: Part, directory: Directory): Meeting['departments'] | null {
  const theirs = directory.departmentsOf(worker.name);
  const leading = directory.departmentsOf(lead.name);
  if ([...theirs.keys()].some((key) => leading.has(key))) return null;
  const [[, own] = [], [, other] = []] = [[...theirs][0] ?? [], [...leading][0] ?? []];
  return own === undefined || other === undefined ? null : [own, other];
}

function meetingsOf(
  { task, accountable, responsible }: LinkedTask,
  directory: Directory,
): Meeting[] {
  if (accountable === null) return [];
  return responsible.flatMap((worker) => {
    if (personKey(worker.name) === personKey(accountable.name)) return [];
    const departments = apart(worker, accountable, directory);
    if (departments === null) return [];
    const key = pairKey(...departments);
    return [{ key, task: task.name, worker, lead: accountable, departments }];
  });
}

function issueOf([first, ...others]: readonly Meeting[]): Issue[] {
  if (first === undefined) return [];
  const { worker, lead, departments, task } = first;
  const more = new Set(others.map((other) => other.task).filter((name) => name !== task)).size;
  const also = more === 0 ? '' : `, and on ${more} more ${more === 1 ? 'task' : 'tasks'}`;
  return [
    raciJoinIssues['raci-no-dependency']({
      place: worker.place,
      subject: task,
      expected: `a dependency between ${departments[1]} and ${departments[0]}; write what is needed, by when and whether it is confirmed`,
      found: `${worker.name} (${departments[0]}) does it for ${lead.name} (${departments[1]})${also}`,
    }),
  ];
}

/**
 * Where somebody of one department does what somebody of another answers for, the two departments are tied by a
 * dependency or by their objectives. Each pair of departments is named once a matrix, at its first task; people whose
 * department nothing tells are passed over.
 */
export function departmentsApart(
  { tasks }: LinkedMatrix,
  directory: Directory,
  tied: ReadonlySet<string>,
): readonly Issue[] {
  const meetings = new Map<string, Meeting[]>();
  for (const task of tasks) {
    for (const meeting of meetingsOf(task, directory)) {
      if (tied.has(meeting.key)) continue;
      const known = meetings.get(meeting.key);
      if (known) known.push(meeting);
      else meetings.set(meeting.key, [meeting]);
    }
  }
  return [...meetings.values()].flatMap(issueOf);
}
