import { describe, expect, it } from 'vitest';
import { layOut } from '../../core/declare/layOut.ts';
import { keyResultsBlueprint, objectivesBlueprint } from '../../core/okr/blueprint.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { context, runCheck } from './runCheck.ts';

describe('okr check of the sample', () => {
  const values = { asOf: context.today, behindAbove: 0, atRiskAbove: 0.25, staleAfter: 14 };
  const check = (blueprint: typeof keyResultsBlueprint | typeof objectivesBlueprint) => {
    const host = memoryHost([]);
    const { sheet, sample } = blueprint;
    host.apply(layOut(blueprint, { sheet, rows: sample, settings: values }));
    const [grid] = host.read({}).grids;
    const keys = Object.keys(blueprint.columns);
    const columns = Object.fromEntries(keys.map((key, index) => [key, index]));
    return runCheck(grid?.rows ?? [], { headerRow: 3, columns, objectiveAt: 'column' });
  };

  it('finds every planted mistake in the key results and raises no other alarm', () => {
    const result = check(keyResultsBlueprint);
    expect(result.issues.map(({ code, subject, place }) => [code, subject, place.row])).toEqual([
      ['kr-no-current', undefined, 6],
      ['kr-no-owner', 'Give 24 days of training', 23],
      ['kr-override-no-end', 'KR-24', 27],
      ['kr-no-current', undefined, 28],
      ['kr-start-equals-target', undefined, 29],
      ['kr-overdue', 'Review 100% of the price list', 31],
      ['objective-many-key-results', 'O-5', 16],
    ]);
  });

  it('scores the whole, each objective and each team, with the share that has data', () => {
    const { scores } = check(keyResultsBlueprint);
    const values = Object.fromEntries(
      scores.map(({ id, value, coverage }) => [id, [value, coverage]]),
    );
    expect(scores.filter(({ kind }) => kind === 'objective')).toHaveLength(11);
    expect(scores.filter(({ kind }) => kind === 'team')).toHaveLength(5);
    expect(values['okr/O-6']).toEqual([0.5125, 1]);
    expect(values['okr/O-8']?.[1]).toBeLessThan(0.6);
    expect(values['okr-total/OKRs']?.[1]).toBeGreaterThan(0.9);
  });

  it('finds nothing wrong in the list of objectives itself', () => {
    expect(check(objectivesBlueprint).issues).toEqual([]);
  });
});
