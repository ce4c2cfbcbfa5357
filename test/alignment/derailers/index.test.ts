import { describe, expect, it } from 'vitest';
import { derailerIndex } from '../../../core/alignment/derailers/derailerIndex.ts';
import { derailers } from '../../../core/alignment/derailers/derailers.ts';
import { overallIndex } from '../../../core/alignment/derailers/overallIndex.ts';
import { scoreEvidence } from '../../../core/alignment/derailers/scoreEvidence.ts';
import { evidenceSources } from '../../../core/alignment/derailers/sources.ts';
import { settings } from '../../../core/declare/settings.ts';
import { source } from './evidence.ts';

describe('scoreEvidence', () => {
  it('scoreEvidence counts unknown items as not good: 2 of 4 with one unknown is a half, three quarters known', () => {
    const score = scoreEvidence(source('a', ['good', 'good', 'bad', 'unknown']));
    expect(score).toEqual({ value: 0.5, known: 0.75, counts: { good: 2, bad: 1, unknown: 1 } });
  });

  it('scoreEvidence is full from the share that is enough', () => {
    expect(scoreEvidence(source('a', ['good', 'bad'], { enough: 0.5 })).value).toBe(1);
    expect(scoreEvidence(source('a', ['good', 'bad', 'bad', 'bad'], { enough: 0.5 })).value).toBe(
      0.5,
    );
  });

  it('scoreEvidence of no items says nothing', () => {
    expect(scoreEvidence(source('a', []))).toMatchObject({ value: null, known: 0 });
  });
});

describe('derailerIndex', () => {
  it('derailerIndex weighs its sources: 3 × 1 and 1 × 0 make 75', () => {
    const evidence = [source('a', ['good'], { weight: 3 }), source('b', ['bad'])];
    expect(derailerIndex(evidence, 0.6)).toEqual({ value: 75, coverage: 1 });
  });

  it('a source without items lowers the coverage, not the value', () => {
    const evidence = [source('a', ['good', 'bad'], { weight: 3 }), source('b', [])];
    expect(derailerIndex(evidence, 0.6)).toEqual({ value: 50, coverage: 0.75 });
  });

  it('derailerIndex has no value below the least coverage, and none without evidence', () => {
    const evidence = [source('a', ['good']), source('b', [])];
    expect(derailerIndex(evidence, 0.6)).toEqual({ value: null, coverage: 0.5 });
    expect(derailerIndex([source('a', [])], 0)).toEqual({ value: null, coverage: 0 });
  });

  it('equality with the least coverage passes, also where sums of weights are no round numbers', () => {
    const evidence = [0.1, 0.2, 0.3].map((weight) => source('a', ['good'], { weight }));
    const thin = [...evidence, source('b', [], { weight: 0.4 })];
    expect(derailerIndex(thin, 0.6).value).toBeCloseTo(100, 9);
  });
});

describe('overallIndex', () => {
  it('overallIndex leaves out derailers without a value, and shows them in the coverage', () => {
    const all = [
      { id: 'scattered-goals', weight: 1, value: 80, coverage: 1 },
      { id: 'role-confusion', weight: 3, value: 40, coverage: 0.8 },
      { id: 'firefighting', weight: 1, value: null, coverage: 0.1 },
    ] as const;
    const index = overallIndex(all);
    expect(index.value).toBeCloseTo(50, 9);
    expect(index.coverage).toBeCloseTo((1 + 2.4 + 0.1) / 5, 9);
    expect(index.parts).toEqual([
      { id: 'scattered-goals', share: 0.25, points: 20 },
      { id: 'role-confusion', share: 0.75, points: 30 },
    ]);
  });

  it('overallIndex of nothing has no value', () => {
    expect(overallIndex([])).toEqual({ value: null, coverage: 0, parts: [] });
  });
});

describe('evidenceSources', () => {
  const names = settings.map(({ name }) => name);

  it('every source and every derailer has its weight in a cell of the settings', () => {
    const ids = [...evidenceSources, ...derailers].map(({ id }) => `weight-${id}`);
    expect(ids.filter((name) => !names.includes(name))).toEqual([]);
    const enough = evidenceSources.flatMap((each) => each.enough ?? []);
    expect(enough.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('no weight stands in the settings without a source', () => {
    const ids = new Set([...evidenceSources, ...derailers].map(({ id }) => `weight-${id}`));
    expect(names.filter((name) => name.startsWith('weight-') && !ids.has(name))).toEqual([]);
  });

  it('ids are unique and every derailer has at least four sources', () => {
    const ids = evidenceSources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of derailers)
      expect(evidenceSources.filter(({ derailer }) => derailer === id).length).toBeGreaterThan(3);
  });
});
