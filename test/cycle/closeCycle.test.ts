import { describe, expect, it } from 'vitest';
import { sampleDay } from '../../core/okr/sampleDay.ts';
import { close, cycleHost, keyResultRows, rowsOf, runOn } from './cycleBook.ts';

async function closed(rows = keyResultRows) {
  const host = await cycleHost(rows);
  const ran = await runOn(host, close);
  return { ...ran, host, reading: await host.read({}) };
}

describe('close-cycle', () => {
  it('grades each key result with its progress and says how it ended, promises judged harder', async () => {
    const { reading, receipt } = await closed();
    expect(receipt.skipped).toEqual([]);
    const found = rowsOf(reading, 'Key results').map((row) => [
      ...[row.Id, row['Closing grade'], row['Closed as']],
    ]);
    expect(found).toEqual([
      ['KR-1', 0.7, 'Achieved'],
      ['KR-2', 0.25, 'Missed'],
      ['KR-3', 1, 'Achieved'],
      ['KR-4', 0.9, 'Partly achieved'],
      ['KR-5', 0, 'Postponed'],
      ['KR-6', null, 'Postponed'],
      ['KR-7', null, null],
    ]);
  });

  it('grades each objective with its own key results; work not due yet stays open', async () => {
    const { reading } = await closed();
    const found = rowsOf(reading, 'Objectives').map((row) => [
      ...[row.Id, row['Closing grade'], row['Closed as']],
    ]);
    expect(found).toEqual([
      ['O-1', 0.475, 'Partly achieved'],
      ['O-2', 0.95, 'Partly achieved'],
      ['O-3', null, 'Postponed'],
      ['O-4', null, null],
    ]);
  });

  it('names what gets no grade, at its cell', async () => {
    const { issues } = await closed();
    expect(issues.map(({ code, subject }) => `${code} ${subject}`)).toEqual([
      'cycle-no-grade KR-6',
      'cycle-no-grade O-3',
    ]);
    expect(issues[0]?.place).toMatchObject({ sheet: 'Key results', row: 6, column: 7 });
  });

  it('shows promises and stretches apart, with the rules and how many are in the sweet spot', async () => {
    const { blocks } = await closed();
    const figures = blocks.filter(({ block }) => block === 'figure');
    expect(figures).toMatchObject([
      { label: 'Mean grade, aspirational objectives', value: 0.475, count: 1, coverage: 0.5 },
      { label: 'Mean grade, committed objectives', value: 0.95, count: 1, coverage: 1 },
      { label: 'Aspirational objectives in the sweet spot', value: 0, count: 1 },
    ]);
  });

  it('closes by the option until, and again changes nothing', async () => {
    const host = await cycleHost();
    const { receipt } = await runOn(host, close, { until: '2027-03-31' });
    expect(receipt.applied.length).toBeGreaterThan(0);
    expect(rowsOf(await host.read({}), 'Key results')[6]).toMatchObject({ 'Closed as': 'Missed' });
    const again = await runOn(host, close, { until: '2027-03-31' });
    expect(again.edits).toEqual([]);
    expect(again.issues.map(({ code }) => code)).toEqual(['cycle-nothing-due']);
  });

  it('refuses before anything is due, and an option that is no date', async () => {
    const host = await cycleHost();
    const early = await runOn(host, close, {}, sampleDay('2026-11-15'));
    expect(early.issues.map(({ code }) => code)).toEqual(['cycle-nothing-due']);
    const odd = await runOn(host, close, { until: 'soon' });
    expect(odd.issues.map(({ code }) => code)).toEqual(['cycle-date']);
    await expect(runOn(host, close, {}, null)).rejects.toThrow(TypeError);
  });

  it('undo takes everything back, the added columns too', async () => {
    const host = await cycleHost();
    const before = await host.read({ layers: ['formulas'] });
    const { receipt } = await runOn(host, close);
    await host.apply(receipt.inverse);
    expect(rowsOf(await host.read({}), 'Key results')).toEqual(rowsOf(before, 'Key results'));
  });
});
