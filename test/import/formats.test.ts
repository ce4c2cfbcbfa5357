import { describe, expect, it } from 'vitest';
import { importFormats } from '../../core/import/formats.ts';
import { headerKey } from '../../core/import/importFormat.ts';
import { codesOf, exported, importedRows, planOf } from './importGrid.ts';
import { day } from './vivaRows.ts';

describe.each(importFormats)('import format $id', (format) => {
  const headers = format.columns.map(({ header }) => headerKey(header));

  it('names each header once, has a source and a column for titles', () => {
    expect(new Set(headers).size).toBe(headers.length);
    expect(format.source.length).toBeGreaterThan(40);
    expect(format.columns.some(({ use }) => use === 'title')).toBe(true);
  });

  it('recognises itself by headers of its own only where its columns are documented', () => {
    expect(format.signature.every((header) => headers.includes(headerKey(header)))).toBe(true);
    expect(format.signature.length > 0).toBe(format.evidence === 'columns');
  });

  it('knows words in lower case', () => {
    const words = [format.kinds, format.statuses, format.ambitions, format.measures].flatMap(
      Object.keys,
    );
    expect(words.filter((word) => word !== headerKey(word))).toEqual([]);
  });

  it('is recognised among all the others by its header line', () => {
    const rows = [
      format.columns.map(({ header }) => header),
      format.columns.map(({ use }) => (use === 'title' ? 'A goal' : null)),
    ];
    const plan = planOf([exported(rows)], {
      format: format.evidence === 'columns' ? 'auto' : format.id,
    });
    if (plan.ok) expect(plan.value.format).toBe(format.id);
    else expect(codesOf(plan)).toContain('import-kind-unknown');
  });
});

const jira = exported([
  [
    'Summary',
    'Issue key',
    'Issue id',
    'Issue Type',
    'Status',
    'Assignee',
    'Priority',
    'Due date',
    'Parent',
    'Labels',
    'Labels',
    'Votes',
  ],
  [
    'Second oven',
    'BAK-1',
    1001,
    'Epic',
    'In Progress',
    'Jonas Feld (made up)',
    'High',
    '30/Oct/26 5:00 PM',
    null,
    'floor',
    'winter',
    3,
  ],
  ['Order it', 'BAK-2', 1002, 'Sub-task', 'Done', null, 'Low', null, 1001, null, null, 0],
  ['Look around', 'BAK-3', 1003, 'Spike', 'To Do', null, null, null, null, null, null, null],
]);

describe('planImport of a Jira export', () => {
  const plan = planOf([jira]);
  const rows = importedRows(plan);

  it('every issue is an initiative with its key, status as text and day', () => {
    expect(rows.Initiatives?.[0]).toMatchObject({
      Id: 'BAK-1',
      Initiative: 'Second oven',
      Owner: 'Jonas Feld (made up)',
      Status: 'In Progress',
      Priority: 'High',
      'Due date': day('2026-10-30'),
      Comment: 'Labels: floor\nLabels: winter',
    });
  });

  it('finds a parent by its issue id', () => {
    expect(rows.Initiatives?.[1]).toMatchObject({ Id: 'BAK-2', Parent: 'BAK-1' });
  });

  it('a kind of issue it does not know is told once', () => {
    expect(codesOf(plan).filter((code) => code === 'import-kind-assumed')).toHaveLength(1);
  });
});

describe('planImport of a Trello export', () => {
  const trello = exported([
    ['Card ID', 'Card Name', 'Card Description', 'Members', 'Due Date', 'List Name', 'Archived'],
    [
      'c1',
      '=HYPERLINK("http://x","y")',
      '@all',
      'Ada (made up), Bo (made up)',
      '2026-10-01T09:00:00.000Z',
      'Doing',
      'false',
    ],
  ]);

  it('every card is an initiative, its list the status', () => {
    expect(importedRows(planOf([trello])).Initiatives).toMatchObject([
      {
        Id: 'c1',
        Owner: 'Ada (made up)',
        'Co-owner': 'Bo (made up)',
        Status: 'Doing',
        'Due date': day('2026-10-01'),
      },
    ]);
  });

  it('text that begins with = or @ arrives as text', () => {
    const plan = planOf([trello]);
    if (!plan.ok) throw new Error('no plan');
    const cells = plan.value.edits.flatMap((edit) =>
      edit.kind === 'cell' && edit.sheet === 'Initiatives' ? [edit.after] : [],
    );
    expect(cells).toContainEqual({ value: '=HYPERLINK("http://x","y")', formula: null });
    expect(cells.every(({ formula }) => formula === null)).toBe(true);
  });
});

describe('planImport of Perdoo and Quantive tables', () => {
  it('in Perdoo the lead answers and the owner is the team', () => {
    const perdoo = exported([
      [
        'Name',
        'Type',
        'Objective',
        'Owner',
        'Lead',
        'Timeframe',
        'Target type',
        'Start value',
        'Target value',
        'Current value',
        'Status',
      ],
      [
        'Loaves',
        'Key Result',
        'Sell bread',
        'Sales',
        'Ada (made up)',
        'Q1 2026',
        'Increase to',
        200,
        260,
        230,
        'Needs attention',
      ],
      ['Rent', 'KPI', null, 'Sales', null, null, null, null, 5, 4, 'Healthy'],
    ]);
    const plan = planOf([perdoo], { format: 'perdoo' });
    const rows = importedRows(plan);
    expect(rows.Objectives).toMatchObject([{ Id: 'O-1', Objective: 'Sell bread' }]);
    expect(rows['Key results']).toMatchObject([
      {
        Objective: 'O-1',
        Owner: 'Ada (made up)',
        Team: 'Sales',
        Type: 'increase',
        Current: 230,
        'Start date': day('2026-01-01'),
        'Due date': day('2026-03-31'),
      },
    ]);
    expect(codesOf(plan)).toContain('import-kind-unknown');
  });

  it('Quantive rows are read by the names of its fields', () => {
    const quantive = exported([
      ['id', 'name', 'type', 'goalId', 'owner', 'initialValue', 'target', 'actual', 'attainment'],
      ['g1', 'Sell bread', 'Goal', null, 'Ada (made up)', null, null, null, 50],
      ['m1', 'Loaves', 'Metric', 'g1', 'Bo (made up)', 200, 260, 230, 50],
    ]);
    expect(importedRows(planOf([quantive], { format: 'quantive' }))['Key results']).toMatchObject([
      { Id: 'm1', Objective: 'g1', Start: 200, Target: 260, Current: 230 },
    ]);
  });
});
