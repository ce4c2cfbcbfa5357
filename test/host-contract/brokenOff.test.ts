import { describe, expect, it } from 'vitest';
import { convert, openPanel, type StandIn, standIns } from './standIns.ts';

async function breakOff(workbook: StandIn, changes: number): Promise<boolean> {
  workbook.breakAfter(changes);
  const reply = await openPanel(workbook).carryOut(...convert);
  workbook.breakAfter(null);
  return reply.type === 'error';
}

/** Every so many changes of the plan; those at the ends count most and are tried one by one. */
const breaks = [1, 2, 3, 4, 6, 9, 14, 20, 30, 45, 70, 110];

describe.each(Object.entries(standIns))('a conversion that breaks off in %s', (name, open) => {
  it('finish ends as if it had never broken, wherever it broke', async () => {
    const whole = await open();
    await openPanel(whole).carryOut(...convert);
    let broken = 0;
    for (const changes of breaks) {
      const workbook = await open();
      if (!(await breakOff(workbook, changes))) continue;
      broken += 1;
      const panel = openPanel(workbook);
      expect((await panel.ask({ type: 'overview' })).unfinished).toBe('Turn into a tracker');
      expect(await panel.carryOut('finish')).toMatchObject({ type: 'apply', skipped: [] });
      expect(workbook.cells()).toEqual(whole.cells());
      expect((await panel.ask({ type: 'overview' })).unfinished).toBeNull();
    }
    expect(broken).toBeGreaterThan(5);
  });

  it('taking it back ends as if it had never begun, wherever it broke', async () => {
    const before = (await open()).cells();
    for (const changes of breaks) {
      const workbook = await open();
      if (!(await breakOff(workbook, changes))) continue;
      const panel = openPanel(workbook);
      expect(await panel.carryOut('undo-unfinished')).toMatchObject({ type: 'apply', skipped: [] });
      expect(workbook.cells()).toEqual(before);
      expect((await panel.ask({ type: 'overview' })).unfinished).toBeNull();
    }
  });

  it('that broke before its journal was written has changed nothing', async () => {
    const workbook = await open();
    const before = workbook.cells();
    expect(await breakOff(workbook, 0)).toBe(true);
    expect(workbook.cells()).toEqual(before);
    expect((await openPanel(workbook).ask({ type: 'overview' })).unfinished).toBeNull();
  });

  it('costs three questions to finish or take back in Excel, two runs of the script in Sheets', async () => {
    for (const command of ['finish', 'undo-unfinished']) {
      const workbook = await open();
      await breakOff(workbook, 9);
      const before = workbook.questions();
      await openPanel(workbook).carryOut(command);
      expect(workbook.questions() - before).toBe(name.startsWith('Excel') ? 3 : 2);
    }
  });
});
