import { describe, expect, it } from 'vitest';
import { checkSheets } from '../strategy/checkRows.ts';

const okrs = [
  ['ID', 'Objective', 'Key result', 'Start', 'Target', 'Current', 'Owner'],
  ['KR-1', 'Bake well', 'Returned loaves from 40 to 15', 40, 15, 30, 'Ann Lee'],
  ['KR-2', 'Bake well', 'Tastings from 0 to 4', 0, 4, 2, 'Ann Lee'],
];

const bets = [
  ['Hypothesis', 'Smallest test', 'Measure', 'Linked key result', 'Learn date'],
  ['Guests pay more', 'One shelf', 'Half of them', 'KR-1', '2026-12-04'],
  ['Offices order', 'A form', 'Six of ten', 'KR-9', '2026-12-04'],
];

const automations = [
  ['Automation', 'Linked objective', 'Measure before', 'Accountable', 'Personal data'],
  ['Flour orders itself', 'Bake well', '14 kg', 'Ann Lee', 'none'],
  ['Till counts', 'Count well', '3 h', 'Ann Lee', 'none'],
];

function linksOf(sheets: Parameters<typeof checkSheets>[0]): string[] {
  return checkSheets(sheets)
    .findings.filter(({ code }) => code === 'economy-link-unknown')
    .map(({ sheet, cell }) => `${sheet}!${cell}`);
}

describe('check(economy-links)', () => {
  it('names links to what is not listed, by id or by wording', () => {
    expect(linksOf({ OKRs: okrs, Bets: bets, Automation: automations })).toEqual([
      ...['Bets!D3', 'Automation!B3'],
    ]);
  });

  it('is silent in a workbook without objectives', () => {
    expect(linksOf({ Bets: bets, Automation: automations })).toEqual([]);
  });
});
