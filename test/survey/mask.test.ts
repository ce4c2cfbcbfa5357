import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../core/sheet/cell.ts';
import { disclose } from '../../core/survey/disclose.ts';
import { alignAgreement } from '../../core/survey/functions/alignAgreement.ts';
import { ownershipIndex } from '../../core/survey/functions/ownershipIndex.ts';
import { surveyItems } from '../../core/survey/functions/surveyItems.ts';
import { surveyTeams } from '../../core/survey/functions/surveyTeams.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { ask } from './ask.ts';

const seeded = { seed: 20260602, numRuns: 400 };
const counts = fc.integer({ min: 1, max: 6 }).chain((teams) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: teams, maxLength: teams }), {
    minLength: 1,
    maxLength: 5,
  }),
);
const minimum = fc.integer({ min: 1, max: 8 });

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('disclose', () => {
  it('shows nothing below the minimum, alone or as what remains of a total', () => {
    fc.assert(
      fc.property(counts, minimum, (table, least) => {
        const { everybody, byTeam } = disclose(deepFreeze(table), least);
        table.forEach((row, question) => {
          const shown = byTeam[question] ?? [];
          row.forEach((count, team) => {
            if (shown[team]) expect(count).toBeGreaterThanOrEqual(least);
          });
          expect(everybody[question]).toBe(sum(row) >= least);
          const hidden = sum(row.filter((_, team) => !shown[team]));
          const isSafe = hidden === 0 || hidden >= least;
          expect(everybody[question] ? isSafe : !shown.some(Boolean)).toBe(true);
        });
      }),
      seeded,
    );
  });

  it('shows everything where every team is large enough', () => {
    expect(disclose([[5, 6]], 5)).toEqual({ everybody: [true], byTeam: [[true, true]] });
  });

  it('hides a second team beside a small one, and the same at every question', () => {
    const { byTeam } = disclose(
      [
        [6, 5, 3],
        [5, 5, 3],
      ],
      5,
    );
    expect(byTeam).toEqual([
      [true, false, false],
      [true, false, false],
    ]);
  });
});

const team = fc.constantFrom('Shop', 'Bakery', 'Office', null);
const answer = fc.integer({ min: 1, max: 5 });
const blank = fc.option(answer, { nil: null, freq: 5 });
const four = { minLength: 4, maxLength: 4 };

/** Small surveys with gaps, and complete ones of which most teams are large enough to be shown. */
const survey = fc
  .oneof(
    fc.array(fc.tuple(team, fc.array(blank, four)), { minLength: 1, maxLength: 24 }),
    fc.array(fc.tuple(team, fc.array(answer, four)), { minLength: 30, maxLength: 40 }),
  )
  .map(
    (people): Matrix => [
      [
        'Team',
        'Vision 1: We know it',
        'Vision 2: We share it',
        'Pull 1: We help',
        'Pull 2: We ask',
      ],
      ...people.map(([team, answers]) => [team, ...answers]),
    ],
  );

const aspects = { Vision: [1, 2], Pull: [3, 4], all: [1, 2, 3, 4] } as const;

/** Answers to one column by one team, or by everybody. */
function countOf(rows: Matrix, column: number, team: string | null): number {
  return rows.slice(1).filter((row) => row[column] !== null && (team === null || row[0] === team))
    .length;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

describe('the mask, through every filter', () => {
  it('no function shows a number with fewer answers than the minimum behind it', () => {
    let shownOfTeams = 0;
    fc.assert(
      fc.property(survey, (rows) => {
        for (const team of [null, 'Shop', 'Bakery', 'Office']) {
          for (const [name, columns] of Object.entries(aspects)) {
            const aspect = name === 'all' ? null : name;
            const value = ask(alignAgreement, rows, 5, 'star', 5, aspect, team);
            const enough = columns.filter((column) => countOf(rows, column, team) >= 5);
            if (isNumber(value)) {
              expect(enough.length).toBeGreaterThan(0);
              if (team === null) continue;
              expect(enough.length).toBe(columns.length);
              shownOfTeams++;
            }
          }
          const index = ask(ownershipIndex, rows, 5, 5, team);
          if (isNumber(index) && team !== null)
            expect(Math.min(...aspects.all.map((at) => countOf(rows, at, team)))).toBeGreaterThan(
              4,
            );
        }
      }),
      { ...seeded, numRuns: 40 },
    );
    expect(shownOfTeams).toBeGreaterThan(0);
  });

  it('means of teams and of everybody never give away a hidden group of fewer than five', () => {
    fc.assert(
      fc.property(survey, (rows) => {
        const itemsOf = (team: string | null) => {
          const spilled = ask(surveyItems, rows, 5, 5, team);
          return Array.isArray(spilled) ? (spilled as Matrix).slice(1) : null;
        };
        const everybody = itemsOf(null);
        const teams = ['Shop', 'Bakery', 'Office'].map(itemsOf);
        (everybody ?? []).forEach((item, at) => {
          const ns = teams.map((each) => each?.[at]?.[2] ?? null).filter(isNumber);
          for (const n of ns) expect(n).toBeGreaterThanOrEqual(5);
          const total = item[2];
          const rest = isNumber(total) ? total - sum(ns) : ns.length;
          expect(rest === 0 || (isNumber(total) && rest >= 5)).toBe(true);
        });
      }),
      { ...seeded, numRuns: 40 },
    );
  });

  it('a lower minimum is the caller’s choice', () => {
    const rows: Matrix = [
      ['Team', 'We help'],
      ['Shop', 4],
      ['Shop', 5],
    ];
    expect(ask(alignAgreement, rows, 5)).toEqual({ issues: ['survey-masked'] });
    expect(ask(alignAgreement, rows, 5, 'star', 1)).toBeCloseTo(0.75, 12);
    expect(ask(alignAgreement, [[4]], 5, 'star', 1)).toEqual({ issues: ['survey-undefined'] });
  });

  it('SURVEY_TEAMS leaves out teams too small to be shown', () => {
    const people = (team: string, ...answers: readonly number[]) =>
      answers.map((answer) => [team, answer]);
    const large = [...people('Shop', 4, 5, 4, 4, 3), ...people('Bakery', 2, 3, 2, 2, 1)];
    const rows = (extra: Matrix): Matrix => [['Team', 'We help'], ...large, ...extra];
    const whole = ask(surveyTeams, rows([]), 5);
    expect(ask(surveyTeams, rows(people('Office', 1, 5, 1, 1, 1, 1)), 5)).not.toEqual(whole);
    const small = ask(surveyTeams, rows(people('Office', 1, 5)), 5);
    expect(small).toEqual({ issues: ['survey-undefined'] });
    expect(ask(surveyTeams, rows(people('Office', 1, 5)), 5, null, 2)).not.toEqual(small);
  });

  it('an unknown aspect or team is named with those there are', () => {
    const rows: Matrix = [
      ['Team', 'A 1: x', 'A 2: y'],
      ['Shop', 4, 4],
    ];
    expect(ask(alignAgreement, rows, 5, 'star', 1, 'B')).toEqual({
      issues: ['survey-unknown-aspect'],
    });
    expect(ask(alignAgreement, rows, 5, 'star', 1, 'a', 'Office')).toEqual({
      issues: ['survey-unknown-team'],
    });
  });

  it('SURVEY_ITEMS of a team that is hidden for a smaller one says so, not that it is too small', () => {
    const of = (team: string, count: number) => Array.from({ length: count }, () => [team, 4]);
    const rows: Matrix = [
      ['Team', 'We pull together'],
      ...of('A', 6),
      ...of('B', 6),
      ...of('C', 2),
    ];
    const notes = (team: string) => {
      const answer = ask(surveyItems, rows, 5, null, team);
      return Array.isArray(answer) ? answer.slice(1).map((row) => row[7]) : answer;
    };
    expect(notes('C')).toEqual(['not shown: fewer than 5 answers']);
    expect([notes('A'), notes('B')]).toContainEqual([
      'not shown: it would tell what a smaller team answered',
    ]);
  });
});
