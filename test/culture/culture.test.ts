import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cultureProfile } from '../../core/culture/cultureProfile.ts';
import { type CultureAnswer, cultureTypes, pointsOf } from '../../core/culture/cultureTypes.ts';
import { gapSize } from '../../core/culture/gapSize.ts';
import { hybridTypes } from '../../core/culture/hybridTypes.ts';
import { judgeSplit } from '../../core/culture/judgeSplit.ts';
import { cultureQuestions } from '../../core/culture/questions.ts';
import { cultureView } from '../../core/culture/view.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { codes, value } from '../network/ask.ts';
import { checkSheets, findingsIn, recognised } from '../strategy/checkRows.ts';

const header = [
  ...['Respondent', 'Dimension', 'Clan now', 'Adhocracy now', 'Market now', 'Hierarchy now'],
  ...['Clan wanted', 'Adhocracy wanted', 'Market wanted', 'Hierarchy wanted'],
];

/** Six sound respondents on two dimensions. */
const sound: Cell[][] = Array.from({ length: 6 }, (_, person) =>
  ['Feel', 'Success'].map((dimension) => [
    ...[`P${person}`, dimension, 40, 20, 10, 30, 30, 30, 20, 20],
  ]),
).flat();

/** The sound answers with cells of the third row changed, by column. */
function withRow(changes: Readonly<Record<number, Cell>>): Cell[][] {
  const rows = sound.map((row, index) =>
    index === 1
      ? row.map((cell, column) => (column in changes ? (changes[column] ?? null) : cell))
      : row,
  );
  return [header, ...rows];
}

describe('CVF functions', () => {
  it('CVF_PROFILE(answers) reads them in any order, with a title, decimal commas and German headers', () => {
    const rows = [
      ['Kulturprofil (erfunden)'],
      [],
      ['Clan Ist', 'Adhokratie Ist', 'Markt Ist', 'Hierarchie Ist', 'Dimension'],
      ['33,33', '33,33', '33,34', '0', 'Alltag'],
      [],
      ['50', '10', '20', '20', 'Erfolg'],
    ];
    const table = value('CVF_PROFILE', rows, 1);
    const [, clan] = Array.isArray(table) ? table : [];
    expect(clan?.[0]).toBe('clan');
    expect(clan?.[1]).toBeCloseTo(41.665, 9);
    expect(clan?.slice(2)).toEqual([null, null, 1]);
  });

  it('CVF_PROFILE(a split of 101, 99.9, below 0, or with a blank) names what is wrong', () => {
    expect(codes('CVF_PROFILE', withRow({ 2: 41 }), 1)).toEqual(['culture-sum']);
    expect(codes('CVF_PROFILE', withRow({ 2: 39.9 }), 1)).toEqual(['culture-sum']);
    expect(codes('CVF_PROFILE', withRow({ 2: 70, 3: -10 }), 1)).toEqual([
      'culture-points-negative',
    ]);
    expect(codes('CVF_PROFILE', withRow({ 2: null }), 1)).toEqual(['culture-split-incomplete']);
    expect(codes('CVF_PROFILE', withRow({ 2: 'many' }), 1)).toEqual(['cell-unreadable']);
    expect(codes('CVF_PROFILE', withRow({ 2: { error: '#N/A' } }), 1)).toEqual(['cell-error']);
  });

  it('CVF_PROFILE(four people) is refused with the default of five', () => {
    expect(codes('CVF_PROFILE', [header, ...sound.slice(0, 8)])).toEqual([
      'culture-too-few-answers',
    ]);
    expect(codes('CVF_PROFILE', [header, ...sound])).toEqual([]);
  });

  it('CVF_DOMINANT(answers) names ties', () => {
    const rows = [header.slice(0, 6), ['P1', 'Feel', 40, 40, 10, 10]];
    expect(value('CVF_DOMINANT', rows, 1)).toEqual([
      ['Rated', 'Dominant', 'Points', 'Hybrid'],
      ['now', 'clan, adhocracy', 40, 'clan-adhocracy'],
    ]);
  });
});

describe('laws of culture profiles', () => {
  const split = fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
    .map((cuts) => [0, ...[...cuts].sort((a, b) => a - b), 100])
    .map((at) => pointsOf([1, 2, 3, 4].map((end) => (at[end] ?? 0) - (at[end - 1] ?? 0))));
  const answers = fc.array(
    fc.record({
      respondent: fc.constantFrom('a', 'b', 'c'),
      dimension: fc.constantFrom('d', 'e'),
      now: fc.option(split),
      wanted: fc.option(split),
    }),
    { minLength: 1, maxLength: 20 },
  );
  const sum = (points: Readonly<Record<string, number>> | null) =>
    points === null ? null : cultureTypes.reduce((total, type) => total + (points[type] ?? 0), 0);

  it('cultureProfile(answers) adds up to 100 and its gap to 0, in any order of answers', () => {
    fc.assert(
      fc.property(answers, (list: CultureAnswer[]) => {
        const profile = cultureProfile(deepFreeze(list));
        const turned = cultureProfile([...list].reverse());
        for (const type of cultureTypes)
          expect(turned.now?.[type] ?? 0).toBeCloseTo(profile.now?.[type] ?? 0, 9);
        expect(sum(profile.now) ?? 100).toBeCloseTo(100, 9);
        expect(sum(profile.gap) ?? 0).toBeCloseTo(0, 9);
        expect(profile.coverage).toBeLessThanOrEqual(1);
      }),
      { seed: 33, numRuns: 200 },
    );
  });

  it('gapSize(10) is minor, more is substantial, from 5 on minor', () => {
    expect([10, 10.01, -10.01, 5, 4.99, 0].map(gapSize)).toEqual([
      ...['minor', 'substantial', 'substantial', 'minor', 'small', 'small'],
    ]);
  });

  it('hybridTypes(points) names two that lead together, never one or three', () => {
    expect(hybridTypes(pointsOf([40, 35, 15, 10]))).toEqual(['clan', 'adhocracy']);
    expect(hybridTypes(pointsOf([40, 34, 16, 10]))).toBeNull();
    expect(hybridTypes(pointsOf([32, 30, 28, 10]))).toBeNull();
  });

  it('judgeSplit(nothing) is a blank, which is no 0', () => {
    expect(judgeSplit([null, null, null, null])).toEqual({ fault: 'blank', sum: 0 });
    expect(judgeSplit([100, null, null, null])).toEqual({ fault: 'incomplete', sum: 100 });
  });
});

describe('culture sheets', () => {
  it('are recognised in French, with columns in another order', () => {
    const rows = [
      ['Dimension', 'Hiérarchie actuelle', 'Clan actuel', 'Marché actuel', 'Adhocratie actuelle'],
      ['Quotidien', 30, 40, 10, 20],
      ['Succès', 30, 40, 10, 20],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'culture',
      columns: { cultureDimension: 0, hierarchyNow: 1, clanNow: 2, marketNow: 3, adhocracyNow: 4 },
    });
  });

  it('are not seen in tables of markets and hierarchies', () => {
    const rows = [
      ['Market', 'Hierarchy level', 'Clan', 'Points'],
      ['North', 2, 'A', 30],
      ['South', 3, 'B', 20],
    ];
    expect(recognised(rows).kind).toBe('none');
  });

  it('raise nothing when sound, and each fault once at its cell', () => {
    expect(findingsIn([header, ...sound])).toEqual([]);
    expect(findingsIn(withRow({ 2: 41 }))).toEqual(['culture-sum C3']);
    expect(findingsIn(withRow({ 2: 70, 3: -10 }))).toEqual(['culture-points-negative D3']);
    expect(findingsIn(withRow({ 4: null }))).toEqual(['culture-split-incomplete E3']);
    expect(findingsIn(withRow({ 1: 'Feel' }))).toEqual(['culture-answer-repeated B3']);
  });

  it('score congruence, but not for fewer than five people', () => {
    const score = (rows: Cell[][]) => checkSheets({ Culture: [header, ...rows] }).scores;
    expect(score(sound)).toMatchObject([{ kind: 'culture', value: 1, coverage: 1 }]);
    expect(score(sound.slice(0, 8))).toMatchObject([{ value: null }]);
    const nowOnly = sound.map((row) => row.slice(0, 6));
    expect(score(nowOnly)).toMatchObject([{ value: 1, coverage: 1 }]);
    expect(score(nowOnly.slice(1))[0]?.coverage).toBeCloseTo(11 / 12, 12);
  });

  it('cultureView(four people) shows their number and nothing else', () => {
    const show = (rows: Cell[][]) => {
      const grid = gridOf([header, ...rows], 'Culture');
      const inputs = recogniseSheet(grid, []).map((table) => ({ grid, table }));
      return cultureView.run(inputs, neutralContext);
    };
    expect(show(sound.slice(0, 8))).toMatchObject([{ block: 'figure', value: null, count: 4 }]);
    const blocks = show(sound).map(({ block }) => block);
    expect(blocks).toEqual(['figure', 'bars', 'bars', 'table', 'figure', 'text']);
  });

  it('have six questions with a description of each type', () => {
    expect(cultureQuestions).toHaveLength(6);
    const all = cultureQuestions.flatMap(({ descriptions }) => descriptions);
    expect(new Set(all).size).toBe(24);
  });
});
