import { describe, expect, it } from 'vitest';
import { runCheck as run } from './runCheck.ts';

const codesOf = (result: ReturnType<typeof run>) => result.issues.map(({ code }) => code).sort();

describe('okr check of ordinary sheets', () => {
  it('says once that key results side by side are not scored', () => {
    const rows = [
      ['Objective', 'KR1', 'KR2'],
      ['Bread', 'Sell 50 loaves', 'Win 5 tastings'],
      ['Shop', 'Serve 90 people', null],
    ];
    const { scores, issues } = run(rows, { columns: { objective: 0, keyResults: [1, 2] } });
    const several = issues.filter(({ code }) => code === 'kr-several-a-row');
    expect(scores).toEqual([]);
    expect(several).toMatchObject([
      { severity: 'info', place: { row: 0, column: 1 }, found: '2 columns of them' },
    ]);
  });

  it('tells a column that is not there once, not once a row', () => {
    const rows = [
      ['Objective', 'Key result', 'Target', 'Current'],
      ['Bread', 'Sell 50 loaves', 50, 20],
      ['Bread', 'Win 5 tastings', 5, 2],
      ['Shop', 'Serve 90 people', 90, 80],
    ];
    const columns = { objective: 0, keyResult: 1, target: 2, current: 3 };
    const result = run(rows, { columns, objectiveAt: 'column' });
    expect(codesOf(result)).toEqual([
      'okr-column-absent',
      'okr-column-absent',
      'okr-start-assumed',
    ]);
    expect(result.issues.every(({ severity }) => severity === 'info')).toBe(true);
  });

  it('fills merged objectives down, with the owner that stands beside them', () => {
    const rows = [
      ['Objective', 'Owner', 'Key result', 'Progress', 'Due'],
      ['Bread', 'Ana', 'Sell 50 loaves', '40%', 46387],
      [null, null, 'Win 5 tastings', '20%', 46387],
      ['Shop', 'Ben', 'Serve 90 people', '90%', 46387],
    ];
    const columns = { objective: 0, owner: 1, keyResult: 2, progress: 3, dueDate: 4 };
    const result = run(rows, { columns, objectiveAt: 'column-merged' });
    expect(codesOf(result)).toEqual([]);
    expect(result.scores.find(({ id }) => id === 'okr/Bread')?.value).toBeCloseTo(0.3, 12);
  });

  it('takes section rows for objectives and leaves totals out', () => {
    const rows = [
      ['Key result', 'Owner', 'Progress'],
      ['Objective 1: Better bread', null, null],
      ['Sell 50 loaves', 'Ana', 0.4],
      ['Objective 2: Quick shop', null, null],
      ['Serve in 4 minutes', 'Ben', 0.8],
      ['Total', null, 0.6],
    ];
    const columns = { keyResult: 0, owner: 1, progress: 2 };
    const result = run(rows, { columns, objectiveAt: 'section-row' });
    expect(codesOf(result)).toEqual(['okr-column-absent']);
    expect(result.scores.map(({ id, value }) => [id, value])).toEqual([
      ['okr-total/OKRs', expect.closeTo(0.6, 12)],
      ['okr/Better bread', 0.4],
      ['okr/Quick shop', 0.8],
    ]);
  });

  it('takes the line above each repeated header for its objective', () => {
    const header = ['Key Result', 'Owner', 'Score'];
    const rows = [
      ['Objective: Better bread', null, null],
      [null, null, null],
      header,
      ['Sell 50 loaves', 'Ana', 0.4],
      [null, null, null],
      ['Objective: Quick shop', null, null],
      header,
      ['Serve in 4 minutes', null, 0.8],
    ];
    const columns = { keyResult: 0, owner: 1, progress: 2 };
    const result = run(rows, { headerRow: 2, columns, objectiveAt: 'title-above', blocks: 2 });
    expect(codesOf(result)).toEqual(['kr-no-owner', 'okr-column-absent']);
    expect(result.scores.map(({ label, value }) => [label, value])).toEqual([
      ['OKRs', expect.closeTo(0.6, 12)],
      ['Better bread', 0.4],
      ['Quick shop', 0.8],
    ]);
  });

  it('reads key results that stand in several columns, without scoring them', () => {
    const rows = [
      ['Objective', 'KR1', 'KR2'],
      ['Bread', 'Sell 50 loaves', 'Better crust'],
      ['Shop', null, null],
    ];
    const result = run(rows, {
      columns: { objective: 0, keyResult: [1, 2] },
      objectiveAt: 'column',
    });
    expect(codesOf(result)).toContain('kr-not-measurable');
    expect(codesOf(result)).toContain('objective-no-key-results');
    expect(result.scores).toEqual([]);
  });

  it('calls nothing overdue that is done, closed or complete', () => {
    const rows = [
      ['Key result', 'Owner', 'Target', 'Progress', 'Status', 'Due'],
      ['Sell 50 loaves', 'Ana', 50, 0.4, 'Done', 46300],
      ['Sell 60 loaves', 'Ana', 60, 0.4, 'abgeschlossen', 46300],
      ['Sell 70 loaves', 'Ana', 70, 1, 'On track', 46300],
      ['Sell 80 loaves', 'Ana', 80, 0.4, 'On track', 46300],
    ];
    const columns = { keyResult: 0, owner: 1, target: 2, progress: 3, status: 4, dueDate: 5 };
    const result = run(rows, { columns, objectiveAt: 'absent' });
    expect(result.issues.map(({ code, place }) => [code, place.row])).toEqual([['kr-overdue', 4]]);
  });

  it('condenses one finding that most rows share, and reads grades typed as percentages', () => {
    const names = ['Crust', 'Crumb', 'Salt', 'Yeast', 'Flour', 'Water', 'Oven'];
    const rows = [
      ['Key result', 'Owner', 'Score'],
      ...names.map((name) => [`Better ${name}`, 'Ana', 50]),
    ];
    const result = run(rows, {
      columns: { keyResult: 0, owner: 1, progress: 2 },
      objectiveAt: 'absent',
    });
    const summary = result.issues.find(({ code }) => code === 'okr-not-measurable');
    expect(summary?.found).toBe('7 of 7');
    expect(result.scores[0]?.value).toBe(0.5);
  });

  it('takes targets from the wording where the sheet has none, and says so once', () => {
    const rows = [
      ['Key result', 'Owner', 'Current', 'Due'],
      ['Raise regulars from 120 to 180', 'Ana', 150, 46387],
      ['Abfall von 46 auf 26 kg senken', 'Ana', 36, 46387],
      ['Lift on-time delivery from 80% to 90%', 'Ana', 85, 46387],
      ['Hold complaints to at most 6', 'Ana', 6, 46387],
    ];
    const columns = { keyResult: 0, owner: 1, current: 2, dueDate: 3 };
    const result = run(rows, { columns, objectiveAt: 'absent' });
    expect(result.issues.map(({ code, found }) => [code, found])).toEqual([
      ['okr-target-from-text', '4 of 4'],
    ]);
    expect(result.scores[0]).toMatchObject({ value: expect.closeTo(0.625, 12), coverage: 1 });
  });

  it('puts a typed progress before one that would have to be assumed', () => {
    const rows = [
      ['Key result', 'Owner', 'Target', 'Current', 'Progress', 'Due'],
      ['Sell 50 loaves', 'Ana', 50, 20, 0.1, 46387],
      ['Sell 60 loaves', 'Ana', 60, 30, null, 46387],
    ];
    const columns = { keyResult: 0, owner: 1, target: 2, current: 3, progress: 4, dueDate: 5 };
    const result = run(rows, { columns, objectiveAt: 'absent' });
    expect(result.scores[0]?.value).toBeCloseTo(0.3, 12);
  });

  it('says of a text where a number belongs what it is, and not also that it is blank', () => {
    const rows = [
      ['Key result', 'Owner', 'Start', 'Target', 'Current', 'Due'],
      ['Sell 50 loaves', 'Ana', 0, 50, 'plenty', 46387],
      ['Sell 60 loaves', 'Ana', 0, 60, 30, 46387],
      ['Sell 70 loaves', 'Ana', 0, 70, 30, 46387],
    ];
    const columns = { keyResult: 0, owner: 1, start: 2, target: 3, current: 4, dueDate: 5 };
    const result = run(rows, { columns, objectiveAt: 'absent' });
    expect(codesOf(result)).toEqual(['cell-unreadable']);
  });

  it('names an error cell with its place and counts the row as not measured', () => {
    const rows = [
      ['Key result', 'Owner', 'Start', 'Target', 'Current', 'Due'],
      ['Sell 50 loaves', 'Ana', 0, 50, { error: '#REF!' } as const, 46387],
      ['Sell 60 loaves', 'Ana', 0, 60, 30, 46387],
    ];
    const columns = { keyResult: 0, owner: 1, start: 2, target: 3, current: 4, dueDate: 5 };
    const result = run(rows, { columns, objectiveAt: 'absent' });
    const broken = result.issues.find(({ code }) => code === 'cell-error');
    expect(broken?.place).toMatchObject({ sheet: 'OKRs', row: 1, column: 4 });
    expect(result.scores[0]).toMatchObject({ coverage: 0.5, value: 0.5 });
  });

  it('reads objectives side by side for wording and number', () => {
    const rows = [
      [null, 'Better bread', 'Quick shop', 'Calm office'],
      ['Why', 'People talk', 'People wait', 'We rest'],
      ['Key result 1', 'Sell 50 loaves', 'Better queue', null],
      ['Key result 2', 'Win 5 tastings', null, null],
    ];
    const columns = { objectivesAcross: [1, 2, 3] };
    const result = run(rows, { columns, objectiveAt: 'across' });
    expect(result.issues.map(({ code, place }) => [code, place.row, place.column])).toEqual([
      ['kr-not-measurable', 2, 2],
      ['kr-vague', 2, 2],
      ['objective-no-key-results', 0, 3],
    ]);
    expect(codesOf(run(rows.slice(0, 2), { columns, objectiveAt: 'across' }))).toEqual([
      'okr-layout',
    ]);
  });

  it('finds a guardrail that suffers and one that is not listed', () => {
    const rows = [
      ['Id', 'Key result', 'Owner', 'Start', 'Target', 'Current', 'Guardrail', 'Due'],
      ['A', 'Serve in 4 minutes', 'Ana', 7, 4, 5, 'B', 46387],
      ['B', 'Score 4.5', 'Ana', 4, 4.5, 3.8, 'Z', 46387],
    ];
    const columns = {
      id: 0,
      keyResult: 1,
      owner: 2,
      start: 3,
      target: 4,
      current: 5,
      guardrail: 6,
      dueDate: 7,
    };
    const result = run(rows, { columns, objectiveAt: 'absent' });
    expect(codesOf(result)).toEqual(['kr-guardrail-hurt', 'kr-guardrail-unknown']);
  });
});
