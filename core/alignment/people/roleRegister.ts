import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { type RoleColumns, roleColumns } from '../../roles/columns.ts';
import { isVacant } from '../../roles/vacantWords.ts';
import type { Row, Table } from '../../sheet/table.ts';
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

function holdersOf(roles: readonly HeldRole[]): Holders {
  const holders: Holders = new Map();
  for (const role of roles) {
    const { person } = role.row.values;
    const [key] = person === null || isVacant(person) ? [] : namesIn(person);
    if (person === null || key === undefined) continue;
    const known = holders.get(key);
    if (known) known.roles.push(role);
    else holders.set(key, { name: person.replace(/\([^()]*\)/g, ' ').trim(), roles: [role] });
  }
  return holders;
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[\s,]+/).filter((word) => word !== '');
}

/** Holders by each word of their names and by its first letter, so that looking one up does not walk them all. */
function indexWords(holders: Holders): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const key of holders.keys()) {
    for (const word of wordsOf(key)) {
      const known = index.get(word);
      if (known) known.push(key);
      else index.set(word, [key]);
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
