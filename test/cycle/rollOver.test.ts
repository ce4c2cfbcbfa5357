import { describe, expect, it } from 'vitest';
import { checkUp } from '../../core/alignment/checkUp.ts';
import { checks } from '../../core/catalog.ts';
import { nextPeriod } from '../../core/cycle/nextPeriod.ts';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import { newWorkbook } from '../../workbench/xlsx/newWorkbook.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { close, cycleHost, fill, keyResultRows, roll, rowsOf, runOn, today } from './cycleBook.ts';

async function closedHost() {
  const host = await cycleHost();
  await runOn(host, close);
  return host;
}

const [start, due] = ['2027-01-01', '2027-03-31'].map(sampleDay);

describe('nextPeriod', () => {
  it.each([
    ['a quarter', '2026-10-01', '2026-12-31', '2027-01-01', '2027-03-31'],
    ['a month', '2027-01-01', '2027-01-31', '2027-02-01', '2027-02-28'],
    ['a year', '2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31'],
    ['six weeks', '2026-10-05', '2026-11-15', '2026-11-16', '2026-12-27'],
  ])('follows %s with one as long', (_, from, to, first, last) => {
    const next = nextPeriod({ startDate: sampleDay(from), dueDate: sampleDay(to) });
    expect(next).toEqual({ startDate: sampleDay(first), dueDate: sampleDay(last) });
  });
});

describe('roll-over', () => {
  it('starts what is unfinished from its last value, percent and steps anew, and clears what is over', async () => {
    const host = await closedHost();
    const { receipt, issues } = await runOn(host, roll);
    expect({ skipped: receipt.skipped, issues }).toEqual({ skipped: [], issues: [] });
    const rows = rowsOf(await host.read({}), 'Key results').map((row) => [
      ...[row.Id, row.Start, row.Target, row.Current, row['Due date'], row['Closed as']],
    ]);
    expect(rows).toEqual([
      [null, null, null, null, null, null],
      ['KR-2', null, 3, 0, due, null],
      [null, null, null, null, null, null],
      ['KR-4', null, null, 0, due, null],
      ['KR-5', 0, 10, 0, due, null],
      ['KR-6', 0, 5, null, due, null],
      ['KR-7', 0, 8, 3, sampleDay('2027-03-31'), null],
    ]);
  });

  it('carries objectives with unfinished work, and those above them', async () => {
    const host = await closedHost();
    await runOn(host, roll, { carry: ['Postponed'] });
    const rows = rowsOf(await host.read({}), 'Objectives').map((row) => [
      ...[row.Id, row['Start date'], row['Due date'], row['Closed as']],
    ]);
    expect(rows.map(([id]) => id)).toEqual([null, 'O-2', 'O-3', 'O-4']);
    expect(rows[2]).toEqual(['O-3', start, due, null]);
  });

  it('keeps the old cycle as values on sheets that no check reads', async () => {
    const host = await closedHost();
    const before = (await host.read({ sheets: ['Key results'] })).grids[0]?.rows;
    await runOn(host, roll);
    const { grids } = await host.read({ layers: ['formulas'] });
    const archive = grids.find(({ sheet }) => sheet === '2026-12-31 Key results');
    expect(archive?.rows.slice(3)).toEqual(before);
    expect(archive?.formulas?.flat().filter((formula) => formula !== null)).toEqual([]);
    if (!archive) throw new Error('there is no archive');
    expect(recogniseSheet(archive, []).map(({ kind }) => kind)).toEqual(['none']);
  });

  it('the next cycle raises no finding the old one would not have', async () => {
    const host = await closedHost();
    await runOn(host, roll);
    const { grids } = await host.read({ layers: ['formulas', 'merges'] });
    const context = { today, locale: null, timeZone: null };
    const errors = checkUp({ grids }, checks, context).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  it('refuses while work is open, and where nothing is closed', async () => {
    const open = await cycleHost();
    const early = await runOn(open, roll);
    expect(early.edits).toEqual([]);
    expect(early.issues.map(({ code }) => code)).toEqual(['cycle-nothing-closed']);
    const half = await cycleHost([
      ...[[...(keyResultRows[0] ?? []), 'Closed as']],
      ...keyResultRows.slice(1).map((row, index) => [...row, index === 0 ? 'Missed' : null]),
    ]);
    const { edits, issues } = await runOn(half, roll);
    expect(edits).toEqual([]);
    expect(issues.map(({ code, found }) => `${code}: ${found}`)).toEqual([
      'cycle-still-open: 5 open, the first of them KR-2',
    ]);
  });

  it.each([
    [{ startDate: '2026-12-01' }],
    [{ dueDate: '2026-12-31' }],
    [{ startDate: 'next week' }],
    [{ carry: ['Won'] }],
  ])('refuses the options %j', async (options) => {
    const host = await closedHost();
    const { edits, issues } = await runOn(host, roll, options);
    expect(edits).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['cycle-date']);
  });

  it('undo restores every cell and removes the archive', async () => {
    const host = await closedHost();
    const before = await host.read({ layers: ['formulas'] });
    const { receipt } = await runOn(host, roll);
    await host.apply(receipt.inverse);
    const after = await host.read({ layers: ['formulas'] });
    expect(after.grids.map(({ sheet }) => sheet)).toEqual(before.grids.map(({ sheet }) => sheet));
    expect(rowsOf(after, 'Key results')).toEqual(rowsOf(before, 'Key results'));
    expect(rowsOf(after, 'Objectives')).toEqual(rowsOf(before, 'Objectives'));
  });

  it('an .xlsx file goes through both, is saved, and opens again', async () => {
    const workbook = newWorkbook('Notes');
    const host = xlsxHost(workbook);
    await fill(host);
    expect((await runOn(host, close)).receipt.skipped).toEqual([]);
    expect((await runOn(host, roll)).receipt.skipped).toEqual([]);
    const opened = openWorkbook(saveWorkbook(workbook));
    if (!opened.ok) throw new Error('the workbook does not open');
    const reading = xlsxHost(opened.value).read({});
    expect(rowsOf(reading, 'Key results')[1]).toMatchObject({ Id: 'KR-2', Target: 3, Current: 0 });
    expect(reading.grids.map(({ sheet }) => sheet)).toContain('2026-12-31 Objectives');
  });
});
