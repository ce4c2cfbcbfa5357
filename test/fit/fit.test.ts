import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitIndex } from '../../core/fit/fitIndex.ts';
import { pairsOf } from '../../core/fit/pairsOf.ts';
import { fitCodeOf } from '../../core/recognise/fitCode.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { checkSheets, findingsIn } from '../strategy/checkRows.ts';
import { answerOf, remarksOf } from '../swot/call.ts';

const names = ['Vision', 'Strategy', 'Structure', 'Culture'];

/** A matrix of four elements from its rows, cells divided by spaces, "." for blank, and a note a row. */
function matrix(rows: readonly string[], notes: readonly (string | null)[] = []): Cell[][] {
  return [
    [null, ...names, ...(notes.length > 0 ? ['Note'] : [])],
    ...names.map((name, index) => [
      name,
      ...(rows[index] ?? '. . . .').split(' ').map((cell) => (cell === '.' ? null : cell)),
      ...(notes.length > 0 ? [notes[index] ?? null] : []),
    ]),
  ];
}

const half = ['. + + -', '. . 0 +', '. . . +', '. . . .'];

describe('fitCodeOf', () => {
  it('fitCodeOf reads signs, ticks, numbers and words of several languages', () => {
    const plus = ['+', '✓', '✔', 1, '1', '+1', 'strong', 'stark', 'Fort', 'sí', ' Supports '];
    expect(plus.map((cell) => fitCodeOf(cell))).toEqual(plus.map(() => 1));
    const minus = ['-', '−', '–', '✗', -1, '−1', 'weak', 'schwach', 'conflicts'];
    expect(minus.map((cell) => fitCodeOf(cell))).toEqual(minus.map(() => -1));
    expect([0, '0', 'o', 'neutral'].map((cell) => fitCodeOf(cell))).toEqual([0, 0, 0, 0]);
    expect(['++', 2, '--', '−2'].map((cell) => fitCodeOf(cell))).toEqual([2, 2, -2, -2]);
  });

  it('fitCodeOf tells a blank from what it cannot read', () => {
    expect([null, '', ' '].map((cell) => fitCodeOf(cell))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const unread: Cell[] = [3, 0.5, '-3', 'maybe', '?', true, { error: '#N/A' }];
    expect(unread.map((cell) => fitCodeOf(cell))).toEqual(unread.map(() => null));
  });
});

describe('FIT_INDEX', () => {
  it('FIT_INDEX is plus minus minus over rated pairs, from either half or both', () => {
    expect(answerOf('FIT_INDEX', matrix(half))).toBe(0.5);
    const lower = ['. . . .', '+ . . .', '+ 0 . .', '- + + .'];
    expect(answerOf('FIT_INDEX', matrix(lower))).toBe(0.5);
    const both = ['x + + -', '+ x 0 +', '+ 0 x +', '- + + x'];
    expect(answerOf('FIT_INDEX', matrix(both))).toBe(0.5);
    expect(remarksOf('FIT_INDEX', matrix(both))).toEqual([]);
  });

  it('FIT_INDEX counts a strong sign as one pair', () => {
    expect(answerOf('FIT_INDEX', matrix(['. ++ . --', '. . + .']))).toBeCloseTo(1 / 3, 12);
  });

  it('FIT_INDEX leaves out unread and contradicting pairs, names them, and covers less', () => {
    const doubtful = ['. + ? .', '- . + .', '. . . +'];
    expect(answerOf('FIT_INDEX', matrix(doubtful))).toBe(1);
    expect(answerOf('FIT_INDEX', matrix(doubtful), 'coverage')).toBeCloseTo(2 / 6, 12);
    expect(remarksOf('FIT_INDEX', matrix(doubtful))).toEqual([
      'fit-asymmetric',
      'fit-code-unknown',
    ]);
  });

  it('FIT_INDEX takes the weaker of two codes with one sign', () => {
    const strengths = ['. ++ . .', '+ . . .'];
    expect(answerOf('FIT_WORST', matrix(['. -- . .', '- . . .']))).toMatchObject([{}, { 2: -1 }]);
    expect(remarksOf('FIT_INDEX', matrix(strengths))).toEqual(['fit-asymmetric']);
    expect(answerOf('FIT_INDEX', matrix(strengths))).toBe(1);
  });

  it('FIT_INDEX reads a bare square and names along the sides in another order', () => {
    expect(
      answerOf('FIT_INDEX', [
        [null, '+', '-'],
        [null, null, '+'],
        [null, null, null],
      ]),
    ).toBeCloseTo(1 / 3, 12);
    const turned = [
      [null, 'Strategy', 'Culture', 'Structure', 'People'],
      ['Human capital', '+', null, null, null],
      ['Culture', '-', null, null, '+'],
      ['Strategy', null, null, null, null],
      ['Structure', '+', null, null, null],
    ];
    expect(answerOf('FIT_INDEX', turned)).toBe(0.5);
  });

  it('FIT_INDEX answers named issues for blanks and for what is no matrix', () => {
    expect(answerOf('FIT_INDEX', matrix([]))).toEqual(['fit-no-data']);
    expect(answerOf('FIT_INDEX', matrix([]), 'coverage')).toBe(0);
    expect(answerOf('FIT_INDEX', null)).toEqual(['argument-missing']);
    expect(
      answerOf('FIT_INDEX', [
        ['a', 'b'],
        [1, 7],
      ]),
    ).toEqual(['fit-not-found']);
    expect(answerOf('FIT_INDEX', matrix(half), 'mood')).toEqual(['argument-kind']);
  });
});

describe('FIT_WORST', () => {
  it('FIT_WORST names the strongest conflict first, then in reading order, at the cell of its code', () => {
    const rows = ['. - . .', '. . + .', '- . . .', '. . -- .'];
    expect(answerOf('FIT_WORST', matrix(rows))).toEqual([
      ['Element', 'Hinders', 'Fit', 'Cell'],
      ['Structure', 'Culture', -2, 'D5'],
      ['Vision', 'Strategy', -1, 'C2'],
      ['Vision', 'Structure', -1, 'B4'],
    ]);
    expect(answerOf('FIT_WORST', matrix(rows), 1)).toHaveLength(2);
  });

  it('FIT_WORST says none where nothing hinders, and refuses a matrix nobody rated', () => {
    expect(answerOf('FIT_WORST', matrix(['. + 0 .']))).toMatchObject([
      {},
      ['none', null, null, null],
    ]);
    expect(answerOf('FIT_WORST', matrix([]))).toEqual(['fit-no-data']);
    expect(answerOf('FIT_WORST', matrix(half), 0)).toEqual(['argument-bounds']);
  });
});

describe('checks of a fit matrix', () => {
  it('find nothing where every pair is rated and conflicts are explained', () => {
    const rows = matrix(half, ['The old vision promises home delivery']);
    const { findings, scores } = checkSheets({ Fit: rows });
    expect(findings).toEqual([]);
    expect(scores).toMatchObject([{ kind: 'fit', value: 0.5, coverage: 1 }]);
  });

  it('name a conflict without a note; a note in the other row counts where it names the element', () => {
    expect(findingsIn(matrix(half, [null, 'x']))).toEqual(['fit-negative-without-note E2']);
    const other = matrix(half, [null, null, null, 'Nobody lives the vision']);
    expect(findingsIn(other)).toEqual([]);
    expect(findingsIn(matrix(half, [null, null, null, 'Night shifts']))).toEqual([
      'fit-negative-without-note E2',
    ]);
    expect(findingsIn(matrix(half))).toEqual([]);
  });

  it('name too few rated pairs at the first blank one; the least coverage itself is enough', () => {
    const pairs = (rated: number): Matrix => {
      const cells = ['. + + +', '. . + +', '. . . +'].map((row) => row.split(' '));
      let left = rated;
      return matrix(
        cells.map((row) =>
          row
            .map((cell) => {
              if (cell === '.') return cell;
              left -= 1;
              return left >= 0 ? cell : '.';
            })
            .join(' '),
        ),
      );
    };
    expect(findingsIn(pairs(3))).toEqual(['fit-low-coverage D3']);
    expect(findingsIn(pairs(4))).toEqual([]);
    const sheets = {
      Fit: pairs(3),
      'Tandem settings': [['Tandem settings'], [], [], ['Least coverage', 0.5]],
    };
    expect(checkSheets(sheets).findings).toEqual([]);
  });

  it('name contradicting halves at the lower one and codes nobody can read at theirs', () => {
    expect(findingsIn(matrix(['. + + +', '- . + +', '. . . ?']))).toEqual([
      'fit-asymmetric B3',
      'fit-code-unknown E4',
    ]);
  });
});

describe('laws of the fit index', () => {
  const settings = { seed: 20261116, numRuns: 150 };
  const code = fc.constantFrom<Cell>(null, '+', '-', 0, '++', '--', '?');
  const square = fc.integer({ min: 2, max: 7 }).chain((size) =>
    fc.array(fc.array(code, { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );

  function read(cells: Matrix) {
    return pairsOf({
      names: cells.map((_, index) => `E${index}`),
      cell: (row, column) => cells[row]?.[column] ?? null,
      place: (row, column) => ({ row, column }),
      note: () => null,
    });
  }

  it('fitIndex stays between −1 and 1, and turning the matrix changes nothing', () => {
    fc.assert(
      fc.property(square, (cells) => {
        const turned = cells.map((_, row) =>
          cells.map((_row, column) => cells[column]?.[row] ?? null),
        );
        const [one, other] = [fitIndex(read(cells).pairs), fitIndex(read(turned).pairs)];
        expect(other).toEqual(one);
        expect(one.value === null).toBe(one.rated === 0);
        expect(Math.abs(one.value ?? 0)).toBeLessThanOrEqual(1);
        expect(one.pairs).toBe((cells.length * (cells.length - 1)) / 2);
      }),
      settings,
    );
  });

  it('every pair is rated, blank, or has a finding', () => {
    fc.assert(
      fc.property(square, (cells) => {
        const { pairs, issues } = read(cells);
        const doubtful = pairs.filter(({ gap }) => gap === 'contradicting' || gap === 'unknown');
        expect(issues.length).toBeGreaterThanOrEqual(doubtful.length);
        expect(pairs.every(({ code: value, gap }) => (value === null) === (gap !== null))).toBe(
          true,
        );
      }),
      settings,
    );
  });
});
