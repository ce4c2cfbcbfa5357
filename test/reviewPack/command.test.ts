import { describe, expect, it } from 'vitest';
import { recogniseSheet } from '../../core/recognise/recogniseSheet.ts';
import { reviewPackCommand } from '../../core/reviewPack/command.ts';
import type { Host } from '../../core/sheet/edit.ts';
import { sampleWorkbook } from '../../workbench/sample/sampleWorkbook.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { saveWorkbook } from '../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { bakeryHost, context } from './bakeryBook.ts';

async function runOn(host: Host, options: Readonly<Record<string, string | boolean>>) {
  const reading = await host.read(reviewPackCommand.needs(options));
  const result = reviewPackCommand.run(reading, options, context);
  return { ...result, receipt: await host.apply(result.edits) };
}

describe('review-pack', () => {
  it('adds a sheet of plain values that no check reads, and a second beside it', async () => {
    const host = bakeryHost();
    const first = await runOn(host, { kind: 'monthly' });
    const second = await runOn(host, { kind: 'monthly' });
    expect([...first.receipt.skipped, ...second.receipt.skipped]).toEqual([]);
    const { grids } = await host.read({ layers: ['formulas'] });
    const packs = grids.filter(({ sheet }) => sheet.startsWith('Monthly'));
    expect(packs.map(({ sheet }) => sheet)).toEqual([
      'Monthly 2026-11-15',
      'Monthly 2026-11-15 (2)',
    ]);
    for (const grid of packs) {
      expect(grid.formulas?.flat().every((formula) => formula === null)).toBe(true);
      expect(recogniseSheet(grid, []).map(({ kind }) => kind)).toEqual(['none']);
    }
  });

  it('every point of the agenda has its section on the sheet', async () => {
    const host = bakeryHost();
    await runOn(host, { kind: 'quarterly' });
    const { grids } = await host.read({ sheets: ['Quarterly 2026-11-15'] });
    const seconds = grids[0]?.rows.map((row) => row[1]) ?? [];
    for (const title of ['Red and stale first', 'Grades', 'KPIs', 'Decisions', 'Next dates'])
      expect(seconds).toContain(title);
  });

  it('weekly without options; only shown with write false; another kind is refused', async () => {
    const host = bakeryHost();
    expect((await runOn(host, {})).view).toMatchObject({ kind: 'weekly' });
    expect((await runOn(host, { write: false })).edits).toEqual([]);
    const odd = await runOn(host, { kind: 'daily' });
    expect(odd.issues.map(({ code, expected }) => [code, expected])).toEqual([
      ['review-kind', 'weekly, monthly, quarterly'],
    ]);
  });

  it('undo removes the sheet', async () => {
    const host = bakeryHost();
    const before = (await host.read({})).grids.map(({ sheet }) => sheet);
    const { receipt } = await runOn(host, { kind: 'weekly' });
    await host.apply(receipt.inverse);
    expect((await host.read({})).grids.map(({ sheet }) => sheet)).toEqual(before);
  });

  it('an .xlsx file takes the sheet, is saved and opens again', async () => {
    const opened = openWorkbook(sampleWorkbook());
    if (!opened.ok) throw new Error('the sample does not open');
    expect((await runOn(xlsxHost(opened.value), { kind: 'quarterly' })).receipt.skipped).toEqual(
      [],
    );
    const again = openWorkbook(saveWorkbook(opened.value));
    if (!again.ok) throw new Error('the workbook does not open again');
    const { grids } = xlsxHost(again.value).read({ sheets: ['Quarterly 2026-11-15'] });
    expect(grids[0]?.rows.slice(0, 2).map(([first]) => first)).toEqual([
      'Tandem review pack',
      'Quarterly business review, 2026-11-15',
    ]);
  });
});
