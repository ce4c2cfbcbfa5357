import type { Issue } from '../../issue/issue.ts';
import { splitEntries } from '../../vocabulary/splitEntries.ts';
import type { Directory } from './departments.ts';
import { raciJoinIssues } from './issues.ts';
import type { OwnedRow } from './ownedRows.ts';
import { mayBeOne } from './personNames.ts';
import type { LinkedMatrix, LinkedTask } from './readRaci.ts';
import type { RowIndex } from './rowIndex.ts';

/** What the workbook knows of owners. */
export interface OwnerEvidence {
  readonly index: RowIndex;
  readonly directory: Directory;
  /** True where some list of objectives, key results or measures is in the workbook. */
  readonly hasLists: boolean;
}

interface Linked {
  /** Names of the link and the rows each means; a task worded like a row is linked to it. */
  readonly parts: readonly { readonly name: string; readonly rows: readonly OwnedRow[] }[];
}

function linkedTo({ task, link }: LinkedTask, { byName, byText }: RowIndex): Linked {
  if (link === null) {
    const rows = task.named ? byText(task.name).filter(({ sort }) => sort !== 'objective') : [];
    return { parts: rows.length === 0 ? [] : [{ name: task.name, rows }] };
  }
  const whole = byName(link.text);
  if (whole.length > 0) return { parts: [{ name: link.text, rows: whole }] };
  return { parts: splitEntries(link.text).map((name) => ({ name, rows: byName(name) })) };
}

/** Whether two names mean one person as far as anybody can tell: by name, initials, or the role one of them holds. */
function isSame(name: string, other: string, { namesOf }: Directory): boolean {
  const others = namesOf(other);
  return namesOf(name).some((each) => others.some((candidate) => mayBeOne(each, candidate)));
}

/** True where the two are told apart for sure: both are people this workbook knows by name. */
function isTold(
  accountable: string,
  owners: readonly string[],
  input: {
    readonly people: readonly string[];
    readonly directory: Directory;
  },
): boolean {
  const { people, directory } = input;
  if (directory.isKnown(accountable)) return true;
  return owners.some((owner) => people.some((person) => isSame(owner, person, directory)));
}

function notOwner(
  linked: LinkedTask,
  { parts }: Linked,
  input: { readonly people: readonly string[]; readonly directory: Directory },
): Issue[] {
  const { accountable, task } = linked;
  if (accountable === null) return [];
  const { name } = accountable;
  const others = parts.flatMap((part) => {
    const owners = [...new Set(part.rows.flatMap((row) => row.owners))];
    const isOwn = owners.some((owner) => isSame(name, owner, input.directory));
    if (owners.length === 0 || isOwn || !isTold(name, owners, input)) return [];
    return [{ name: part.name, owners: owners.join(', ') }];
  });
  const [first] = others;
  if (first === undefined) return [];
  const belongs = others.map((other) => `${other.name} is owned by ${other.owners}`).join('; ');
  return [
    raciJoinIssues['raci-accountable-not-owner']({
      place: accountable.place,
      subject: task.name,
      expected: `whoever owns it; give A to ${first.owners}, or make ${name} the owner`,
      found: `${name}, and ${belongs}`,
    }),
  ];
}

function unknownLinks({ task, link }: LinkedTask, { parts }: Linked): Issue[] {
  const unknown = parts.filter(({ rows }) => rows.length === 0).map(({ name }) => `"${name}"`);
  if (link === null || unknown.length === 0) return [];
  const expected = 'the id of a listed key result or measure; correct it, or clear the cell';
  const found = unknown.join(', ');
  return [
    raciJoinIssues['raci-link-unknown']({ place: link.place, subject: task.name, expected, found }),
  ];
}

/**
 * Whoever is accountable for a task owns the key result or measure it serves (as the link says by id or text, or as the
 * task is worded). Said only where both are surely different people; tasks without exactly one accountable person are
 * left to the rules about them. Links that lead nowhere are named too.
 */
export function accountableOwners(
  { tasks, people }: LinkedMatrix,
  { index, directory, hasLists }: OwnerEvidence,
): readonly Issue[] {
  if (!hasLists) return [];
  return tasks.flatMap((linked) => {
    const found = linkedTo(linked, index);
    return [...notOwner(linked, found, { people, directory }), ...unknownLinks(linked, found)];
  });
}
