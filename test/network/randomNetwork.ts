import fc from 'fast-check';
import type { Contact } from '../../core/network/network.ts';

/** People, contacts among them and departments, by seed. */
export interface Drawn {
  readonly people: readonly string[];
  readonly contacts: readonly Contact[];
  readonly groups: readonly string[];
  readonly directed: boolean;
}

/** Networks of up to twelve people, with contacts with oneself and several of a pair. */
export const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    count: fc.integer({ min: 1, max: 12 }),
    pairs: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 5 })), {
      maxLength: 40,
    }),
    groups: fc.array(fc.constantFrom('North', 'South', '__proto__'), {
      minLength: 12,
      maxLength: 12,
    }),
    directed: fc.boolean(),
  })
  .map(({ count, pairs, groups, directed }) => ({
    directed,
    people: Array.from({ length: count }, (_, index) => `P${index}`),
    groups: groups.slice(0, count),
    contacts: pairs.map(([from, to, weight]) => ({
      ...{ from: `P${from % count}`, to: `P${to % count}`, weight },
    })),
  }));

export const seeded = { seed: 18, numRuns: 300 };
