import { isAlive, readDecisions } from '../../../decisions/readDecisions.ts';
import { holdersOf } from '../../../raci/model.ts';
import { readRecognised } from '../../../recognise/readRecognised.ts';
import { rolesIn } from '../../../roles/checkRoles.ts';
import { roleColumns } from '../../../roles/columns.ts';
import { isVacant } from '../../../roles/vacantWords.ts';
import { placeIn } from '../../../sheet/table.ts';
import { subjectOf } from '../../graph/findings/judged.ts';
import { objectiveLevels } from '../../graph/levels.ts';
import { namesIn, personKey } from '../../raciJoins/personNames.ts';
import type { LinkedMatrix, LinkedTask } from '../../raciJoins/readRaci.ts';
import type { EvidenceItem, EvidenceSource, Facts } from '../model.ts';

function ofTasks(
  { matrices }: Facts,
  judge: (task: LinkedTask, matrix: LinkedMatrix) => readonly EvidenceItem[],
): EvidenceItem[] {
  return matrices.flatMap((matrix) => matrix.tasks.flatMap((task) => judge(task, matrix)));
}

/** A task of which nobody has any part is not settled yet; that counts as unknown. */
function oneAccountable({ task }: LinkedTask, { variant }: LinkedMatrix): EvidenceItem[] {
  const { length } = holdersOf(task, variant.accountable);
  const state = length === 1 ? 'good' : task.duties.length === 0 ? 'unknown' : 'bad';
  const who = length === 0 ? 'nobody is' : length === 1 ? 'one person is' : `${length} people are`;
  return [{ state, place: task.place, text: `“${task.name}”: ${who} accountable` }];
}

function somebodyDoes({ task }: LinkedTask, { variant }: LinkedMatrix): EvidenceItem[] {
  const isDone = holdersOf(task, variant.responsible).length > 0;
  const state = isDone ? 'good' : task.duties.length === 0 ? 'unknown' : 'bad';
  const text = `“${task.name}”: ${isDone ? 'somebody' : 'nobody'} does it`;
  return [{ state, place: task.place, text }];
}

/** Whether whoever is accountable owns what the task serves; names are one where either may be the other's short form. */
function accountableOwns({ teamwork }: Facts, linked: LinkedTask): EvidenceItem[] {
  const { link, accountable, task } = linked;
  if (link === null) return [];
  const { index, directory } = teamwork;
  const owners = index.byName(link.text).flatMap((row) => row.owners);
  if (owners.length === 0 || accountable === null) {
    const text = `“${task.name}”: who owns “${link.text}” or answers for the task is not known`;
    return [{ state: 'unknown', place: link.place, text }];
  }
  const names = new Set(directory.namesOf(accountable.name));
  const isOwner = owners.some((owner) =>
    [...namesIn(owner), ...directory.namesOf(owner)].some((name) => names.has(personKey(name))),
  );
  const text = `“${task.name}”: ${accountable.name} is accountable, ${link.text} belongs to ${owners.join(', ')}`;
  return [{ state: isOwner ? 'good' : 'bad', place: accountable.place, text }];
}

function goalsOwned({ graph }: Facts): EvidenceItem[] {
  return graph.nodes.flatMap((node): EvidenceItem[] => {
    const { level, isListed, hasOwnerColumn, owners, place } = node;
    if (!isListed || (level !== 'key result' && !objectiveLevels.includes(level))) return [];
    const state = owners.length > 0 ? 'good' : hasOwnerColumn ? 'bad' : 'unknown';
    return [
      { state, place, text: `${subjectOf(node)} ${state === 'good' ? 'has an' : 'has no'} owner` },
    ];
  });
}

function decisionsWithDecider({ inputs, context }: Facts): EvidenceItem[] {
  return inputs.flatMap((input) => {
    if (input.table.kind !== 'decisions') return [];
    const { table, decisions } = readDecisions(input, context.locale);
    const isTold = table.found.decider !== undefined;
    return decisions.filter(isAlive).map(({ row, subject, deciders }): EvidenceItem => {
      const { length } = deciders;
      const state = length === 1 ? 'good' : isTold ? 'bad' : 'unknown';
      const who = length === 0 ? 'nobody' : length === 1 ? 'one person' : `${length} people`;
      return { state, place: placeIn(table, row, 'decider'), text: `${subject}: ${who} to decide` };
    });
  });
}

function rolesHeld({ inputs, context }: Facts): EvidenceItem[] {
  const { locale } = context;
  return inputs.flatMap(({ grid, table }) => {
    if (table.kind !== 'roles') return [];
    const read = readRecognised({ grid, table, locale }, roleColumns);
    const isTold = read.found.person !== undefined;
    return rolesIn(read).map(({ row, values }): EvidenceItem => {
      const isHeld = !isVacant(values.person);
      const state = isHeld ? 'good' : isTold ? 'bad' : 'unknown';
      const text = `${values.role ?? ''} is ${isHeld ? 'held' : 'vacant'}`;
      return { state, place: placeIn(read, row, 'person'), text };
    });
  });
}

const about = { derailer: 'role-confusion' } as const;

/** Has everything exactly one person who answers for it? */
export const roleSources: readonly EvidenceSource[] = [
  {
    ...{ ...about, id: 'tasks-one-accountable', label: 'Tasks with one accountable person' },
    tells: 'a responsibility matrix (RACI)',
    ...{ kinds: ['raci'], collect: (facts) => ofTasks(facts, oneAccountable) },
  },
  {
    ...{ ...about, id: 'tasks-somebody-does', label: 'Tasks that somebody does' },
    tells: 'a responsibility matrix (RACI)',
    ...{ kinds: ['raci'], collect: (facts) => ofTasks(facts, somebodyDoes) },
  },
  {
    ...{ ...about, id: 'goals-owned', label: 'Objectives and key results with an owner' },
    tells: 'an owner for each objective and key result',
    ...{ kinds: ['okr'], collect: goalsOwned },
  },
  {
    ...{ ...about, id: 'decisions-one-decider', label: 'Decisions with one decider' },
    tells: 'a list of decisions with who decides each',
    ...{ kinds: ['decisions'], collect: decisionsWithDecider },
  },
  {
    ...{ ...about, id: 'accountable-owns', label: 'Tasks whose accountable person owns the goal' },
    tells: 'a column of the matrix with the goal that each task serves',
    kinds: ['raci'],
    collect: (facts) => ofTasks(facts, (task) => accountableOwns(facts, task)),
  },
  {
    ...{ ...about, id: 'roles-held', label: 'Roles that somebody holds' },
    tells: 'a list of roles with who holds them',
    ...{ kinds: ['roles'], collect: rolesHeld },
  },
];
