import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { strategyFunctions } from '../../core/strategy/functions.ts';
import { deepFreeze } from '../deepFreeze.ts';

function answer(name: string, ...raw: RawArgument[]) {
  const definition = strategyFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, deepFreeze(raw), neutralContext);
  return outcome.ok ? outcome.value : outcome.issues.map(({ code }) => code);
}

const header: Cell[] = ['ID', 'Level', 'Statement', 'Parent', 'Owner', 'Behaviour'];
const complete: Cell[][] = [
  ['V', 'vision', 'The bread people cross town for', null, 'Ann', null],
  ['M', 'mission', 'Honest bread every morning', 'V', 'Ann', null],
  ['W', 'value', 'Honest', 'V', null, 'Every card names the mill'],
  ['S1', 'strategy', 'Waste less', 'M', 'Bob', null],
  ['B1', 'objective', 'Ovens run full', 'S1', 'Bob', null],
];

describe('COMPONENT_SCORE', () => {
  it('COMPONENT_SCORE(everything there and complete) is 100, in German too', () => {
    expect(answer('COMPONENT_SCORE', [header, ...complete])).toBe(100);
    const german = [
      ['Kürzel', 'Ebene', 'Aussage', 'Dient', 'Verantwortlich', 'Verhalten'],
      ...complete.map(([id, level, ...rest]) => {
        const words: Record<string, string> = {
          value: 'Wert',
          strategy: 'Strategie',
          objective: 'Ziel',
        };
        return [id ?? null, words[String(level)] ?? level ?? null, ...rest];
      }),
    ];
    expect(answer('COMPONENT_SCORE', german, null, true)).toBe(100);
  });

  it('COMPONENT_SCORE loses a sixth a component that is not there', () => {
    const without = (level: string) => [header, ...complete.filter((row) => row[1] !== level)];
    expect(answer('COMPONENT_SCORE', without('mission'))).toBeLessThan(100 - 100 / 6 + 1e-9);
    expect(answer('COMPONENT_SCORE', without('value'))).toBeCloseTo(100 - 100 / 6, 9);
  });

  it('COMPONENT_SCORE takes a stand-in such as "tbd" for nobody', () => {
    const rows = complete.map((row) =>
      row[0] === 'B1' ? ['B1', 'objective', 'Ovens', 'S1', 'tbd', null] : row,
    );
    expect(answer('COMPONENT_SCORE', [header, ...rows])).toBeCloseTo(100 - 50 / 6, 9);
  });

  it('COMPONENT_SCORE(broken cell) answers its issue', () => {
    const rows = complete.map((row): Cell[] =>
      row[0] === 'S1' ? ['S1', 'strategy', 'Waste less', { error: '#REF!' }, 'Bob', null] : row,
    );
    expect(answer('COMPONENT_SCORE', [header, ...rows])).toEqual(['cell-error']);
  });

  it('COMPONENT_SCORE does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(complete, { minLength: complete.length }), (rows) => {
        expect(answer('COMPONENT_SCORE', [header, ...rows])).toBe(100);
      }),
      { seed: 3, numRuns: 20 },
    );
  });
});

describe('COMPASS_CHECK', () => {
  it('COMPASS_CHECK names an objective that serves no line, a missing vision and a repeated ID', () => {
    const rows = complete
      .filter(([id]) => id !== 'V')
      .map((row) =>
        row[0] === 'B1' ? ['M', 'objective', 'Ovens run full', 'M', 'Bob', null] : row,
      );
    const found = answer('COMPASS_CHECK', [header, ...rows]);
    const codes = Array.isArray(found) ? found.slice(1).map((row) => `${row[1]} ${row[2]}`) : [];
    expect(codes).toEqual([
      'strategy-id-repeated A5',
      'strategy-objective-without-line D5',
      'strategy-no-vision B1',
    ]);
  });
});
