import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../core/declare/steps.ts';
import { betweenness, betweennessSteps } from '../../core/network/betweenness.ts';
import { components } from '../../core/network/components.ts';
import { cutPoints } from '../../core/network/cutPoints.ts';
import { degreesOf } from '../../core/network/degrees.ts';
import { externalInternal } from '../../core/network/externalInternal.ts';
import { mixing } from '../../core/network/mixing.ts';
import type { Network } from '../../core/network/network.ts';
import { tieNetwork } from '../../core/network/tieNetwork.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { drawn, seeded } from './randomNetwork.ts';

function countParts(network: Network): number {
  return components(network).sizes.length;
}

/** The network without one person. */
function without({ people, ties, directed }: Network, gone: number): Network {
  return tieNetwork({
    people: people.filter((_, person) => person !== gone),
    contacts: ties
      .filter(({ from, to }) => from !== gone && to !== gone)
      .map(({ from, to, weight }) => ({
        ...{ from: people[from] ?? '', to: people[to] ?? '', weight },
      })),
    directed,
  });
}

describe('laws of networks', () => {
  it('every measure stays the same when contacts come in another order', () => {
    fc.assert(
      fc.property(drawn, ({ groups, ...told }) => {
        const one = tieNetwork(deepFreeze(told));
        const other = tieNetwork({ ...told, contacts: [...told.contacts].reverse() });
        expect(externalInternal(other, groups)).toEqual(externalInternal(one, groups));
        expect(cutPoints(other)).toEqual(cutPoints(one));
        expect(mixing(other, groups)).toEqual(mixing(one, groups));
        const [left, right] = [betweenness(one).raw, betweenness(other).raw];
        return left.every((value, person) => Math.abs(value - (right[person] ?? -1)) < 1e-9);
      }),
      seeded,
    );
  });

  it('externalInternal(network) lies in -1..1 and stays the same under other names', () => {
    fc.assert(
      fc.property(drawn, ({ groups, people, contacts, directed }) => {
        const { whole, byGroup } = externalInternal(
          tieNetwork({ people, contacts, directed }),
          groups,
        );
        const named = (name: string) => `Somebody called ${name}`;
        const renamed = tieNetwork({
          people: people.map(named),
          contacts: contacts.map((each) => ({
            ...each,
            from: named(each.from),
            to: named(each.to),
          })),
          directed,
        });
        expect(externalInternal(renamed, groups).whole).toEqual(whole);
        const indices = [whole, ...byGroup.values()].map(({ index }) => index ?? 0);
        return indices.every((index) => index >= -1 && index <= 1);
      }),
      seeded,
    );
  });

  it('externalInternal(network with one more tie within) is never higher', () => {
    fc.assert(
      fc.property(drawn, ({ groups, ...told }) => {
        const before = externalInternal(tieNetwork(told), groups).whole.index;
        const mates = told.people.filter((_, person) => groups[person] === groups[0]);
        const [from, to] = mates;
        if (before === null || from === undefined || to === undefined) return true;
        const contacts = [...told.contacts, { from, to, weight: 1 }];
        const after = externalInternal(tieNetwork({ ...told, contacts }), groups).whole.index;
        return (after ?? 1) <= before + 1e-12;
      }),
      seeded,
    );
  });

  it('betweenness(network) of somebody with one tie is 0', () => {
    fc.assert(
      fc.property(drawn, (told) => {
        const network = tieNetwork({ ...told, directed: false });
        const { all } = degreesOf(network);
        return betweenness(network).raw.every(
          (value, person) => (all[person] ?? 0) > 1 || value === 0,
        );
      }),
      seeded,
    );
  });

  it('cutPoints(network) are the people and pairs without whom there are more parts', () => {
    fc.assert(
      fc.property(drawn, (told) => {
        const network = tieNetwork({ ...told, directed: false });
        const { people, bridges } = cutPoints(network);
        const parts = countParts(network);
        network.people.forEach((_, person) => {
          const rest = components(without(network, person));
          const isAlone = degreesOf(network).all[person] === 0;
          const isCut = rest.sizes.length > (isAlone ? parts - 1 : parts);
          expect(people.some((each) => each.person === person)).toBe(isCut);
        });
        const broken = network.ties.filter((gone) => {
          const ties = network.ties.filter((tie) => tie !== gone);
          return countParts({ ...network, ties }) > parts;
        });
        const pairs = broken.map(({ from, to }) => [Math.min(from, to), Math.max(from, to)]);
        expect(new Set(bridges.map(String))).toEqual(new Set(pairs.map(String)));
      }),
      { ...seeded, numRuns: 150 },
    );
  });

  it('cutPoints(network) counts the people cut off as those outside the largest part that stays', () => {
    fc.assert(
      fc.property(drawn, (told) => {
        const network = tieNetwork({ ...told, directed: false });
        const { partOf } = components(network);
        for (const { person, cutOff } of cutPoints(network).people) {
          const mates = network.people.filter(
            (_, other) => partOf[other] === partOf[person] && other !== person,
          );
          const rest = without(network, person);
          const after = components(rest);
          const sizes = new Map<number, number>();
          for (const mate of mates) {
            const part = after.partOf[rest.people.indexOf(mate)] ?? -1;
            sizes.set(part, (sizes.get(part) ?? 0) + 1);
          }
          expect(cutOff).toBe(mates.length - Math.max(...sizes.values()));
        }
      }),
      { ...seeded, numRuns: 150 },
    );
  });
});

describe('betweennessSteps', () => {
  const chain = tieNetwork({
    people: [],
    contacts: Array.from({ length: 50 }, (_, index) => ({
      ...{ from: `P${index}`, to: `P${index + 1}`, weight: 1 },
    })),
    directed: false,
  });

  it('betweennessSteps(network) tells how far it is and ends with what betweenness gives', () => {
    const told: number[] = [];
    const result = finishSteps(betweennessSteps(chain), ({ done, total }) => {
      told.push(done);
      expect(total).toBe(51);
    });
    expect(told).toEqual(Array.from({ length: 51 }, (_, at) => at + 1));
    expect(result).toEqual(betweenness(chain));
  });

  it('betweennessSteps(network) can be given up at any step', () => {
    const steps = betweennessSteps(chain);
    for (let taken = 0; taken < 5; taken++) steps.next();
    expect(steps.return?.(betweenness(chain))).toMatchObject({ done: true });
    expect(steps.next()).toEqual({ done: true, value: undefined });
  });
});

describe('cutPoints of long chains', () => {
  it('cutPoints(chain of 200,000 people) does not exhaust the stack', () => {
    const count = 200_000;
    const people = Array.from({ length: count }, (_, index) => `${index}`);
    const ties = people.slice(1).map((_, index) => ({ from: index, to: index + 1, weight: 1 }));
    const found = cutPoints({ people, ties, directed: false, loops: new Map() });
    expect(found.people).toHaveLength(count - 2);
    expect(found.bridges).toHaveLength(count - 1);
  });
});
