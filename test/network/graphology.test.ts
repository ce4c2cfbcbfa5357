import fc from 'fast-check';
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { density as densityOf } from 'graphology-metrics/graph/density.js';
import modularityOf from 'graphology-metrics/graph/modularity.js';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../core/network/betweenness.ts';
import { density } from '../../core/network/density.ts';
import { modularity } from '../../core/network/modularity.ts';
import type { Network } from '../../core/network/network.ts';
import { tieNetwork } from '../../core/network/tieNetwork.ts';
import { drawn, seeded } from './randomNetwork.ts';

/** The same network as a graph of the library. */
function graphOf({ people, ties, directed }: Network, groups: readonly string[]): Graph {
  const graph = new Graph({ type: directed ? 'directed' : 'undirected', multi: false });
  people.forEach((person, index) => {
    graph.addNode(person, { community: `group ${groups[index]}` });
  });
  for (const { from, to, weight } of ties) graph.addEdge(people[from], people[to], { weight });
  return graph;
}

const isClose = (one: number, other: number) => Math.abs(one - other) < 1e-9;

describe('against graphology-metrics 2.4.2', () => {
  it('density(network) is the same from two people on', () => {
    fc.assert(
      fc.property(drawn, ({ groups, ...told }) => {
        const network = tieNetwork(told);
        if (network.people.length < 2) return density(network) === null;
        return isClose(density(network) ?? -1, densityOf(graphOf(network, groups)));
      }),
      seeded,
    );
  });

  it('modularity(network, departments) is the same, weighted or not, with any resolution', () => {
    const gamma = fc.constantFrom(0.5, 1, 2);
    fc.assert(
      fc.property(drawn, gamma, fc.boolean(), ({ groups, ...told }, resolution, weighted) => {
        const network = tieNetwork(told);
        const ours = modularity(network, groups, { resolution, weighted });
        if (network.ties.length === 0) return ours === null;
        const graph = graphOf(network, groups);
        const getEdgeWeight = weighted ? 'weight' : null;
        return isClose(ours ?? Number.NaN, modularityOf(graph, { resolution, getEdgeWeight }));
      }),
      seeded,
    );
  });

  it('betweenness(network) is the same, raw and normalised', () => {
    fc.assert(
      fc.property(drawn, ({ groups, ...told }) => {
        const network = tieNetwork(told);
        const graph = graphOf(network, groups);
        const ours = betweenness(network);
        const raw = betweennessCentrality(graph, { getEdgeWeight: null, normalized: false });
        const share = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
        return network.people.every((person, index) => {
          const isSameShare =
            network.people.length < 3 || isClose(ours.normalised[index] ?? -1, share[person] ?? 0);
          return isSameShare && isClose(ours.raw[index] ?? -1, raw[person] ?? 0);
        });
      }),
      seeded,
    );
  });

  it('the library takes weights for distances unless told otherwise, and says 0 of one person', () => {
    const graph = new Graph({ type: 'undirected' });
    graph.mergeEdge('a', 'b', { weight: 9 });
    graph.mergeEdge('b', 'c', { weight: 9 });
    graph.mergeEdge('a', 'c', { weight: 20 });
    expect(betweennessCentrality(graph, { normalized: false })).toMatchObject({ b: 1 });
    const lonely = new Graph();
    lonely.addNode('a');
    expect(densityOf(lonely)).toBe(0);
  });
});
