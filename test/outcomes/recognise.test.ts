import { describe, expect, it } from 'vitest';
import { recognised } from '../strategy/checkRows.ts';

describe('recognise(long-term outcomes)', () => {
  it('finds a German table with decimal commas and another order', () => {
    const rows = [
      ['Wofür wir das tun (erfunden)'],
      ['Alignment-Index', 'Quartal', 'Langfristiges Ergebnis', 'Ist'],
      ['55', '1.1.2026', 'Wachstum', '3,5'],
      ['60', '1.4.2026', 'Wachstum', '4'],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'outcomes',
      headerRow: 1,
      columns: { alignmentIndex: 0, period: 1, outcome: 2, actual: 3 },
    });
  });

  it('finds one that calls its outcomes KPIs, by the index beside them', () => {
    const rows = [
      ['Quarter', 'KPI', 'Actual', 'Alignment index'],
      ['2026-01-01', 'Growth', 3, 55],
      ['2026-04-01', 'Growth', 4, 60],
    ];
    expect(recognised(rows)).toMatchObject({
      kind: 'outcomes',
      columns: { period: 0, outcome: 1, actual: 2, alignmentIndex: 3 },
    });
  });

  it('leaves data of KPIs and key results called outcomes alone', () => {
    const data = [
      ['KPI', 'Quarter', 'Actual', 'Target'],
      ['Sales', '2026-01-01', 50, 60],
      ['Sales', '2026-04-01', 55, 60],
    ];
    const keyResults = [
      ['Objective', 'Outcome', 'Target', 'Current'],
      ['Better bread', 'Blind tasting above 8', 8, 7],
      ['Better bread', 'Complaints below 5', 5, 9],
    ];
    expect(recognised(data).kind).toBe('kpi');
    expect(recognised(keyResults).kind).not.toBe('outcomes');
  });
});
