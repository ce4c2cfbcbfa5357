import { describe, expect, it } from 'vitest';
import { serialOfText } from '../../core/calendar/serial.ts';
import { neutralContext } from '../../core/declare/context.ts';
import { placeCell } from '../../core/issue/describe.ts';
import { recognise } from '../../core/recognise/recognise.ts';
import { rhythmCheck, rhythmView } from '../../core/rhythm/index.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { deepFreeze } from '../deepFreeze.ts';

const header = ['Ritual', 'Cadence', 'Owner', 'Start date', 'Last held', 'Times held'];
const sound = ['Check-in', 'weekly', 'Ann Lee', '2026-09-07', '2026-11-10', 9];
const logHeader = ['Ritual', 'Held on', 'Note'];

interface Sheets {
  readonly rhythm: Matrix;
  readonly held?: Matrix;
  readonly settings?: Readonly<Record<string, Cell>>;
  readonly today?: string | null;
}

function inputs({ rhythm, held }: Sheets) {
  const grids = [gridOf(rhythm, 'Rhythm'), ...(held ? [gridOf(held, 'Held')] : [])].map(deepFreeze);
  return grids.flatMap((grid) => recognise(grid).map((table) => ({ grid, table })));
}

function contextOf({ settings = {}, today = '2026-11-15' }: Sheets) {
  return { ...neutralContext, today: today === null ? null : serialOfText(today), settings };
}

function found(sheets: Sheets): string[] {
  const { issues } = rhythmCheck.run(inputs(sheets), contextOf(sheets));
  return issues.map(({ code, place }) => `${code} ${placeCell(place)}`);
}

const withRow = (...cells: readonly Cell[]) => ({ rhythm: [header, sound, cells] });

describe('checks of rituals', () => {
  it('find nothing in a sound list', () => {
    expect(found({ rhythm: [header, sound, sound] })).toEqual([]);
  });

  it('name a ritual overdue by more than one of its cadences, not before', () => {
    const held = (day: string) => withRow('Walk', 'weekly', 'Bob', '2026-09-07', day, 5);
    expect(found(held('2026-11-01'))).toEqual([]);
    expect(found(held('2026-10-31'))).toEqual(['ritual-overdue E3']);
    expect(found({ ...held('2026-10-31'), settings: { ritualGrace: 2 } })).toEqual([]);
    expect(found({ ...held('2026-11-01'), settings: { ritualGrace: 0 } })).toContain(
      'ritual-overdue E3',
    );
  });

  it('take the days of the log for when it was last held', () => {
    const rhythm = withRow('Walk', 'weekly', 'Bob', '2026-09-07', null, null).rhythm;
    expect(found({ rhythm })).toEqual(['ritual-never-held E3']);
    const held = [logHeader, ['walk', '2026-11-09', null], ['Walk', '2026-11-02', null]];
    expect(found({ rhythm, held })).toEqual([]);
  });

  it('leave a young ritual, and one of which only a count is known, alone', () => {
    expect(found(withRow('Walk', 'monthly', 'Bob', '2026-11-01', null, null))).toEqual([]);
    expect(found(withRow('Walk', 'weekly', 'Bob', '2026-09-07', null, 4))).toEqual([]);
  });

  it('name nobody who sees to it, and a cadence that cannot be told', () => {
    expect(found(withRow('Walk', 'weekly', 'tbd', '2026-11-02', '2026-11-10', null))).toEqual([
      'ritual-no-owner C3',
    ]);
    expect(
      found(withRow('Walk', 'when it suits', 'Bob', '2026-11-02', '2026-11-10', null)),
    ).toEqual(['ritual-cadence-unknown B3']);
    expect(found(withRow('Walk', null, 'Bob', '2026-11-02', '2026-11-10', null))).toEqual([
      'ritual-cadence-unknown B3',
    ]);
  });

  it('name a day that cannot be read once', () => {
    expect(found(withRow('Walk', 'weekly', 'Bob', '2026-09-07', 'soon', null))).toEqual([
      'cell-unreadable E3',
    ]);
  });

  it('name a ritual of the log that is not listed once, and none where there is no list', () => {
    const held = [
      logHeader,
      ['Tea', '2026-11-09', null],
      ['tea', '2026-11-02', null],
      ['Check-in', '2026-11-10', null],
    ];
    expect(found({ rhythm: [header, sound, sound], held })).toEqual(['ritual-unlisted A2']);
    expect(found({ rhythm: held })).toEqual([]);
  });

  it('claim nothing of columns the list lacks, of headings, or without a day of reckoning', () => {
    const bare = [
      ['Ritual', 'Last held'],
      ['Autumn'],
      ['Check-in', '2026-05-01'],
      ['Walk', '2026-05-01'],
    ];
    expect(found({ rhythm: bare })).toEqual([]);
    expect(
      found({ ...withRow('Walk', 'weekly', 'Bob', '2026-09-07', '2026-09-07', 1), today: null }),
    ).toEqual([]);
  });

  it('score what was held of what was planned, with coverage', () => {
    const rhythm = [header, sound, ['Walk', 'weekly', 'Bob', null, '2026-11-10', null]];
    const { scores } = rhythmCheck.run(inputs({ rhythm }), contextOf({ rhythm }));
    expect(scores).toMatchObject([{ id: 'rhythm/Rhythm', value: 1, coverage: 0.5 }]);
  });
});

describe('view of rituals', () => {
  it('shows the rate, a bar a ritual and what is due', () => {
    const rhythm = [header, sound, ['Walk', 'weekly', null, '2026-09-07', '2026-10-20', 4]];
    const blocks = rhythmView.run(inputs({ rhythm }), contextOf({ rhythm }));
    expect(blocks).toMatchObject([
      { block: 'figure', label: 'Held as planned', value: 13 / 18, coverage: 1, count: 18 },
      { block: 'figure', value: 0.5, tone: 'watch' },
      {
        block: 'bars',
        bars: [
          { label: 'Check-in', value: 1 },
          { label: 'Walk', value: 4 / 9, at: { row: 2 } },
        ],
      },
      {
        block: 'table',
        rows: [{ tone: 'bad', cells: ['Walk', null, 'weekly', 46_315, 46_322, 19] }],
      },
    ]);
  });

  it('says so where nothing can be due or nothing is known', () => {
    const rhythm = [
      header,
      ['Walk', 'weekly', 'Bob', null, '2026-11-10', null],
      ['Talk', 'monthly', 'Ann', null, '2026-11-10', null],
    ];
    expect(rhythmView.run(inputs({ rhythm }), contextOf({ rhythm, today: null }))).toHaveLength(1);
    const [rate, , , due] = rhythmView.run(inputs({ rhythm }), contextOf({ rhythm }));
    expect(rate).toMatchObject({ value: null, coverage: 0 });
    expect(due).toEqual({ block: 'text', text: 'No ritual is due.', tone: 'good' });
  });
});
