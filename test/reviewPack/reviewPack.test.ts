import { describe, expect, it } from 'vitest';
import type { ViewBlock } from '../../core/declare/view.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { reviewKinds, stepDay } from '../../core/reviewPack/kinds.ts';
import { packMarkdown } from '../../core/reviewPack/packMarkdown.ts';
import { type ReviewPack, reviewPack } from '../../core/reviewPack/reviewPack.ts';
import { bakeryGrids, context, sheetOf, today } from './bakeryBook.ts';

function sectionOf(pack: ReviewPack, title: string) {
  const section = pack.sections.find((each) => each.title === title);
  if (!section) throw new Error(`there is no ${title}`);
  return section;
}

function firstCells(blocks: readonly ViewBlock[], caption: string): unknown[] {
  const table = blocks.find((block) => block.block === 'table' && block.caption === caption);
  return table?.block === 'table' ? table.rows.map(({ cells }) => cells[0]) : [];
}

describe('reviewPack', () => {
  it('has one point of the agenda for each part, trouble first and dates last', async () => {
    const grids = await bakeryGrids();
    for (const kind of reviewKinds) {
      const pack = reviewPack({ grids, kind }, context);
      const titles = pack.sections.map(({ title }) => title);
      expect(pack.agenda).toMatchObject({
        rows: pack.sections.map(({ title, note }, at) => ({ cells: [at + 1, title, note] })),
      });
      expect(titles[0]).toBe('Red and stale first');
      expect(titles[titles.length - 1]).toBe('Next dates');
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('quarterly has grades, KPIs and every forecast; weekly keeps to what needs a word', async () => {
    const grids = await bakeryGrids();
    const quarterly = reviewPack({ grids, kind: 'quarterly' }, context);
    expect(firstCells(sectionOf(quarterly, 'Grades').blocks, 'Objectives')).toHaveLength(10);
    expect(sectionOf(quarterly, 'KPIs').note).toBe('8 KPIs, 1 with a turn for the worse');
    const whole = sectionOf(quarterly, 'Where it is heading').blocks;
    expect(whole.filter(({ block }) => block === 'lines')).toHaveLength(6);
    const weekly = reviewPack({ grids, kind: 'weekly' }, context);
    expect(weekly.sections.map(({ title }) => title)).not.toContain('Grades');
    const short = sectionOf(weekly, 'Where it is heading').blocks;
    expect(firstCells(short, 'Not likely to reach their target at this pace')).toHaveLength(8);
  });

  it('compares with the last review of its kind, else with one step of its cadence ago', async () => {
    const grids = await bakeryGrids();
    const noteOf = (kind: (typeof reviewKinds)[number]) =>
      sectionOf(reviewPack({ grids, kind }, context), 'What changed').note;
    expect(noteOf('weekly')).toBe('since the last one, from 2026-11-10 (5 days)');
    expect(noteOf('quarterly')).toBe('since the last one, from 2026-10-02 (44 days)');
    const rows = [['Key result', 'Owner', 'Start', 'Target', 'Current']];
    const bare = [sheetOf('OKRs', [...rows, ['Sell bread', 'Ada (made up)', 0, 10, 4]])];
    expect(
      sectionOf(reviewPack({ grids: bare, kind: 'monthly' }, context), 'What changed').note,
    ).toBe('no earlier review is written down, so from 2026-10-15 (31 days)');
  });

  it('an empty workbook gives a pack in which every part says what is missing, and no number', () => {
    for (const kind of reviewKinds) {
      const pack = reviewPack({ grids: [], kind }, context);
      const figures = pack.sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.block === 'figure' ? [block.value] : []));
      expect(figures.filter((value) => value !== null)).toEqual([]);
      expect(packMarkdown(pack)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('needs the day', () => {
    const timeless = { ...context, today: null };
    expect(() => reviewPack({ grids: [], kind: 'weekly' }, timeless)).toThrow(TypeError);
  });
});

describe('red and stale first', () => {
  const [start, due] = [sampleDay('2026-10-01'), sampleDay('2026-12-31')];
  const header = [
    ...['Id', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Start date', 'Due date'],
    ...['Last check-in', 'Status override', 'Override until', 'Closed as'],
  ];
  const row = (id: string, current: number | null, ...rest: (string | number | null)[]) => [
    ...[id, `Sell more of ${id} to 100`, 'Ada (made up)', 0, 100, current, start, due, ...rest],
  ];
  const grids = [
    sheetOf('Key results', [
      header,
      row('fine', 60, today, null, null, null),
      row('lags', 40, today, null, null, null),
      row('vouched', 5, today, 'On track', today + 5, null),
      row('expired', 5, today, 'On track', today - 1, null),
      row('silent', 60, today - 30, null, null, null),
      row('blank', null, null, null, null, null),
      row('red', 5, today, null, null, null),
      row('over', 5, today, null, null, 'Missed'),
    ]),
  ];

  it('orders red, stale, not measured, set by hand, behind; leaves out what is fine or closed', () => {
    const { blocks } = sectionOf(
      reviewPack({ grids, kind: 'weekly' }, context),
      'Red and stale first',
    );
    const names = firstCells(blocks, 'Key results to talk about').map(
      (cell) => String(cell).split(' ')[0],
    );
    expect(names).toEqual(['expired', 'red', 'silent', 'blank', 'vouched', 'lags']);
  });

  it('says why: value, expected, distance to the next better band, or who decided', () => {
    const { blocks } = sectionOf(
      reviewPack({ grids, kind: 'weekly' }, context),
      'Red and stale first',
    );
    const table = blocks[0];
    if (table?.block !== 'table') throw new Error('there is no table');
    const why = Object.fromEntries(
      table.rows.map(({ cells }) => [String(cells[0]).split(' ')[0], cells[3]]),
    );
    expect(why).toMatchObject({
      red: '5 % done, 49 % of the time gone; 20 points to behind',
      silent: 'Last check-in older than 14 days.',
      vouched: 'Set by hand until 2026-11-20.',
      lags: '40 % done, 49 % of the time gone; 10 points to on track',
    });
  });
});

describe('stepDay', () => {
  it.each([
    ['weekly', '2026-12-28', '2027-01-04'],
    ['monthly', '2026-01-31', '2026-02-28'],
    ['quarterly', '2026-11-30', '2027-02-28'],
  ] as const)('%s after %s is %s', (kind, from, to) => {
    expect(stepDay(sampleDay(from), kind, 1)).toBe(sampleDay(to));
  });
});
