import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../core/commands.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import { formulaRegisterKey } from '../../core/sheet/formulaRegister.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { journalKey, withJournal } from '../../core/tracker/journal.ts';
import { openWorkbook } from '../excel-addin/openWorkbook.ts';
import { buildScript } from '../google-sheets/loadScript.ts';
import { openBook } from '../google-sheets/openBook.ts';
import { openSample, planFor, today } from './dashboardWorkbook.ts';

let grids: readonly Grid[];
let edits: readonly Edit[];
let folder: string;
beforeAll(async () => {
  grids = openSample().grids;
  edits = planFor({ grids });
  folder = await buildScript('stand-in');
});

const names = () => grids.map(({ sheet }) => sheet);

describe('a dashboard in Excel', () => {
  it('costs three questions to build it, one of them for its page, and two to take it back', async () => {
    const { host, wire, book } = await openWorkbook(names());
    const { skipped, inverse } = await host.apply(edits);
    expect(skipped).toEqual([]);
    expect([wire.syncs, book.sheet('Dashboard').charts.length]).toEqual([3, 5]);
    expect((await host.apply(inverse)).skipped).toEqual([]);
    expect(wire.syncs).toBe(5);
    expect(book.sheets.map(({ name }) => name)).toEqual(names());
  });
});

describe('a dashboard in Google Sheets', () => {
  it('costs one change a chart and a few dozen for its cells, and is taken back whole', async () => {
    const { host, book } = await openBook(folder, { sheets: names(), calculate: () => 0 });
    const { skipped, inverse } = await host.apply(edits);
    expect(skipped).toEqual([]);
    const { insertSheet, insertChart, getCharts, removeChart, setValues } = book.calls;
    expect({ insertSheet, insertChart, getCharts, removeChart }).toEqual({
      ...{ insertSheet: 1, insertChart: 5, getCharts: 5 },
      removeChart: undefined,
    });
    expect(setValues).toBeLessThan(40);
    expect(book.sheet('Dashboard').charts.map(({ type }) => type)).toEqual([
      ...['BAR', 'COLUMN', 'BAR', 'BAR', 'LINE'],
    ]);
    expect((await host.apply(inverse)).skipped).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(names());
  });
});

describe('a dashboard that broke off half way', () => {
  const options = { frozen: true };
  const context = { today, locale: null, timeZone: null };

  function broken(after: number) {
    const host = memoryHost(grids);
    const command = commands.find(({ id }) => id === 'dashboard');
    if (!command) throw new Error('there is no command dashboard');
    const plan = command.run(host.read(command.needs(options)), options, context);
    const entry = { title: command.title, command: command.id, options, today, locale: null };
    const { begin, work, end } = withJournal(plan.edits, entry, {});
    for (const edit of [...begin, ...work, ...end].slice(0, after)) host.apply([edit]);
    return host;
  }

  function goOn(after: number, id: 'finish' | 'undo-unfinished') {
    const host = broken(after);
    const command = commands.find((one) => one.id === id);
    if (!command) throw new Error(`there is no command ${id}`);
    const needs = command.needs({});
    const records = [...(needs.records ?? []), journalKey, formulaRegisterKey];
    const plan = command.run(host.read({ ...needs, records }), {}, context);
    expect(host.apply(plan.edits).skipped).toEqual([]);
    return host;
  }

  it.each([3, 60, 150, 400])('after %i changes is finished with its charts', (after) => {
    const charts = goOn(after, 'finish')
      .dressing('Dashboard')
      .filter(({ kind }) => kind === 'chart');
    expect(charts).toHaveLength(5);
  });

  it.each([3, 60, 150])('after %i changes is taken back: the sheet is gone', (after) => {
    const { grids: left } = goOn(after, 'undo-unfinished').read({});
    expect(left.map(({ sheet }) => sheet)).toEqual(names());
  });
});
