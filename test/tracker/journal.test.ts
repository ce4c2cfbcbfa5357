import { describe, expect, it } from 'vitest';
import { addTrackerCommand, commands, convertCommand } from '../../core/commands.ts';
import type { CommandDefinition, Json } from '../../core/declare/defineCommand.ts';
import { mappingKey } from '../../core/recognise/storedMapping.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { type MemoryHost, memoryHost } from '../../core/sheet/memoryHost.ts';
import {
  journalKey,
  journalOf,
  longestJournal,
  parseJournal,
  withJournal,
} from '../../core/tracker/journal.ts';
import { deepFreeze } from '../deepFreeze.ts';
import { writeUntil, writingOrders } from './breakingHost.ts';
import { type LayoutSheet, layouts } from './layouts.ts';
import { gridsOf, sheetName, today, type, workbookOf } from './workbookOf.ts';

const context = { today, locale: null, timeZone: null };
const records = [journalKey, formulaRegisterKey];

interface Work {
  readonly command: CommandDefinition;
  readonly options: Readonly<Record<string, Json>>;
}

const converting: Work = { command: convertCommand, options: { sheet: sheetName, frozen: true } };

function run(host: MemoryHost, { command, options }: Work) {
  const needs = command.needs(options);
  const reading = deepFreeze(
    host.read({ ...needs, records: [...(needs.records ?? []), ...records] }),
  );
  return command.run(reading, options, context);
}

function plansOf(host: MemoryHost, work: Work, order = writingOrders['as planned']) {
  const { command, options } = work;
  const { edits } = run(host, work);
  const entry = { title: command.title, command: command.id, options, today, locale: null };
  const { begin, work: inside, end } = withJournal(edits, entry, host.read({ records }).records);
  return [begin, order?.(inside) ?? inside, end];
}

function goOn(host: MemoryHost, id: 'finish' | 'undo-unfinished') {
  const command = commands.find((candidate) => candidate.id === id);
  if (!command) throw new Error(`no command ${id}`);
  const { edits } = run(host, { command, options: {} });
  expect(host.apply(edits).skipped).toEqual([]);
}

const isUnfinished = (host: MemoryHost) => host.read({ records }).records[journalKey] !== undefined;

/** Every sheet with its cells and formulas. Number formats of emptied cells may stay. */
function contentOf(host: MemoryHost) {
  return gridsOf(host).map(({ sheet, rows, formulas }) => ({ sheet, rows, formulas }));
}

const cellsIn = (host: MemoryHost) =>
  contentOf(host).map(({ sheet, rows }) => ({
    sheet,
    cells: rows.flatMap((row, top) =>
      row.flatMap((value, left) => (value === null ? [] : [{ top, left, value }])),
    ),
  }));

const small: LayoutSheet = {
  name: 'a small list',
  rows: [
    ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Current'],
    ['Sell more bread', 'Loaves a day', 'Ada', 200, '≥ 260', 230],
  ],
};

function breakEverywhere(
  start: () => MemoryHost,
  work: Work,
  {
    order,
    step,
    kept = () => null,
  }: { readonly order: string; readonly step: number; kept?(host: MemoryHost): unknown },
) {
  const whole = start();
  const untouched = cellsIn(whole);
  const keptBefore = kept(whole);
  const plans = plansOf(whole, work, writingOrders[order]);
  expect(writeUntil(whole, plans, Number.POSITIVE_INFINITY)).toBe(true);
  expect(isUnfinished(whole)).toBe(false);
  let broken = 0;
  for (let most = 1; most < plans.flat().length; most += step) {
    const finished = start();
    writeUntil(finished, plans, most);
    expect(isUnfinished(finished)).toBe(true);
    goOn(finished, 'finish');
    expect(contentOf(finished)).toEqual(contentOf(whole));
    expect(kept(finished)).toEqual(kept(whole));
    for (const { sheet } of gridsOf(whole)) {
      const sorted = (host: MemoryHost) =>
        host
          .dressing(sheet)
          .map((e) => JSON.stringify(e))
          .sort();
      expect(sorted(finished)).toEqual(sorted(whole));
    }
    const undone = start();
    writeUntil(undone, plans, most);
    goOn(undone, 'undo-unfinished');
    expect(cellsIn(undone)).toEqual(untouched);
    expect(kept(undone)).toEqual(keptBefore);
    expect([isUnfinished(finished), isUnfinished(undone)]).toEqual([false, false]);
    broken++;
  }
  return broken;
}

describe('a plan that breaks off half way', () => {
  it.each(Object.keys(writingOrders))(
    'finish and undo-unfinished(a conversion broken off after any edit, written %s) end as never broken or never begun',
    (order) => {
      const start = () => workbookOf(small);
      expect(breakEverywhere(start, converting, { order, step: 1 })).toBeGreaterThan(60);
    },
    60_000,
  );

  it.each(layouts)('finish and undo-unfinished($name) work wherever it broke off', (layout) => {
    const start = () => workbookOf(layout);
    const order = 'last cells first';
    expect(breakEverywhere(start, converting, { order, step: 7 })).toBeGreaterThan(3);
  });

  it('finish and undo-unfinished(fresh trackers) work wherever it broke off', () => {
    const start = () => memoryHost([gridOf([['mine']], 'RACI')]);
    const options = { templates: ['raci', 'kpis'], sample: true, frozen: true };
    const work = { command: addTrackerCommand, options };
    expect(breakEverywhere(start, work, { order: 'as planned', step: 41 })).toBeGreaterThan(3);
  });

  it('finish and undo-unfinished(an export taken over) work wherever it broke off, its mapping too', () => {
    const start = () => {
      const host = workbookOf(small);
      const value = JSON.stringify([{ sheet: 'Other', kind: 'none', headerRow: 0, columns: [] }]);
      host.apply([{ kind: 'record', key: mappingKey, before: null, value }]);
      return host;
    };
    const command = commands.find(({ id }) => id === 'import') as CommandDefinition;
    const work = { command, options: { format: 'auto', frozen: true } };
    const mapping = (host: MemoryHost) => host.read({ records: [mappingKey] }).records[mappingKey];
    expect(
      breakEverywhere(start, work, { order: 'as planned', step: 17, kept: mapping }),
    ).toBeGreaterThan(3);
  });

  it('undo-unfinished(somebody typed meanwhile) leaves that and takes the rest back', () => {
    const host = workbookOf(small);
    writeUntil(host, plansOf(host, converting), 55);
    expect(isUnfinished(host)).toBe(true);
    type(host, { row: 1, column: 2 }, 'Bo');
    type(host, { row: 5, column: 9 }, 'a note');
    goOn(host, 'undo-unfinished');
    const [grid] = contentOf(host);
    expect(contentOf(host)).toHaveLength(1);
    expect(grid?.rows[1]?.slice(0, 7)).toEqual([
      ...['Sell more bread', 'Loaves a day', 'Bo', 200, '≥ 260', 230],
      null,
    ]);
    expect(grid?.rows[5]?.[9]).toBe('a note');
  });

  it('undo-unfinished(an added sheet somebody wrote on) keeps that sheet', () => {
    const host = workbookOf(small);
    writeUntil(host, plansOf(host, converting), 55);
    expect(isUnfinished(host)).toBe(true);
    const before = { value: null, formula: null };
    const after = { value: 'mine', formula: null };
    const sheet = 'Tandem settings';
    host.apply([{ kind: 'cell', sheet, row: 30, column: 0, before, after }]);
    const kept = contentOf(host).find((grid) => grid.sheet === sheet);
    goOn(host, 'undo-unfinished');
    expect(contentOf(host).find((grid) => grid.sheet === sheet)).toEqual(kept);
  });

  it('finish(a sheet converted before and grown since) finishes the second conversion', () => {
    const grown = () => {
      const host = workbookOf(small);
      writeUntil(host, plansOf(host, converting), Number.POSITIVE_INFINITY);
      type(host, { row: 2, column: 1 }, 'Waste in kg');
      type(host, { row: 2, column: 4 }, '< 20 kg');
      return host;
    };
    const whole = grown();
    const plans = plansOf(whole, converting);
    writeUntil(whole, plans, Number.POSITIVE_INFINITY);
    for (let most = 1; most < plans.flat().length; most++) {
      const [finished, undone] = [grown(), grown()];
      const before = cellsIn(undone);
      writeUntil(finished, plans, most);
      goOn(finished, 'finish');
      expect(contentOf(finished)).toEqual(contentOf(whole));
      writeUntil(undone, plans, most);
      goOn(undone, 'undo-unfinished');
      expect(cellsIn(undone)).toEqual(before);
    }
  });

  it('finish(nothing begun) says so', () => {
    const finish = commands.find(({ id }) => id === 'finish');
    if (!finish) throw new Error('no command');
    expect(run(workbookOf(small), { command: finish, options: {} })).toMatchObject({
      edits: [],
      issues: [{ code: 'journal-missing', severity: 'info' }],
    });
  });
});

describe('journalOf', () => {
  it('journalOf(a table of 5,000 rows with gaps) stays short', () => {
    const rows = Array.from({ length: 5000 }, (_, index) =>
      index % 40 === 39
        ? []
        : [`Goal ${index}`, `Key result ${index}`, 'Ada', index, `≥ ${index + 9}`, index + 1],
    );
    const host = workbookOf({ name: 'long', rows: [small.rows[0] ?? [], ...rows] });
    const { edits } = run(host, converting);
    const entry = { title: 't', command: 'convert', options: {}, today, locale: null };
    expect(edits.length).toBeGreaterThan(20_000);
    expect(JSON.stringify(journalOf(edits, entry)).length).toBeLessThanOrEqual(longestJournal);
  });

  it('withJournal(while another journal stands) leaves that one', () => {
    const host = workbookOf(small);
    const { edits } = run(host, converting);
    const entry = { title: 't', command: 'convert', options: {}, today, locale: null };
    expect(withJournal(edits, entry, { [journalKey]: '{}' })).toEqual({
      ...{ begin: [], work: edits, end: [] },
    });
  });

  it('parseJournal(broken text) is no journal', () => {
    expect(parseJournal({ [journalKey]: '{"title":' })).toBeNull();
    expect(parseJournal({ [journalKey]: '[1]' })).toBeNull();
    expect(parseJournal({})).toBeNull();
  });
});
