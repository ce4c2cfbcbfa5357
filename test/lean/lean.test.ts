import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../core/declare/callFunction.ts';
import { neutralContext } from '../../core/declare/context.ts';
import type { RawArgument } from '../../core/declare/parameter.ts';
import { cycleEfficiency } from '../../core/lean/cycleEfficiency.ts';
import { leanFunctions } from '../../core/lean/functions.ts';
import { leanView } from '../../core/lean/view.ts';
import { wasteCost } from '../../core/lean/wasteCost.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import type { Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { wasteTypes } from '../../core/vocabulary/vocabulary.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { checkSheets, findingsIn, recognised } from '../strategy/checkRows.ts';

function call(name: string, ...args: readonly RawArgument[]) {
  const definition = leanFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  const outcome = callFunction(definition, deepFreeze(args), neutralContext);
  return {
    value: outcome.ok ? outcome.value : undefined,
    codes: outcome.issues.map(({ code }) => code),
  };
}

describe('recognise(waste and value streams)', () => {
  it('finds a log of waste in another order with dates as text, and a German one', () => {
    const rows = [
      ['Waste walk (made up)'],
      [],
      ['Countermeasure', 'Owner', 'Waste observed', 'Type of waste', 'Hours lost'],
      ['Probe', 'Ann Lee', 'Baked again', 'Defects', '12,5'],
      [],
      ['', '', 'Vans wait', 'Waiting', 8],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'waste',
      headerRow: 2,
      columns: { countermeasure: 0, owner: 1, waste: 2, wasteType: 3, hoursLost: 4 },
    });
    const german = [
      ['Verschwendung', 'Verschwendungsart', 'Stunden verloren', 'Abhilfe'],
      ['Zweimal gebacken', 'Fehler', 12, 'Fühler'],
      ['Wagen warten', 'Warten', 8, ''],
    ];
    expect(recognised(german)).toMatchObject({
      kind: 'waste',
      columns: { waste: 0, wasteType: 1, hoursLost: 2, countermeasure: 3 },
    });
  });

  it('finds a value stream in English, French and Spanish', () => {
    const streams = [
      ['Process step', 'Process time', 'Waiting time'],
      ['Étape', 'Temps à valeur ajoutée', "Temps d'attente"],
      ['Paso', 'Tiempo de valor añadido', 'Tiempo de espera'],
    ];
    for (const head of streams) {
      const rows = [head, ['Order', 4, 35], ['Bake', 45, 60], ['Deliver', 18, 0]];
      expect(recognised(rows)).toMatchObject({
        kind: 'value-stream',
        columns: { task: 0, valueTime: 1, waitTime: 2 },
      });
    }
  });

  it('leaves rubbish, bug lists, time sheets and plans alone', () => {
    const rubbish = [
      ['Date', 'Waste (kg)', 'Container', 'Collected by'],
      ['2026-10-05', 40, 'Paper', 'Town'],
      ['2026-10-12', 35, 'Glass', 'Town'],
    ];
    const bugs = [
      ['Bug', 'Severity', 'Steps to reproduce', 'Owner', 'Status'],
      ['Till freezes', 'High', 'Press twice', 'Ann Lee', 'open'],
      ['Receipt blank', 'Low', 'Print', 'Bob Ray', 'open'],
    ];
    const plan = [
      ['Task', 'Start', 'Duration', 'Assigned to'],
      ['Order', '2026-10-05', 4, 'Ann Lee'],
      ['Bake', '2026-10-06', 2, 'Bob Ray'],
    ];
    for (const rows of [rubbish, bugs, plan])
      expect(['waste', 'value-stream']).not.toContain(recognised(rows).kind);
  });
});

describe('check(waste)', () => {
  const head = ['Waste', 'Kind of waste', 'Hours lost', 'Cost', 'Countermeasure', 'Owner'];

  it('names what nobody treats, sees to or has measured, and the share that is treated', () => {
    const rows = [
      head,
      ['Baked again', 'defects', 12, null, 'Probe', 'Ann Lee'],
      ['Vans wait', 'waiting', null, null, 'First round', null],
      ['Walks', 'motion', 8, -2, null, 'Bob Ray'],
    ];
    expect(findingsIn(rows).sort()).toEqual([
      ...[
        'waste-negative D4',
        'waste-no-countermeasure E4',
        'waste-no-owner F3',
        'waste-no-size C3',
      ],
    ]);
    expect(checkSheets({ Waste: rows }).scores).toMatchObject([{ kind: 'waste', value: 2 / 3 }]);
  });

  it('does not ask for columns that a log has not', () => {
    const rows = [
      ['Waste', 'Kind of waste', 'Hours lost'],
      ['Baked again', 'defects', 12],
      ['Vans wait', 'waiting', 8],
    ];
    expect(findingsIn(rows)).toEqual([]);
  });
});

describe('check(value-stream)', () => {
  it('names times nobody took or below zero; a third of the steps is too little for an efficiency', () => {
    const rows = [
      ['Step', 'Value time', 'Wait time'],
      ['Order', 30, 30],
      ['Bake', null, 60],
      ['Deliver', 18, -5],
    ];
    expect(findingsIn(rows)).toEqual(['stream-time-negative C4', 'stream-time-missing B3']);
    const [score] = checkSheets({ Stream: rows }).scores;
    expect(score).toMatchObject({ kind: 'value-stream', value: null, coverage: 1 / 3 });
  });
});

describe('LEAN_PCE and WASTE_COST', () => {
  it('cycleEfficiency lies between 0 and 1 and does not depend on unit or order', () => {
    const step = fc.record({ valueTime: fc.nat(900), waitTime: fc.nat(900) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        const { efficiency } = cycleEfficiency(deepFreeze(steps));
        if (efficiency === null) return;
        expect(efficiency).toBeGreaterThanOrEqual(0);
        expect(efficiency).toBeLessThanOrEqual(1);
        const hours = steps.map(({ valueTime, waitTime }) => ({
          ...{ valueTime: valueTime / 60, waitTime: waitTime / 60 },
        }));
        expect(cycleEfficiency([...hours].reverse()).efficiency).toBeCloseTo(efficiency, 9);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('wasteCost keeps every hour and every coin, whatever the kinds', () => {
    const waste = fc.record({
      type: fc.constantFrom(...wasteTypes, null),
      hours: fc.option(fc.nat(99)),
      money: fc.option(fc.nat(99)),
    });
    fc.assert(
      fc.property(fc.array(waste, { maxLength: 20 }), (wastes) => {
        const sums = wasteCost(deepFreeze(wastes), 10);
        const all = (list: readonly { hours: number | null; money: number | null }[]) =>
          list.reduce((sum, { hours, money }) => sum + (money ?? 0) + 10 * (hours ?? 0), 0);
        expect(sums.reduce((sum, { cost }) => sum + cost, 0)).toBe(all(wastes));
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it('WASTE_COST says that hours without a price are no money; few sizes bring a warning', () => {
    const rows = [
      ['Waste', 'Kind of waste', 'Hours lost'],
      ['Again', 'defects', 4],
      ['Wait', 'waiting', null],
    ];
    const { value, codes } = call('WASTE_COST', rows);
    expect(value).toContainEqual(['waiting', null, null, null, 1, 0]);
    expect(codes).toEqual(['waste-low-coverage', 'waste-no-rate']);
    expect(
      call('LEAN_PCE', [
        ['Step', 'Value time', 'Wait time'],
        ['Order', 0, 0],
      ]).codes,
    ).toEqual(['stream-no-time']);
    const words = [
      ['Step', 'Value time', 'Wait time'],
      ['Order', 'long', 3],
    ];
    expect(call('LEAN_PCE', words).value).toBeUndefined();
  });
});

describe('view(lean)', () => {
  it('shows the efficiency with how many steps it stands on, and says when there is none', () => {
    const view = (rows: Matrix) => {
      const grid = deepFreeze(gridOf(rows, 'Stream'));
      const inputs = recognise(grid).map((table) => ({ grid, table }));
      return leanView.run(inputs, neutralContext);
    };
    const head = ['Step', 'Value time', 'Wait time'];
    const [figure] = view([head, ['Order', 30, 70], ['Bake', 45, null], ['Wrap', 5, 45]]);
    expect(figure).toMatchObject({ value: 35 / 150, coverage: 2 / 3, count: 2, tone: 'watch' });
    const [none] = view([head, ['Order', 30, null], ['Bake', null, 20], ['Wrap', 5, null]]);
    expect(none).toMatchObject({ value: null, note: 'No step has both times.' });
  });
});
