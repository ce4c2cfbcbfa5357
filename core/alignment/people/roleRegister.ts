import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { type RoleColumns, roleColumns } from '../../roles/columns.ts';
import { isVacant } from '../../roles/vacantWords.ts';
import type { Row, Table } from '../../sheet/table.ts';
import { splitPeople } from '../../vocabulary/splitEntries.ts';
import { mayBeOne, namesIn, personKey } from '../raciJoins/personNames.ts';

/** One row of a list of roles, with its list. */
export interface HeldRole {
  readonly table: Table<RoleColumns>;
  readonly row: Row<RoleColumns>;
}

/** Who holds a role, and what roles and teams there are. */
export interface RoleRegister {
  readonly roles: readonly HeldRole[];
  /** Holders by key, each with the rows of the roles held, as first written. */
  readonly holders: ReadonlyMap<
    string,
    { readonly name: string; readonly roles: readonly HeldRole[] }
  >;
  /** Keys of the holders, or of the role or team itself, that a cell may name; empty for a stranger. */
  readonly find: (name: string) => readonly string[];
}

type Holders = Map<string, { name: string; roles: HeldRole[] }>;

function readRoles(inputs: readonly CheckInput[], { locale }: Context): HeldRole[] {
  return inputs
    .filter(({ table }) => table.kind === 'roles')
    .flatMap(({ grid, table: found }) => {
      const table: Table<RoleColumns> = readRecognised({ grid, table: found, locale }, roleColumns);
      return table.rows.filter(({ values }) => values.role !== null).map((row) => ({ table, row }));
    });
}

/** Several holders in one cell; "Lind, Marta" is one. */
function peopleOf(cell: string | null): readonly string[] {
  if (cell === null || isVacant(cell)) return [];
  const parts = splitPeople(cell).filter((name) => !isVacant(name));
  return parts.every((part) => /\s/.test(part)) ? parts : [cell];
}

function holdersOf(roles: readonly HeldRole[]): Holders {
  const holders: Holders = new Map();
  for (const role of roles) {
    for (const person of peopleOf(role.row.values.person)) {
      const [key] = namesIn(person);
      if (key === undefined) continue;
      const known = holders.get(key);
      if (known) known.roles.push(role);
      else holders.set(key, { name: person.replace(/\([^()]*\)/g, ' ').trim(), roles: [role] });
    }
  }
  return holders;
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[\s,]+/).filter((word) => word !== '');
}

/**
 * Holders looked at for a word of a name. Ours: a first name that more people share tells nobody apart, and looking
 * one name up must not walk everybody.
 */
const mostNamesakes = 50;

/** Holders by each word of their names, those with the fewest words first. */
function indexWords(holders: Holders): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const keys = [...holders.keys()].sort((a, b) => wordsOf(a).length - wordsOf(b).length);
  for (const key of keys) {
    for (const word of wordsOf(key)) {
      const known = index.get(word);
      if (known === undefined) index.set(word, [key]);
      else if (known.length < mostNamesakes) known.push(key);
    }
  }
  return index;
}

/** Reads every list of roles of the workbook. */
export function readRoleRegister(inputs: readonly CheckInput[], context: Context): RoleRegister {
  const roles = readRoles(inputs, context);
  const holders = holdersOf(roles);
  const words = indexWords(holders);
  const groups = new Set(
    roles
      .flatMap(({ row: { values } }) => [values.role, values.team])
      .map((name) => personKey(name ?? '')),
  );
  const findOne = (key: string): readonly string[] => {
    if (holders.has(key)) return [key];
    if (groups.has(key)) return [key];
    const near = new Set(wordsOf(key).flatMap((word) => words.get(word) ?? []));
    return [...near].filter((holder) => mayBeOne(key, holder));
  };
  return { roles, holders, find: (name) => [...new Set(namesIn(name).flatMap(findOne))] };
}
