import { describe, expect, it } from 'vitest';
import { layouts } from './layouts.ts';
import { checkUpOf, columnOf, gridsOf, planOf, sheetName, type, workbookOf } from './workbookOf.ts';

function converted() {
  const [first] = layouts;
  if (!first) throw new Error('no layout');
  const host = workbookOf(first);
  host.apply(planOf(host).edits);
  return host;
}

const contradictions = (host: ReturnType<typeof converted>) =>
  checkUpOf(host).findings.filter(({ code }) => code === 'helper-disagrees');

function cell(host: ReturnType<typeof converted>, row: number, header: string) {
  const grid = gridsOf(host).find(({ sheet }) => sheet === sheetName);
  const column = columnOf(host, header);
  return { value: grid?.rows[row]?.[column], formula: grid?.formulas?.[row]?.[column] ?? null };
}

describe('checkHelpers', () => {
  it.each(layouts)('checkHelpers($name, just converted) finds no contradiction', (layout) => {
    const host = workbookOf(layout);
    host.apply(planOf(host).edits);
    expect(contradictions(host)).toEqual([]);
  });

  it('checkHelpers(a target in words changed later) says so at the helper, with both sides', () => {
    const host = converted();
    type(host, { row: 3, column: 4 }, '≥ 300');
    expect(contradictions(host)).toMatchObject([
      {
        ...{ severity: 'warning', sheet: sheetName, cell: 'K4' },
        message: expect.stringContaining(
          'E4 (text "≥ 300") says: expected number 300, found number 260',
        ),
      },
    ]);
  });

  it('checkHelpers(a date in words changed later) writes dates as dates', () => {
    const host = converted();
    type(host, { row: 3, column: 6 }, '30.06.2027');
    expect(contradictions(host)[0]?.message).toContain(
      'expected date 2027-06-30, found date 2026-12-31',
    );
  });

  it('checkHelpers(a text where a number was) finds the helper without it', () => {
    const host = converted();
    type(host, { row: 3, column: 3 }, 'from 210 loaves');
    type(host, { row: 4, column: 5 }, '31 kg');
    expect(contradictions(host).map((finding) => finding.cell)).toEqual(['L5']);
  });

  it('checkHelpers(a helper corrected by hand to what the text says) is content again', () => {
    const host = converted();
    type(host, { row: 3, column: 4 }, '≥ 300');
    type(host, { row: 3, column: columnOf(host, 'Target (number)') }, 300);
    expect(contradictions(host)).toEqual([]);
  });

  it('checkHelpers(the sheet turned into a tracker once more) is content again', () => {
    const host = converted();
    type(host, { row: 3, column: 4 }, '≥ 300');
    expect(host.apply(planOf(host).edits).skipped).toEqual([]);
    expect(contradictions(host)).toEqual([]);
    expect(cell(host, 3, 'Target (number)')).toEqual({ value: 300, formula: null });
  });

  it('checkHelpers(a table with its own header "Target (number)") is none of its business', () => {
    const host = workbookOf({
      name: 'own words',
      rows: [
        ['Objective', 'Key result', 'Owner', 'Start', 'Target', 'Target (number)', 'Current'],
        ['Sell more bread', 'Loaves a day', 'Ada', 200, '≥ 260', 250, 230],
        ['Keep the team', 'Staff who stay', 'Bo', 10, '≥ 20', 21, 15],
      ],
    });
    expect(contradictions(host)).toEqual([]);
  });
});

describe('typed helper columns', () => {
  it('convertSheet(a number beside texts) gives a helper that follows the number', () => {
    expect(cell(converted(), 3, 'Current (number)')).toEqual({
      value: 230,
      formula: '=IF(OR($F4="",ISTEXT($F4)),"",$F4)',
    });
  });

  it('convertSheet("from 20 to 45" without a start) puts 20 into the start helper', () => {
    expect(cell(converted(), 5, 'Start (number)')).toEqual({ value: 20, formula: null });
  });

  it('convertSheet(targets in sentences) takes start, target, band and type from the wording', () => {
    const layout = layouts.find(({ name }) => name.startsWith('targets in the sentences'));
    if (!layout) throw new Error('no layout');
    const host = workbookOf(layout);
    host.apply(planOf(host).edits);
    const values = (row: number) =>
      ['Type', 'Start', 'Target', 'Low', 'High', 'Progress'].map(
        (header) => cell(host, row, `${header} (Tandem)`).value,
      );
    expect([1, 2, 3, 4].map(values)).toEqual([
      [null, 200, 260, null, null, 0.5],
      ['below', null, 20, null, null, 0],
      ['band', null, null, 3, 5, 1],
      [null, 0, 30, null, null, 0.4],
    ]);
    type(host, { row: 1, column: columnOf(host, 'Target (Tandem)') }, 300);
    type(host, { row: 4, column: columnOf(host, 'Start (Tandem)') }, 5);
    expect(contradictions(host).map((finding) => finding.cell)).toEqual(['H2']);
  });

  it('convertSheet(a limit in words without a direction) says which way is better', () => {
    const scorecard = layouts.find(({ name }) => name.startsWith('scorecard'));
    if (!scorecard) throw new Error('no layout');
    const host = workbookOf(scorecard);
    host.apply(planOf(host).edits);
    expect([1, 2, 3].map((row) => cell(host, row, 'Direction (Tandem)').value)).toEqual([
      'higher',
      'lower',
      null,
    ]);
  });

  it('convertSheet(a helper somebody typed where the text says nothing) keeps it', () => {
    const host = converted();
    const at = { row: 6, column: columnOf(host, 'Due date (date)') };
    type(host, at, 46387);
    host.apply(planOf(host).edits);
    expect(cell(host, 6, 'Due date (date)')).toEqual({ value: 46387, formula: null });
  });
});
