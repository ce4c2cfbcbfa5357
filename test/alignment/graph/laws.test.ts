import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphFunctions } from '../../../core/alignment/graph/functions.ts';
import { callFunction } from '../../../core/declare/callFunction.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import type { Cell, Matrix } from '../../../core/sheet/cell.ts';
import { deepFreeze } from '../../deepFreeze.ts';
import { changed, checkGraph, type Sheets, whole } from './checkGraph.ts';

const options = { seed: 20261115, numRuns: 150 };

function call(name: string, ...raw: Parameters<typeof callFunction>[1]) {
  const definition = graphFunctions.find((each) => each.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  return callFunction(definition, deepFreeze(raw), neutralContext);
}

function healthOf(rows: Matrix, share: number): number | null {
  const outcome = call('ALIGN_HEALTH', rows, share);
  return outcome.ok ? Number(outcome.value) : null;
}

const header = ['ID', 'Level', 'Parent', 'Owner', 'Explore'];
const levels = ['Vision', 'Strategy', 'Scorecard objective', 'Objective', 'Key result', 'Budget'];

/** Rows of any shape: parents may be missing, unknown, several, or run in circles. */
const anyRows: fc.Arbitrary<Cell[][]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...levels),
      fc.array(fc.nat(14), { maxLength: 2 }),
      fc.constantFrom('Ann', null),
      fc.constantFrom('yes', 'no', null),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => [
    header,
    ...rows.map(([level, parents, owner, explore], at): Cell[] => [
      `N${at}`,
      at === 0 ? 'Vision' : level,
      parents.length === 0 ? null : parents.map((parent) => `N${parent}`).join(', '),
      owner,
      explore,
    ]),
  ]);

describe('laws of ALIGN_HEALTH', () => {
  it('a further orphan never raises it, whatever it is called and whatever share is protected', () => {
    const orphan = fc.tuple(
      fc.constantFrom(...levels.slice(1)),
      fc.constantFrom('N12', 'N13', 'N14', 'fresh'),
      fc.constantFrom('Ann', null),
    );
    const share = fc.constantFrom(0, 0.1, 0.3, 0.5, 1);
    fc.assert(
      fc.property(anyRows, orphan, share, (rows, [level, id, owner], protectedShare) => {
        const before = healthOf(rows, protectedShare);
        const after = healthOf([...rows, [id, level, null, owner, null]], protectedShare);
        expect(after).not.toBeNull();
        if (before !== null) expect(after).toBeLessThanOrEqual(before + 1e-9);
      }),
      { ...options, numRuns: 400 },
    );
  }, 60_000);

  it('it stays between 0 and 100, and a larger protected share never lowers it', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const values = [0, 0.2, 0.5, 0.9, 1].map((share) => healthOf(rows, share));
        for (const value of values) {
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeLessThanOrEqual(100 + 1e-9);
        }
        const numbers = values.flatMap((value) => value ?? []);
        expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
      }),
      options,
    );
  });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        anyRows.chain(([head = [], ...body]) =>
          fc.tuple(
            fc.constant([head, ...body]),
            fc.shuffledSubarray(body, { minLength: body.length }).map((rows) => [head, ...rows]),
          ),
        ),
        ([rows, shuffled]) => {
          const [left, right] = [healthOf(rows, 0.3), healthOf(shuffled, 0.3)];
          if (left === null || right === null) expect(right).toBe(left);
          else expect(right).toBeCloseTo(left, 9);
        },
      ),
      options,
    );
  });
});

describe('laws of graphCheck', () => {
  const broken: Sheets = {
    ...whole,
    Strategy: changed(whole.Strategy, 'V', 'Parent', 'S1'),
    Objectives: changed(whole.Objectives, 'O-2', 'Parent', 'O-9'),
    'Key results': changed(whole['Key results'], 'KR-2', 'Linked KPI', 'K9'),
    Budget: changed(whole.Budget, 'M-2', 'Linked objective', null),
  };
  const said = (sheets: Sheets) =>
    checkGraph(sheets)
      .findings.map(({ code, sheet, found }) => `${code} ${sheet} ${found}`)
      .sort();

  it('neither the order of rows nor that of sheets matters', () => {
    const shuffledSheets = fc
      .tuple(
        ...Object.entries(broken).map(([name, [head = [], ...body]]) =>
          fc
            .shuffledSubarray(body, { minLength: body.length })
            .map((rows) => [name, [head, ...rows]] as const),
        ),
      )
      .chain((sheets) => fc.shuffledSubarray(sheets, { minLength: sheets.length }));
    fc.assert(
      fc.property(shuffledSheets, (sheets) => {
        expect(said(Object.fromEntries(sheets))).toEqual(said(broken));
      }),
      { ...options, numRuns: 20 },
    );
  }, 60_000);

  it('no cell is named twice by the same rule, and every circle once', () => {
    const found = checkGraph(broken).findings.map(
      ({ code, sheet, cell }) => `${code} ${sheet}!${cell}`,
    );
    expect(new Set(found).size).toBe(found.length);
    expect(found.filter((each) => each.startsWith('strategy-parent-circle'))).toHaveLength(1);
  });
});
