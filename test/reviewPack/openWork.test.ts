import { describe, expect, it } from 'vitest';
import type { ViewBlock } from '../../core/declare/view.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import type { ReviewKind } from '../../core/reviewPack/kinds.ts';
import { reviewPack } from '../../core/reviewPack/reviewPack.ts';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { bakeryGrids, context, sheetOf } from './bakeryBook.ts';

function openWork(grids: readonly Grid[], kind: ReviewKind = 'weekly') {
  const { sections } = reviewPack({ grids, kind }, { ...context, locale: 'de-DE' });
  const section = sections.find(({ title }) => title === 'Promises and actions');
  if (!section) throw new Error('there is no point for promises and actions');
  return section;
}

function rowsOf(blocks: readonly ViewBlock[], caption: string): readonly (readonly Cell[])[] {
  const table = blocks.find((block) => block.block === 'table' && block.caption === caption);
  return table?.block === 'table' ? table.rows.map(({ cells }) => cells as readonly Cell[]) : [];
}

const textsOf = (blocks: readonly ViewBlock[]) =>
  blocks.flatMap((block) => (block.block === 'text' ? [block.text] : []));

const late = 'Overdue, longest first';
const soon = 'Due until the next one';

const measures = sheetOf('Maßnahmen', [
  ['Maßnahmenliste Vertrieb (frei erfunden)'],
  [],
  ['Nr.', 'Maßnahme', 'Verantwortlich', 'fällig am', 'erledigt', 'Bemerkung'],
  [1, 'Vertrag mit der Mühle prüfen', 'Ada (erfunden)', '01.10.2026', '', null],
  [2, 'Kunden anrufen', 'Bo (erfunden)', '12.11.2026', 'x', null],
  [3, 'Seite neu', 'Cleo (erfunden)', sampleDay('2026-11-20'), '', null],
  [4, 'Preise anpassen', null, '05.11.2026', 'nein', 'wartet'],
  [5, 'Regal bestellen', 'Bo (erfunden)', '03.11.2026', '04.11.2026', null],
  [6, 'Schulung planen', 'Ada (erfunden)', 'bald', '', null],
  [null, null, null, null, null, null],
  [7, 'Lager räumen', 'Cleo (erfunden)', '28.10.2026', 'offen', null],
  [8, 'Ofen warten', 'Cleo (erfunden)', '28.10.2026', 'erledigt', null],
]);

describe('open work in a pack', () => {
  it('lists the overdue ones of an everyday list of actions, longest first, with where they stand', () => {
    const { note, blocks } = openWork([measures]);
    expect(note).toBe('3 overdue, 1 due, 0 carried over');
    expect(rowsOf(blocks, late)).toEqual([
      ['1 Vertrag mit der Mühle prüfen', 'Action', 'Ada (erfunden)', 46296, 45, 0, 'Maßnahmen!D4'],
      ['7 Lager räumen', 'Action', 'Cleo (erfunden)', 46323, 18, 0, 'Maßnahmen!D11'],
      ['4 Preise anpassen', 'Action', 'nobody', 46331, 10, 0, 'Maßnahmen!D7'],
    ]);
    expect(rowsOf(blocks, soon).map(([what]) => what)).toEqual(['3 Seite neu']);
    expect(textsOf(blocks)).toEqual([
      'Looked at 8 actions of "Maßnahmen", of which 1 open without a day that can be read.',
    ]);
  });

  it('what is due reaches as far as the next review of the kind', () => {
    const rows = [
      ['Action', 'Owner', 'Due', 'Status'],
      ['Mend the oven', 'Ada (made up)', sampleDay('2026-12-10'), 'open'],
      ['Order bags', 'Bo (made up)', sampleDay('2027-02-10'), 'open'],
      ['Paint the sign', 'Bo (made up)', sampleDay('2027-03-10'), 'Off track'],
    ];
    const listed = (kind: ReviewKind) =>
      rowsOf(openWork([sheetOf('Actions', rows)], kind).blocks, soon).map(([what]) => what);
    expect([listed('weekly'), listed('monthly'), listed('quarterly')]).toEqual([
      [],
      ['Mend the oven'],
      ['Mend the oven', 'Order bags'],
    ]);
    const red = 'Going badly, due later or without a day';
    expect(rowsOf(openWork([sheetOf('Actions', rows)]).blocks, red)).toHaveLength(1);
  });

  it('dependencies past their day, joint milestones not reached and reviews not held are overdue too', () => {
    const dependencies = sheetOf('Dependencies', [
      ['Id', 'From team', 'To team', 'What is needed', 'Confirmed', 'Needed by', 'Status'],
      ['DEP-1', 'Shops', 'Office', 'Price list', 'no', sampleDay('2026-11-10'), 'open'],
      ['DEP-2', 'Shops', 'Office', 'Till', 'yes', sampleDay('2026-11-10'), 'delivered'],
      ['DEP-3', 'Online', 'Office', 'Photos', 'no', sampleDay('2026-11-18'), null],
    ]);
    const milestones = sheetOf('Milestones', [
      ['Id', 'Milestone', 'Departments', 'Owner of each', 'Due', 'Done on'],
      ['M-1', 'Till works', 'Shops, Office', 'Ada, Bo', sampleDay('2026-11-01'), null],
      ['M-2', 'Van works', 'Shops, Office', 'Ada, Bo', sampleDay('2026-11-01'), 46330],
    ]);
    const reviews = sheetOf('Reviews', [
      ['Review', 'Cadence', 'Planned date', 'Held on', 'Owner'],
      ['Look at the month', 'monthly', sampleDay('2026-10-20'), null, 'Ada (made up)'],
      ['Look at the month', 'monthly', sampleDay('2026-11-25'), null, 'Ada (made up)'],
    ]);
    const { blocks } = openWork([dependencies, milestones, reviews]);
    expect(rowsOf(blocks, late).map((cells) => [cells[0], cells[1], cells[4], cells[6]])).toEqual([
      ['Look at the month', 'Review, not held', 26, 'Reviews!D2'],
      ['M-1 Till works', 'Joint milestone, Shops, Office', 14, 'Milestones!F2'],
      ['DEP-1 Price list', 'Dependency, from Office, not confirmed', 5, 'Dependencies!F2'],
    ]);
    expect(rowsOf(blocks, soon).map(([what]) => what)).toEqual(['DEP-3 Photos']);
  });

  it('counts the packs it was overdue in already: reviews of the kind held after its day', async () => {
    const { blocks } = openWork(await bakeryGrids());
    const [promise] = rowsOf(blocks, late).filter(([what]) =>
      String(what).startsWith('Write down'),
    );
    expect(promise?.slice(4, 6)).toEqual([9, 1]);
  });

  it('says what was looked at where nothing is overdue, and which days it did not understand', () => {
    const rows = [
      ['Action', 'Owner', 'Due', 'Status'],
      ['Mend the oven', 'Ada (made up)', sampleDay('2026-10-10'), 'done'],
    ];
    const odd = [
      ['Task', 'Owner', 'Deadline', 'Status'],
      ['Order bags', 'Eve (made up)', '2026-10-21', 'Done'],
    ];
    const grids = [sheetOf('Actions', rows), sheetOf('Chores', odd)];
    expect(textsOf(openWork(grids).blocks)).toEqual([
      'Nothing is overdue or due, and nothing was carried over.',
      'Looked at 1 action of "Actions".',
      'Not looked at: "Chores", with days to be done by, but not recognised as any list.',
    ]);
  });

  it('says that there is no list where nobody keeps one', () => {
    expect(textsOf(openWork([]).blocks)).toEqual([
      'The workbook has no list of actions, promises, dependencies or joint milestones, and no reviews.',
    ]);
  });
});
