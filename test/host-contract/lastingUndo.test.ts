import { describe, expect, it } from 'vitest';
import { convert, openPanel, standIns } from './standIns.ts';

describe.each(Object.entries(standIns))('undo in %s', (name, open) => {
  it('takes a conversion back after the panel was closed: cells, looks, lists and colour rules', async () => {
    const workbook = await open();
    const before = [workbook.cells(), workbook.looks()];
    const applied = await openPanel(workbook).carryOut(...convert);
    expect(applied).toMatchObject({ type: 'apply', skipped: [], undo: 'Turn into a tracker' });
    expect(workbook.cells()).not.toEqual(before[0]);
    const later = openPanel(workbook);
    expect((await later.ask({ type: 'overview' })).undo).toBe('Turn into a tracker');
    expect(await later.ask({ type: 'undo' })).toMatchObject({ skipped: [], undo: null });
    expect([workbook.cells(), workbook.looks()]).toEqual(before);
    expect((await later.ask({ type: 'overview' })).undo).toBeNull();
    expect(await later.reply({ type: 'undo' })).toMatchObject({ code: 'undo-nothing' });
  });

  it('takes fresh trackers back whose cells are too many to keep', async () => {
    const workbook = await open();
    const before = workbook.cells();
    const options = { templates: ['raci', 'kpis', 'key-results'], sample: true, frozen: true };
    await openPanel(workbook).carryOut('add-tracker', options);
    await openPanel(workbook).ask({ type: 'undo' });
    expect(workbook.cells()).toEqual(before);
  });

  it('leaves what somebody typed since, and says so', async () => {
    const workbook = await open();
    await openPanel(workbook).carryOut(...convert);
    const [grid] = (await workbook.host.read({ sheets: ['Goals'] })).grids;
    const column = grid?.rows[0]?.length ?? 0;
    const value = grid?.rows[0]?.[column - 1] ?? null;
    const typed = { value: 'theirs', formula: null };
    await workbook.host.apply([
      {
        kind: 'cell',
        ...{ sheet: 'Goals', row: 0, column: column - 1 },
        before: { value, formula: null },
        after: typed,
      },
    ]);
    const undone = await openPanel(workbook).ask({ type: 'undo' });
    expect(undone.skipped).toHaveLength(1);
    const [after] = (await workbook.host.read({ sheets: ['Goals'] })).grids;
    expect(after?.rows[0]?.[column - 1]).toBe('theirs');
  });

  it('goes step by step while the panel is open, and one step after that', async () => {
    const workbook = await open();
    const before = workbook.cells();
    const panel = openPanel(workbook);
    await panel.carryOut(...convert);
    const between = workbook.cells();
    await panel.carryOut('add-tracker', { templates: ['raci'], frozen: true });
    expect((await panel.ask({ type: 'undo' })).undo).toBe('Turn into a tracker');
    expect(workbook.cells()).toEqual(between);
    const later = openPanel(workbook);
    expect((await later.ask({ type: 'overview' })).undo).toBe('Turn into a tracker');
    await later.ask({ type: 'undo' });
    expect(workbook.cells()).toEqual(before);
  });

  it('costs no question of its own: a preview one, its plan with journal and undo two or one', async () => {
    const workbook = await open();
    const panel = openPanel(workbook);
    const [command, options] = convert;
    const { plan } = await panel.ask({ type: 'plan', command, options });
    const previewed = workbook.questions();
    await panel.ask({ type: 'apply', plan, command, options });
    const applied = workbook.questions() - previewed;
    const later = openPanel(workbook);
    await later.ask({ type: 'undo' });
    const undone = workbook.questions() - previewed - applied;
    const expected = name.startsWith('Excel') ? [1, 2, 3] : [1, 1, 2];
    expect([previewed, applied, undone]).toEqual(expected);
  });
});
