import { describe, expect, it } from 'vitest';
import { checkSheets } from '../strategy/checkRows.ts';

const decisions = [
  ['ID', 'Decision', 'Decider', 'Decided on', 'Status'],
  ['D1', 'Softer crust on Sundays', 'Ann Lee', '2026-09-07', 'decided'],
  ['D2', 'Second slot', 'Bob Ray', '2026-10-12', 'decided'],
];

const signals = [
  ['Signal', 'Sensed on', 'Decided on', 'Decision'],
  ['Softer crust', '2026-08-16', '2026-09-07', 'D1'],
  ['Bread before seven', '2026-09-14', '2026-10-12', 'D1; second slot'],
  ['Dear butter', '2026-09-20', '2026-10-12', 'D1, D7'],
  ['A chain', '2026-09-19', '', 'tbd'],
];

const messages = [
  ['Audience', 'Message', 'Channel', 'Frequency', 'Date'],
  ['Night shift', 'Why, and how, the dough rests longer', 'Shift talk', 'weekly', '2026-10-09'],
  ['Drivers', 'Two slots', 'Mail', 'once', '2026-10-12'],
];

const stakeholders = [
  ['Stakeholder', 'Influence', 'Support for the change', 'Linked communication'],
  ['Bakers', 5, -1, 'Why, and how, the dough rests longer'],
  ['Drivers', 3, 2, 'Three slots'],
];

const okrs = [
  ['ID', 'Objective', 'Key result', 'Start', 'Target', 'Current', 'Owner'],
  ['KR-1', 'Bake well', 'Returned loaves from 40 to 15', 40, 15, 30, 'Ann Lee'],
  ['KR-2', 'Bake well', 'Tastings from 0 to 4', 0, 4, 2, 'Ann Lee'],
];

const scenarios = [
  ['Measure', 'Worst case', 'Base case', 'Best case', 'Linked key result'],
  ['Returned loaves', 60, 30, 10, 'KR-1'],
  ['Tastings', 1, 2, 4, 'KR-8'],
];

type Sheets = Parameters<typeof checkSheets>[0];

function linksOf(sheets: Sheets): string[] {
  return checkSheets(sheets)
    .findings.filter(({ code }) => code === 'foresight-link-unknown')
    .map(({ sheet, cell, found }) => `${sheet}!${cell} ${found}`);
}

describe('check(foresight-links)', () => {
  it('names the decision a signal says it led to and that is not listed, by id or wording', () => {
    expect(linksOf({ Signals: signals, Decisions: decisions })).toEqual(['Signals!D4 D7']);
  });

  it('names a message that the communication plan does not have; commas are part of a message', () => {
    expect(linksOf({ Stakeholders: stakeholders, Messages: messages })).toEqual([
      'Stakeholders!D3 Three slots',
    ]);
  });

  it('names a key result that a scenario hangs on and that is not listed', () => {
    expect(linksOf({ Scenarios: scenarios, OKRs: okrs })).toEqual(['Scenarios!E3 KR-8']);
  });

  it('is silent where the list that is named is not in the workbook', () => {
    const alone: Sheets = { Signals: signals, Stakeholders: stakeholders, Scenarios: scenarios };
    expect(linksOf(alone)).toEqual([]);
  });
});
