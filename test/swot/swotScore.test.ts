import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { answerOf, remarksOf } from './call.ts';

const header = ['Factor', 'SWOT type', 'Weight', 'Rating'];

/** Inside factors from "type weight rating" triples. */
function listOf(...rows: readonly (readonly [string, Cell, Cell])[]): Cell[][] {
  return [header, ...rows.map((cells, index) => [`Factor ${index}`, ...cells])];
}

/** Weights and ratings of the IFE matrix of a casino company, total 2.75: David, Strategic Management. */
const casino = listOf(
  ...(
    [
      [0.05, 4],
      [0.1, 4],
      [0.05, 3],
      [0.15, 4],
      [0.05, 3],
      [0.05, 3],
      [0.05, 3],
      [0.05, 4],
      [0.05, 3],
      [0.05, 3],
    ] as const
  ).map(([weight, rating]) => ['strength', weight, rating] as const),
  ...(
    [
      [0.05, 1],
      [0.05, 2],
      [0.05, 2],
      [0.1, 1],
      [0.1, 1],
    ] as const
  ).map(([weight, rating]) => ['weakness', weight, rating] as const),
);

describe('SWOT_SCORE', () => {
  it('SWOT_SCORE agrees with a printed IFE matrix (David, Strategic Management: 2.75)', () => {
    expect(answerOf('SWOT_SCORE', casino)).toBeCloseTo(2.75, 12);
    expect(answerOf('SWOT_SCORE', casino, 'IFE', 'coverage')).toBeCloseTo(1, 12);
    expect(remarksOf('SWOT_SCORE', casino)).toEqual([]);
  });

  it('SWOT_SCORE takes weights as shares of their sum and says so', () => {
    const halves = listOf(['strength', 0.25, 4], ['weakness', 0.25, 1]);
    expect(answerOf('SWOT_SCORE', halves)).toBe(2.5);
    expect(remarksOf('SWOT_SCORE', halves)).toEqual(['swot-weight-sum']);
    const percents = listOf(['strength', 25, 4], ['weakness', '75 %', 1]);
    expect(remarksOf('SWOT_SCORE', percents)).toEqual(['swot-weight-sum']);
    const points = listOf(['strength', 25, 4], ['weakness', 75, 1]);
    expect(answerOf('SWOT_SCORE', points)).toBe(1.75);
    expect(remarksOf('SWOT_SCORE', points)).toEqual([]);
  });

  it('SWOT_SCORE weighs all alike where no weight is given', () => {
    const plain = listOf(['strength', null, 4], ['strength', null, 3], ['weakness', null, 2]);
    expect(answerOf('SWOT_SCORE', plain)).toBe(3);
    expect(answerOf('SWOT_SCORE', plain, 'internal', 'coverage')).toBe(1);
  });

  it('SWOT_SCORE leaves a blank rating out, and coverage says how much that is', () => {
    const gap = listOf(['strength', 0.6, 4], ['weakness', 0.4, null]);
    expect(answerOf('SWOT_SCORE', gap)).toBe(4);
    expect(answerOf('SWOT_SCORE', gap, 'internal', 'coverage')).toBe(0.6);
    const unweighted = listOf(['strength', 0.5, 4], ['weakness', null, 1]);
    expect(answerOf('SWOT_SCORE', unweighted, 'internal', 'coverage')).toBe(0.5);
  });

  it('SWOT_SCORE leaves a rating off the scale out and names it; 1 and 4 are on it', () => {
    const off = listOf(['strength', 0.5, 5], ['weakness', 0.5, 1]);
    expect(answerOf('SWOT_SCORE', off)).toBe(1);
    expect(remarksOf('SWOT_SCORE', off)).toEqual(['swot-rating-range']);
    expect(answerOf('SWOT_SCORE', off, 'internal', 'coverage')).toBe(0.5);
    const edges = listOf(['strength', 0.5, 4], ['weakness', 0.5, 1]);
    expect(remarksOf('SWOT_SCORE', edges)).toEqual([]);
    expect(answerOf('SWOT_SCORE', listOf(['strength', 1, 0]))).toEqual([
      'swot-no-data',
      'swot-rating-range',
    ]);
  });

  it('SWOT_SCORE reads German decimals, any order and types in other words', () => {
    const rows = [
      ['Bewertung', 'Gewicht', 'Art', 'Faktor'],
      [4, '0,25', 'Stärken', 'Sauerteig'],
      [1, '0,75', 'Schwächen', 'Telefon'],
    ];
    expect(answerOf('SWOT_SCORE', rows)).toBe(1.75);
  });

  it('SWOT_SCORE takes the type of rows from the rows that announce it', () => {
    const rows = [
      ['Key factors', 'Weight', 'Rating'],
      ['Strengths', null, null],
      ['Loyal guests', 0.6, 4],
      ['Weaknesses', null, null],
      ['No ordering page', 0.4, 1],
    ];
    expect(answerOf('SWOT_SCORE', rows)).toBeCloseTo(2.8, 12);
  });

  it('SWOT_SCORE reads four blocks with weights and ratings beside them', () => {
    const drawn = [
      ['Strengths', 'Weight', 'Rating', 'Weaknesses', 'Weight', 'Rating'],
      ['Good bread', 0.5, 4, 'No page', 0.3, 1],
      ['Loyal guests', 0.2, 3, null, null, null],
      ['Opportunities', null, null, 'Threats', null, null],
      ['Cafés', null, null, 'Supermarket', null, null],
    ];
    expect(answerOf('SWOT_SCORE', drawn)).toBeCloseTo(0.5 * 4 + 0.2 * 3 + 0.3, 12);
    expect(answerOf('SWOT_SCORE', drawn, 'external')).toEqual(['swot-no-data']);
  });

  it('SWOT_SCORE answers named issues for what is no SWOT, for words and for errors', () => {
    expect(answerOf('SWOT_SCORE', null)).toEqual(['argument-missing']);
    expect(
      answerOf('SWOT_SCORE', [
        ['Factor', 'Weight'],
        ['Bread', 1],
      ]),
    ).toEqual(['swot-not-found']);
    expect(answerOf('SWOT_SCORE', listOf(['strength', 'much', 4]))).toEqual(['cell-unreadable']);
    expect(answerOf('SWOT_SCORE', listOf(['strength', -1, 4]))).toEqual(['value-out-of-range']);
    expect(answerOf('SWOT_SCORE', listOf(['strength', { error: '#N/A' }, 4]))).toEqual([
      'cell-error',
    ]);
    expect(answerOf('SWOT_SCORE', listOf(['strength', 1, 4]), 'sideways')).toEqual([
      'argument-kind',
    ]);
    expect(answerOf('SWOT_SCORE', listOf(['strength', 0, 4]))).toEqual(
      expect.arrayContaining(['swot-no-data']),
    );
  });
});
