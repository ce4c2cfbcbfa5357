import { describe, expect, it } from 'vitest';
import { blueprints } from '../../core/catalog.ts';
import { commands } from '../../core/commands.ts';
import type { Edit } from '../../core/sheet/edit.ts';
import type { PageSetUp } from '../../core/sheet/pageSetUp.ts';
import { addTrackers } from '../../core/tracker/addTracker.ts';
import { bakeryHost, context, today } from '../reviewPack/bakeryBook.ts';

function pagesOf(edits: readonly Edit[]): ReadonlyMap<string, PageSetUp | undefined> {
  return new Map(
    edits.flatMap((edit) =>
      edit.kind === 'sheet' && edit.action === 'add' ? [[edit.sheet, edit.page] as const] : [],
    ),
  );
}

function planned(id: string, options: Readonly<Record<string, string | boolean>> = {}) {
  const command = commands.find((one) => one.id === id);
  if (!command) throw new Error(`there is no command ${id}`);
  const { edits } = command.run(bakeryHost().read(command.needs(options)), options, context);
  return pagesOf(edits);
}

describe('how sheets are printed', () => {
  it('every tracker lies on its side, one page wide, with its header on every page', () => {
    const pages = pagesOf(
      addTrackers({ blueprints, grids: [], asOf: { today, frozen: true }, withSample: true }),
    );
    const header = { top: 3, bottom: 3 };
    for (const { sheet } of blueprints)
      expect(pages.get(sheet), sheet).toEqual({
        ...{ orientation: 'landscape', length: 'as needed', repeated: header },
      });
  });

  it('the dashboard is one upright page; packs and check-ups are one page wide', () => {
    expect([...planned('dashboard').values()]).toContainEqual({
      ...{ orientation: 'portrait', length: 'one page' },
    });
    const wide = { orientation: 'landscape', length: 'as needed' };
    expect([...planned('review-pack', { kind: 'monthly' }).values()]).toEqual([wide]);
    expect([...planned('check-up', { write: true }).values()]).toEqual([wide]);
  });
});
