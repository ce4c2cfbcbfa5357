import { describe, expect, it } from 'vitest';
import type { Edit } from '../../core/sheet/edit.ts';
import type { PageSetUp } from '../../core/sheet/pageSetUp.ts';
import { fill } from './goalsWorkbook.ts';
import { openWorkbook } from './openWorkbook.ts';

function adding(page: PageSetUp): Edit[] {
  return [
    { kind: 'sheet', sheet: 'New', action: 'add', page },
    { ...fill(0, 0, 'x'), sheet: 'New' },
  ];
}

const landscape: PageSetUp = {
  ...{ orientation: 'landscape', length: 'as needed' },
  repeated: { top: 3, bottom: 4 },
};

describe('how added sheets are printed in Excel', () => {
  it('one page wide, as many long as it takes, with its header rows, margins and foot', async () => {
    const { host, book, wire } = await openWorkbook(['One']);
    expect((await host.apply(adding(landscape))).skipped).toEqual([]);
    expect(book.sheet('New').page).toEqual({
      ...{ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, titleRows: '$4:$5' },
      unit: 'Inches',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...{ LeftFooter: '&8&A', RightFooter: '&8Page &P of &N' },
    });
    expect(book.sheet('One').page).toEqual({});
    expect(wire.syncs).toBe(3);
  });

  it('on one page, upright, without rows that come again', async () => {
    const { host, book } = await openWorkbook(['One']);
    await host.apply(adding({ orientation: 'portrait', length: 'one page' }));
    expect(book.sheet('New').page).toMatchObject({
      orientation: 'Portrait',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    expect(book.sheet('New').page).not.toHaveProperty('titleRows');
  });

  it('without a printer the sheet stands all the same, and can be taken back', async () => {
    const { host, book } = await openWorkbook(['One']);
    book.hasPrinter = false;
    const { applied, skipped, inverse } = await host.apply(adding(landscape));
    expect([applied.length, skipped]).toEqual([2, []]);
    expect(book.sheet('New').cell(0, 0).value).toBe('x');
    expect(book.sheet('New').page).toEqual({});
    await host.apply(inverse);
    expect(book.sheets.map(({ name }) => name)).toEqual(['One']);
  });
});
