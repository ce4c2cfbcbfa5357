import { components } from './components.ts';
import { degreeCentralisation } from './degreeCentralisation.ts';
import { density } from './density.ts';
import { externalInternal } from './externalInternal.ts';
import { grouped } from './grouped.ts';
import { isolates } from './isolates.ts';
import { modularity } from './modularity.ts';
import { reciprocity } from './reciprocity.ts';
import type { Study } from './study.ts';
import { withoutDirection } from './tieNetwork.ts';

/** The figures of a whole network; null where one is not defined. */
export interface NetworkSummary {
  readonly people: number;
  readonly ties: number;
  readonly density: number | null;
  readonly reciprocity: number | null;
  /** E-I index over ties of people with a department. */
  readonly externalInternal: number | null;
  /** Of the departments, without direction and weights. */
  readonly modularity: number | null;
  readonly components: number;
  readonly isolates: number;
  readonly largestComponent: number;
  readonly centralisation: number | null;
  readonly centralisationIn: number | null;
  readonly centralisationOut: number | null;
  /** Share of ties between people with a department, 0–1; null where nobody has one. */
  readonly coverage: number | null;
}

/** Everything that is one number for a network; linear in people and ties. */
export function networkSummary(study: Study): NetworkSummary {
  const { network } = study;
  const part = grouped(study);
  const { sizes } = components(network);
  const centralisation = degreeCentralisation(network);
  return {
    people: network.people.length,
    ties: network.ties.length,
    density: density(network),
    reciprocity: reciprocity(network),
    externalInternal: part && externalInternal(part.network, part.groups).whole.index,
    modularity: part && modularity(withoutDirection(part.network), part.groups),
    components: sizes.length,
    isolates: isolates(network).length,
    largestComponent: sizes[0] ?? 0,
    centralisation: centralisation.whole,
    centralisationIn: centralisation.in,
    centralisationOut: centralisation.out,
    coverage: part?.coverage ?? null,
  };
}
