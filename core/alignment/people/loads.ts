import type { Place } from '../../issue/issue.ts';
import { namesNobody } from '../../vocabulary/namesNobody.ts';
import { splitPeople } from '../../vocabulary/splitEntries.ts';
import { namesIn } from '../raciJoins/personNames.ts';
import { type DutyCell, type DutySort, dutySorts } from './duties.ts';
import type { RoleRegister } from './roleRegister.ts';

/** What one person answers for. */
export interface Load {
  readonly name: string;
  /** Key of the holder of a role, or of the name where nobody of that name holds one. */
  readonly key: string;
  readonly hasRole: boolean;
  readonly counts: Readonly<Record<DutySort, number>>;
  readonly total: number;
  /** The first cell that names the person. */
  readonly first: Place;
}

/** The names of a cell; "Lind, Marta" is one where somebody of that name holds a role. */
function namesOf(text: string, { find }: RoleRegister): readonly string[] {
  if (/^[^,]+,[^,]+$/.test(text) && find(text).length === 1) return [text];
  return splitPeople(text).filter((name) => !namesNobody(name));
}

function noCounts(): Record<DutySort, number> {
  const entries = dutySorts.map((sort) => [sort, 0]);
  return Object.fromEntries(entries) as Record<DutySort, number>;
}

/**
 * Adds up what each person answers for, in the order in which they are met. Names are folded as the list of roles
 * knows them: "Marta Lind (owner)" and "M. Lind" are one. A name that may be several holders stays a name of its own
 * and counts as known.
 */
export function personLoads(cells: readonly DutyCell[], register: RoleRegister): readonly Load[] {
  const loads = new Map<string, Load & { counts: Record<DutySort, number>; total: number }>();
  for (const { sort, text, place } of cells) {
    for (const name of namesOf(text, register)) {
      const found = register.find(name);
      const [plain = name] = namesIn(name);
      const key = found.length === 1 ? (found[0] ?? plain) : plain;
      const shown = register.holders.get(key)?.name ?? name.replace(/\([^()]*\)/g, ' ').trim();
      const load = loads.get(key) ?? {
        ...{ name: shown, key, hasRole: found.length > 0, counts: noCounts(), total: 0 },
        first: place,
      };
      load.counts[sort] += 1;
      loads.set(key, { ...load, total: load.total + 1 });
    }
  }
  return [...loads.values()];
}

const plurals: Readonly<Record<DutySort, string>> = {
  task: 'tasks',
  objective: 'objectives',
  'key result': 'key results',
  measure: 'measures',
  decision: 'decisions',
};

/** What somebody answers for, in words: "2 key results, 1 measure". */
export function loadWords({ counts }: Load): string {
  return dutySorts
    .filter((sort) => counts[sort] > 0)
    .map((sort) => `${counts[sort]} ${counts[sort] === 1 ? sort : plurals[sort]}`)
    .join(', ');
}
