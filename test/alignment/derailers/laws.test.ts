import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derailerIndex } from '../../../core/alignment/derailers/derailerIndex.ts';
import type { EvidenceItem, EvidenceState } from '../../../core/alignment/derailers/model.ts';
import { overallIndex } from '../../../core/alignment/derailers/overallIndex.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { anyEvidence, anyState, replaced } from './evidence.ts';

const settings = { seed: 20261115, numRuns: 500 };
const index = fc.nat({ max: 39 });
/** Nothing hidden: the laws hold of the values themselves. */
const value = (evidence: Parameters<typeof derailerIndex>[0]) =>
  derailerIndex(evidence, 0).value ?? 0;

function item(state: EvidenceState): EvidenceItem {
  return { state, place: {}, text: '' };
}

describe('derailerIndex, laws', () => {
  it('an item that is no longer good, or whose evidence is deleted, never improves it', () => {
    const worse = fc.constantFrom<EvidenceState>('bad', 'unknown');
    fc.assert(
      fc.property(anyEvidence, index, index, worse, (evidence, at, which, state) => {
        const after = replaced(evidence, at, (items) =>
          items.map((each, own) => (own === which % items.length ? { ...each, state } : each)),
        );
        expect(value(deepFreeze(after))).toBeLessThanOrEqual(value(deepFreeze(evidence)) + 1e-9);
      }),
      settings,
    );
  });

  it('deleting evidence never raises the coverage', () => {
    fc.assert(
      fc.property(anyEvidence, index, index, (evidence, at, which) => {
        const after = replaced(evidence, at, (items) =>
          items.map((each, own) => (own === which % items.length ? item('unknown') : each)),
        );
        const { coverage } = derailerIndex(after, 0);
        expect(coverage).toBeLessThanOrEqual(derailerIndex(evidence, 0).coverage + 1e-9);
      }),
      settings,
    );
  });

  it('a faulty or unknown item added never looks better than a clean one', () => {
    fc.assert(
      fc.property(anyEvidence, index, anyState, (evidence, at, state) => {
        const faulty = replaced(evidence, at, (items) => [...items, item(state)]);
        const clean = replaced(evidence, at, (items) => [...items, item('good')]);
        expect(value(faulty)).toBeLessThanOrEqual(value(clean) + 1e-9);
      }),
      settings,
    );
  });

  it('stands within 0–100 with coverage within 0–1, whatever the order of sources and items', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { value: own, coverage } = derailerIndex(evidence, 0);
        expect(own ?? 0).toBeGreaterThanOrEqual(0);
        expect(own ?? 0).toBeLessThanOrEqual(100);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        const turned = [...evidence]
          .reverse()
          .map((each) => ({ ...each, items: [...each.items].reverse() }));
        expect(value(turned)).toBeCloseTo(value(evidence), 9);
      }),
      settings,
    );
  });
});

describe('overallIndex, laws', () => {
  const derailer = fc.record({
    id: fc.constantFrom('scattered-goals' as const, 'firefighting' as const),
    weight: fc.double({ min: 0, max: 5, noNaN: true }),
    value: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    coverage: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('is the sum of its parts, whose shares sum to 1, and lies between the least and the greatest of them', () => {
    fc.assert(
      fc.property(fc.array(derailer, { maxLength: 5 }), (all) => {
        const { value: own, parts, coverage } = overallIndex(all);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (own === null) {
          expect(parts).toEqual([]);
          return;
        }
        const counted = all.flatMap(({ value: each, weight }) =>
          each === null || weight === 0 ? [] : [each],
        );
        expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(own, 9);
        expect(own).toBeGreaterThanOrEqual(Math.min(...counted) - 1e-9);
        expect(own).toBeLessThanOrEqual(Math.max(...counted) + 1e-9);
      }),
      settings,
    );
  });
});
