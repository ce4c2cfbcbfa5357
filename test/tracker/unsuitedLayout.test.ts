import { describe, expect, it } from 'vitest';
import { layouts, unsuitedLayouts } from './layouts.ts';
import { planOf, sheetName, workbookOf } from './workbookOf.ts';

describe('unsuitedLayout', () => {
  it.each(unsuitedLayouts)('convertSheet($name) changes nothing and says why', (layout) => {
    expect(planOf(workbookOf(layout))).toMatchObject({
      edits: [],
      issues: [
        {
          ...{ code: 'layout-unsuited', severity: 'error', found: layout.found },
          place: { sheet: sheetName },
        },
      ],
    });
  });

  it('convertSheet(a list of decisions) says what could be turned, and what it found', () => {
    const rows = [
      ['Decision', 'Decided by', 'Date', 'Status'],
      ['Close on Mondays', 'Ada Loaf', '2026-10-01', 'decided'],
      ['A second oven', 'Bo Crumb', '2026-10-08', 'open'],
    ];
    const found = 'one of kind decisions';
    expect(planOf(workbookOf({ name: 'decisions', rows }))).toMatchObject({
      edits: [],
      issues: [{ code: 'read-as-it-is', found, expected: expect.stringMatching(/such as OKRs/) }],
    });
  });

  it('convertSheet(an unsuited table below a suited one) converts one and warns of the other', () => {
    const matrix = layouts.find(({ name }) => name.startsWith('RACI'));
    const across = unsuitedLayouts.find(({ found }) => found.startsWith('several key results in'));
    const rows = [...(matrix?.rows ?? []), [], ['Goals of next year'], [], ...(across?.rows ?? [])];
    const host = workbookOf({ name: 'both', rows });
    const { edits, issues } = planOf(host);
    expect(edits.length).toBeGreaterThan(0);
    expect(issues).toMatchObject([{ code: 'layout-unsuited', severity: 'warning' }]);
  });

  it('convertSheet(two tables side by side) changes nothing: what is added to one would meet the other', () => {
    const rows = [
      ['Task', 'Ana', 'Ben', null, 'Objective', 'Key result', 'Start', 'Target', 'Current'],
      ['Order', 'A', 'R', null, 'Grow', 'Sales from 10 to 20', 10, 20, 15],
      ['Bake', 'I', 'A/R', null, 'Grow', 'Complaints from 8 to 2', 8, 2, 5],
      ['Sell', 'R', 'A', null, 'Grow', 'Visits from 10 to 20', 10, 20, 15],
    ];
    const unsuited = { code: 'layout-unsuited', found: 'two side by side' };
    expect(planOf(workbookOf({ name: 'beside', rows }))).toMatchObject({
      edits: [],
      issues: [unsuited, unsuited],
    });
  });
});
