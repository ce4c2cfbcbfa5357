import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../core/sheet/cell.ts';
import { checkSheets } from '../strategy/checkRows.ts';

const header = [
  ...['Team', 'Plan 1: We know the plan well', 'Plan 2: The plan is the same for all'],
  ...['Plan 3: The plan changes every week', 'Help 1: We help each other out'],
  ...['Help 2: We ask before it is late', 'Help 3: We say thank you aloud'],
];

/** Ten people in two teams, whose third question runs against the first two. */
const people: Matrix = [
  ['Shop', 5, 5, 1, 4, 5, 4],
  ['Shop', 4, 4, 2, 5, 4, 4],
  ['Shop', 4, 5, 2, 3, 3, 4],
  ['Shop', 2, 2, 4, 4, 4, 5],
  ['Shop', 3, 2, 4, 2, 3, 2],
  ['Bakery', 5, 4, 1, 4, 4, 5],
  ['Bakery', 2, 1, 5, 3, 2, 3],
  ['Bakery', 3, 3, 3, 5, 5, 4],
  ['Bakery', 4, 3, 2, 4, 5, 5],
  ['Bakery', 1, 2, 5, 2, 2, 2],
];

function findings(rows: Matrix): string[] {
  return checkSheets({ Survey: rows }).findings.map(({ code, cell }) => `${code} ${cell}`);
}

describe('survey check', () => {
  it('names the question that runs against its aspect, at its header', () => {
    expect(findings([header, ...people])).toEqual(['survey-reversed-unmarked D1']);
  });

  it('is silent about answers given at random: at most one survey in ten is told anything', () => {
    const answer = fc.integer({ min: 1, max: 5 });
    const survey = fc.array(fc.tuple(answer, answer, answer, answer, answer, answer), {
      ...{ minLength: 9, maxLength: 30 },
    });
    const surveys = fc.sample(survey, { seed: 20261122, numRuns: 60 });
    const told = surveys.filter((rows) => {
      const sheet = [header, ...rows.map((row) => ['Shop', ...row])];
      return findings(sheet).some((each) => each.startsWith('survey-reversed-unmarked'));
    });
    expect(surveys).toHaveLength(60);
    expect(told.length).toBeLessThanOrEqual(6);
  });

  it('says nothing once it is marked', () => {
    const marked = header.map((text) => (text.startsWith('Plan 3') ? `${text} (R)` : text));
    expect(findings([marked, ...people])).toEqual([]);
  });

  it('names teams too small to be shown, once, and no person', () => {
    const rows = [header, ...people.slice(0, 8), ['Office', 4, 4, 2, 4, 4, 5], people[9] ?? []];
    const { findings: found } = checkSheets({ Survey: rows });
    const few = found.find(({ code }) => code === 'survey-few-answers');
    expect(few).toMatchObject({ cell: 'A1', severity: 'info' });
    expect(few?.message).toContain('Bakery 4, Office 1');
  });

  it('names answer sheets clicked through and answers off the scale, each at its cell', () => {
    const rows = [header, ...people, ['Shop', 3, 3, 3, 3, 3, 3], ['Shop', 4, 4, 2, 'blue', 4, 4]];
    expect(findings(rows)).toEqual([
      'survey-answer-outside E13',
      'survey-reversed-unmarked D1',
      'survey-straight-line B12',
    ]);
  });

  it('scores how far people agree, with the share of questions answered', () => {
    const { scores } = checkSheets({
      Survey: [header, ...people, ['Shop', 4, 4, null, 4, 4, null]],
    });
    const [score] = scores.filter(({ kind }) => kind === 'survey');
    expect(score).toMatchObject({ unit: 'fraction', coverage: 64 / 66 });
    expect(score?.value).toBeGreaterThan(0);
    expect(score?.value).toBeLessThan(1);
  });

  it('with fewer than five people there is one note and no score', () => {
    const { findings: found, scores } = checkSheets({ Survey: [header, ...people.slice(0, 4)] });
    expect(found.map(({ code }) => code)).toEqual(['survey-few-answers']);
    expect(scores.find(({ kind }) => kind === 'survey')?.value).toBeNull();
  });
});
