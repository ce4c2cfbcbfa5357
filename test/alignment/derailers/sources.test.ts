import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../core/alignment/derailers/readFacts.ts';
import { weighEvidence } from '../../../core/alignment/derailers/weighEvidence.ts';
import { serialOfText } from '../../../core/calendar/serial.ts';
import { neutralContext } from '../../../core/declare/context.ts';
import { recogniseSheet } from '../../../core/recognise/recogniseSheet.ts';
import type { Matrix } from '../../../core/sheet/cell.ts';
import { gridOf } from '../../../core/sheet/grid.ts';
import { deepFreeze } from '../../deepFreeze.ts';

const day = (text: string) => serialOfText(text);

/** States and texts of one source, on 15 November 2026. */
function evidence(id: string, sheets: Readonly<Record<string, Matrix>>, settings = {}): string[] {
  const inputs = Object.entries(sheets).flatMap(([sheet, rows]) => {
    const grid = deepFreeze(gridOf(rows, sheet));
    return recogniseSheet(grid, []).map((table) => ({ grid, table }));
  });
  const context = { ...neutralContext, today: day('2026-11-15'), settings };
  const found = weighEvidence(readFacts(inputs, context)).find((source) => source.id === id);
  return (found?.items ?? []).map(({ state, text }) => `${state}: ${text}`);
}

const objectives: Matrix = [
  ['Id', 'Objective', 'Parent', 'Owner', 'Team', 'Start date', 'Due date'],
  ['O1', 'Every joint fits', null, 'Ada Kern', 'Office', day('2026-10-01'), day('2026-12-31')],
  ['O2', 'No board is wasted', 'O1', 'Ben Voss', 'Bench', day('2026-10-01'), day('2026-12-31')],
  ['O3', 'Stairs in two weeks', 'O9', null, 'Bench', day('2026-10-01'), day('2026-12-31')],
];
const keyResults: Matrix = [
  ['Id', 'Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Last check-in', 'Team'],
  ['K1', 'O2', 'Cut offcuts from 30 to 10 kg', 'Ben Voss', 30, 10, 20, day('2026-11-12'), 'Store'],
  ['K2', 'O3', 'Cut days from 25 to 14', 'Ben Voss', 25, 14, 20, day('2026-10-01'), 'Bench'],
  ['K3', 'O3', 'Win 5 stairs a month', 'Ada Kern', 1, 5, 2, null, 'Bench'],
];

describe('scattered goals', () => {
  it('objectives-linked: named, not named and not listed; the fault stays at the row that mends it', () => {
    expect(
      evidence('objectives-linked', { Objectives: objectives, 'Key results': keyResults }),
    ).toEqual([
      'unknown: O1 "Every joint fits" is at the top; no strategy above it is listed',
      'good: O2 "No board is wasted" says what it serves',
      'bad: O3 "Stairs in two weeks" serves “O9”, which is not listed',
    ]);
  });

  it('objectives-linked: a list without a column for it is unknown, not faulty', () => {
    const plain = objectives.map((row) => row.filter((_, at) => at !== 2));
    expect(evidence('objectives-linked', { Objectives: plain })).toEqual(
      ['O1', 'O2', 'O3'].map((id) => expect.stringMatching(`unknown: ${id} .* has no cell`)),
    );
  });

  it('work-linked and money-linked have no items where no sheet lists work or money', () => {
    expect(evidence('work-linked', { Objectives: objectives })).toEqual([]);
    expect(evidence('money-linked', { Objectives: objectives })).toEqual([]);
  });
});

describe('fragmented collaboration', () => {
  it('objectives-shared: departments of an objective are its own and those of its key results', () => {
    expect(
      evidence('objectives-shared', { Objectives: objectives, 'Key results': keyResults }),
    ).toEqual([
      'bad: “Every joint fits” is the business of one department',
      'good: “No board is wasted” is shared by departments',
      'bad: “Stairs in two weeks” is the business of one department',
    ]);
  });

  it('dependencies-confirmed: yes, no, blank; what was dropped is no item', () => {
    const dependencies: Matrix = [
      ['Id', 'From key result', 'To team', 'What is needed', 'Confirmed', 'Needed by', 'Status'],
      ['D1', 'K1', 'Store', 'Boards by size', 'yes', day('2026-12-01'), 'open'],
      ['D2', 'K2', 'Office', 'Drawings', 'no', day('2026-12-01'), 'open'],
      ['D3', 'K2', 'Store', 'Glue', null, day('2026-12-01'), 'open'],
      ['D4', 'K2', 'Store', 'A second saw', null, day('2026-12-01'), 'dropped'],
    ];
    const found = evidence('dependencies-confirmed', { Dependencies: dependencies });
    expect(found.map((text) => text.split(':')[0])).toEqual(['good', 'bad', 'unknown']);
  });
});

describe('role confusion', () => {
  const raci: Matrix = [
    ['Task', 'Ada', 'Ben', 'Cleo'],
    ['Draw the stairs', 'A', 'R', 'C'],
    ['Order wood', 'A', 'A', 'R'],
    ['Sharpen blades', 'I', 'C', 'R'],
    ['Sweep up', 'A', 'I', null],
  ];

  it('tasks-one-accountable: one, two, none', () => {
    expect(evidence('tasks-one-accountable', { RACI: raci })).toEqual([
      'good: “Draw the stairs”: one person is accountable',
      'bad: “Order wood”: 2 people are accountable',
      'bad: “Sharpen blades”: nobody is accountable',
      'good: “Sweep up”: one person is accountable',
    ]);
    expect(evidence('tasks-somebody-does', { RACI: raci })[3]).toBe(
      'bad: “Sweep up”: nobody does it',
    );
  });

  it('goals-owned: a blank owner is faulty', () => {
    const found = evidence('goals-owned', { Objectives: objectives, 'Key results': keyResults });
    expect(found.filter((text) => text.startsWith('bad'))).toEqual([
      'bad: O3 "Stairs in two weeks" has no owner',
    ]);
  });
});

describe('miscommunication', () => {
  it('messages-understood and audiences-reached: what is still to come is no item, blank is unknown', () => {
    const communications: Matrix = [
      ['Audience', 'Message', 'Channel', 'Owner', 'Date', 'Reached', 'Audience size', 'Understood'],
      ['Bench', 'Why we sort offcuts', 'Talk', 'Ada', day('2026-11-02'), 9, 10, 0.9],
      ['Office', 'New price list', 'Mail', 'Ada', day('2026-11-03'), 3, 10, 0.4],
      ['All', 'Where we want to be', 'Meeting', 'Ada', day('2026-11-04'), null, 14, null],
      ['All', 'Holidays', 'Mail', 'Ada', day('2026-12-04'), null, 14, null],
    ];
    expect(evidence('audiences-reached', { Communications: communications })).toEqual([
      'good: “Why we sort offcuts” reached 90 %',
      'bad: “New price list” reached 30 %',
      'unknown: “Where we want to be”: nobody counted who was reached',
    ]);
    expect(evidence('messages-understood', { Communications: communications })).toEqual([
      'good: “Why we sort offcuts” was understood by 90 %',
      'bad: “New price list” was understood by 40 %',
      'unknown: “Where we want to be”: nobody asked what was understood',
    ]);
  });
});

describe('firefighting', () => {
  it('check-ins-fresh: within the days of the settings, older, never', () => {
    const sheets = { Objectives: objectives, 'Key results': keyResults };
    const states = (found: readonly string[]) => found.map((text) => text.split(':')[0]);
    expect(states(evidence('check-ins-fresh', sheets))).toEqual(['good', 'bad', 'unknown']);
    expect(states(evidence('check-ins-fresh', sheets, { staleAfter: 60 }))).toEqual([
      ...['good', 'good', 'unknown'],
    ]);
  });

  it('promises-kept: kept, broken and overdue; what runs or is not made yet is no item', () => {
    const commitments: Matrix = [
      [
        'ID',
        'Commitment',
        'Promised by',
        'Promised to',
        'Made on',
        'Due date',
        'Kept',
        'Closed on',
      ],
      [
        'C1',
        'Saw serviced',
        'Ben',
        'Ada',
        day('2026-10-01'),
        day('2026-11-01'),
        'yes',
        day('2026-10-30'),
      ],
      [
        'C2',
        'Floor swept',
        'Cleo',
        'Ada',
        day('2026-10-01'),
        day('2026-11-01'),
        'no',
        day('2026-11-01'),
      ],
      ['C3', 'Samples sent', 'Ada', 'Ben', day('2026-10-01'), day('2026-11-01'), null, null],
      ['C4', 'Stock counted', 'Ada', 'Ben', day('2026-10-01'), day('2026-12-01'), null, null],
    ];
    expect(evidence('promises-kept', { Commitments: commitments })).toEqual([
      'good: “Saw serviced” is kept',
      'bad: “Floor swept” is broken',
      'bad: “Samples sent” is overdue',
    ]);
  });

  it('work-planned and problems-once: planned or not by the word, a problem that comes back', () => {
    const worklog: Matrix = [
      ['Work date', 'Task', 'Hours', 'Planned or unplanned', 'Problem'],
      [day('2026-11-02'), 'Cut treads', 6, 'planned', null],
      [day('2026-11-03'), 'Mend the saw', 3, 'unplanned', 'saw jams'],
      [day('2026-11-04'), 'Mend the saw again', 2, 'unplanned', 'Saw jams'],
      [day('2026-11-05'), 'Glue up', 5, null, null],
    ];
    const found = evidence('work-planned', { 'Work log': worklog });
    expect(found.map((text) => text.split(':')[0])).toEqual(['good', 'bad', 'bad', 'unknown']);
    expect(evidence('problems-once', { 'Work log': worklog })).toEqual([
      'good: “saw jams” came up',
      'bad: “saw jams” came back',
    ]);
  });

  it('reviews-held: held, missed; those to come are no items', () => {
    const reviews: Matrix = [
      ['Review', 'Planned date', 'Held on', 'Owner', 'Actions carried over'],
      ['October', day('2026-11-02'), day('2026-11-02'), 'Ada', 2],
      ['Quarter', day('2026-11-09'), null, 'Ada', null],
      ['November', day('2026-12-01'), null, 'Ada', null],
    ];
    expect(evidence('reviews-held', { Reviews: reviews })).toEqual([
      'good: “October” was held',
      'bad: “Quarter” was not held',
    ]);
  });
});

describe('weighEvidence', () => {
  it('takes weights from the settings; a weight of 0 leaves the source out', () => {
    expect(
      evidence('goals-owned', { Objectives: objectives }, { 'weight-goals-owned': 0 }),
    ).toEqual([]);
    expect(
      evidence('goals-owned', { Objectives: objectives }, { 'weight-goals-owned': 2 }),
    ).not.toEqual([]);
  });
});
