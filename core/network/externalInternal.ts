import type { Network } from './network.ts';

/** Ties across groups and within them, and what they make. */
export interface ExternalInternal {
  readonly external: number;
  readonly internal: number;
  /** (external − internal) / (external + internal): −1 all within, 1 all across; null without ties. */
  readonly index: number | null;
}

export interface ExternalInternalIndices {
  readonly whole: ExternalInternal;
  /** By group, in the order in which groups are first met: a tie with one end in the group is external to it. */
  readonly byGroup: ReadonlyMap<string, ExternalInternal>;
  /** By person's number: the ties the person has. */
  readonly byPerson: readonly ExternalInternal[];
}

interface Counter {
  external: number;
  internal: number;
}

const fresh = (): Counter => ({ external: 0, internal: 0 });

function indexed({ external, internal }: Counter): ExternalInternal {
  const all = external + internal;
  return { external, internal, index: all === 0 ? null : (external - internal) / all };
}

function add(counter: Counter | undefined, isExternal: boolean, weight: number): void {
  if (!counter) return;
  if (isExternal) counter.external += weight;
  else counter.internal += weight;
}

/**
 * E-I index of the network, of each group and of each person; `groups` holds one group a person, by number. Ties count
 * one each, or by their weight where `weighted`. Source: Krackhardt and Stern 1988; UCINET's default (values ignored,
 * no self-ties) and netseg agree on the whole network.
 */
export function externalInternal(
  { people, ties }: Network,
  groups: readonly string[],
  weighted = false,
): ExternalInternalIndices {
  if (groups.length !== people.length) throw new RangeError('one group a person is needed');
  const whole = fresh();
  const byPerson = people.map(fresh);
  const byGroup = new Map(groups.map((group) => [group, fresh()]));
  for (const { from, to, weight } of ties) {
    const counted = weighted ? weight : 1;
    const [one, other] = [groups[from] ?? '', groups[to] ?? ''];
    const isExternal = one !== other;
    add(whole, isExternal, counted);
    add(byPerson[from], isExternal, counted);
    add(byPerson[to], isExternal, counted);
    add(byGroup.get(one), isExternal, counted);
    if (isExternal) add(byGroup.get(other), isExternal, counted);
  }
  return {
    whole: indexed(whole),
    byGroup: new Map(Array.from(byGroup, ([group, counter]) => [group, indexed(counter)])),
    byPerson: byPerson.map(indexed),
  };
}
