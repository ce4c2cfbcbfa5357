import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectSchema } from './expectSchema.ts';
import { runCommand, temporaryFolder, writeText } from './runCommand.ts';

const folder = temporaryFolder();
const root = path.resolve(import.meta.dirname, '../../..');

const goals = writeText(
  folder,
  'goals.csv',
  'Objective,Key result,Owner,Start,Target,Current,Due date\nSell more bread,Loaves a day,Ada (made up),200,260,230,2026-12-31\n,Waste in kg,,40,20,30,2026-12-31\n',
);

describe('tandem recognise', () => {
  it('recognise FILE --json matches its schema and names the roles', async () => {
    const { code, out } = await runCommand('recognise', goals, '--json');
    expect(code).toBe(0);
    expectSchema('recognise', out);
    expect(JSON.parse(out)).toMatchObject([
      {
        sheet: 'goals',
        range: 'A1:G3',
        kind: 'okr',
        headerRow: 0,
        columns: { objective: 0, keyResult: 1, owner: 2 },
      },
    ]);
  });

  it('recognise of nothing of ours says none and a null header row', async () => {
    const file = writeText(
      folder,
      'people.csv',
      'Name,Phone\nAda (made up),555 0100\nBo (made up),555 0101\n',
    );
    const { out } = await runCommand('recognise', file, '--json');
    expect(JSON.parse(out)).toMatchObject([{ kind: 'none', headerRow: null }]);
  });
});

describe('tandem recognise --map', () => {
  const odd = writeText(
    folder,
    'odd.csv',
    'Thing,Aim,Carried by\nQueues,4,Ada (made up)\nWaste,15,Bo (made up)\n',
  );
  const map = writeText(
    folder,
    'map.json',
    JSON.stringify([
      { sheet: 'odd', kind: 'okr', headerRow: 0, columns: { keyResult: 0, target: 1, owner: 2 } },
    ]),
  );

  it('recognise --map takes the kind and roles of the mapping', async () => {
    const { out } = await runCommand('recognise', odd, '--map', map, '--json');
    expectSchema('recognise', out);
    expect(JSON.parse(out)).toMatchObject([
      { kind: 'okr', columns: { keyResult: 0, target: 1, owner: 2 } },
    ]);
  });

  it('build --map keeps the mapping in the new workbook', async () => {
    const file = path.join(folder, 'mapped.xlsx');
    expect(await runCommand('build', odd, '-o', file, '--map', map)).toMatchObject({ code: 0 });
    const { out } = await runCommand('recognise', file, '--json');
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ sheet: 'odd', kind: 'okr', confidence: 1 }),
    );
  });

  it('recognise --map of something else says what is wrong with the file', async () => {
    const wrong = writeText(folder, 'wrong.json', '[{"sheet":"odd","kind":"gantt"}]');
    const { code, error } = await runCommand('recognise', odd, '--map', wrong);
    expect(code).toBe(2);
    expect(error).toContain('wrong.json');
  });
});

describe('tandem check', () => {
  it('check FILE --json matches its schema and says which day it used', async () => {
    const { out } = await runCommand('check', goals, '--json', '--today', '2026-11-15');
    expectSchema('check', out);
    expect(JSON.parse(out)).toMatchObject({
      index: { value: 68 },
      used: { today: '2026-11-15 (as given)' },
    });
  });

  it('check FILE counts one warning as one warning', async () => {
    const vague = writeText(
      folder,
      'vague.csv',
      'Objective,Key result,Owner,Start,Target,Current,Due date\nSell more bread,Loaves a day,Ada (made up),200,260,230,2026-12-31\n,Waste in kg,Bo (made up),40,20,30,2026-12-31\n,Tastings,Cy (made up),0,8,3,before the fair\n',
    );
    const { out } = await runCommand('check', vague, '--today', '2026-11-15');
    expect(out).toMatch(/^0 errors, 1 warning, 0 notes$/m);
  });

  it('check of several files rolls objectives up by parent id and says which file each place is in', async () => {
    const company = writeText(
      folder,
      'company.csv',
      'Id,Objective,Parent,Owner\nC,Bread people talk about,,Ada (made up)\nD,A healthy business,,Ada (made up)\n',
    );
    const team = writeText(
      folder,
      'team.csv',
      'Id,Objective,Parent,Owner\nT1,The best crust,C,Bo (made up)\nT2,Cafés,X,Bo (made up)\n',
    );
    const numbers = writeText(
      folder,
      'numbers.csv',
      'Objective,Key result,Owner,Start,Target,Current\nT1,Tastings won,Bo (made up),0,4,1\nT2,Cafés supplied,Bo (made up),0,10,5\n',
    );
    const { code, out } = await runCommand(
      'check',
      company,
      team,
      numbers,
      '--json',
      '--today',
      '2026-11-15',
    );
    expect(code).toBe(0);
    expectSchema('check', out);
    const result = JSON.parse(out);
    expect(result.scores).toContainEqual(
      expect.objectContaining({ id: 'okr/roll-up/C', value: 0.25 }),
    );
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'okr-parent-unknown', sheet: '[team.csv]team', cell: 'C3' }),
    );
  });

  it('check of two files of one name tells them apart by their folders', async () => {
    const rows =
      'Id,Objective,Parent,Owner\nT1,The best crust,X,Bo (made up)\nT2,Cafés,,Bo (made up)\n';
    const files = ['north', 'south'].map((name) => {
      mkdirSync(path.join(folder, name), { recursive: true });
      return writeText(path.join(folder, name), 'plan.csv', rows);
    });
    const { out } = await runCommand('check', ...files, '--json', '--today', '2026-11-15');
    const sheets = JSON.parse(out).tables.map(({ sheet }: { sheet: string }) => sheet);
    expect(sheets).toEqual(['[north/plan.csv]plan', '[south/plan.csv]plan']);
  });

  it('check of a file that is not there exits 2 and says so', async () => {
    const { code, error } = await runCommand('check', path.join(folder, 'absent.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain('absent.xlsx');
  });

  it('check without a file exits 2 with the usage line', async () => {
    const { code, error } = await runCommand('check');
    expect(code).toBe(2);
    expect(error).toContain('usage: tandem check');
  });

  it.each([
    ['--today', '31.03.2026'],
    ['--time-zone', 'Mars/Olympus'],
    ['--locale', '!'],
  ])('check %s %s exits 2 and names the option', async (option, value) => {
    const { code, error } = await runCommand('check', goals, option, value);
    expect(code).toBe(2);
    expect(error).toContain(option);
  });
});

describe('tandem call', () => {
  it('call NAME JSON answers the result', async () => {
    const { code, out } = await runCommand('call', 'KR_PROGRESS', '["increase",10,20,16]');
    expect(code).toBe(0);
    expectSchema('call', out);
    expect(JSON.parse(out)).toMatchObject({ result: 0.6, issues: [] });
    expect(JSON.parse(out).used.timeZone).toBe('UTC (default)');
  });

  it('call with an input that has no answer says why and exits 1', async () => {
    const { code, out } = await runCommand('call', 'KR_PROGRESS', '["increase",10,10,16]');
    expect(code).toBe(1);
    expectSchema('call', out);
    expect(JSON.parse(out)).toMatchObject({
      result: null,
      issues: [{ code: 'kr-start-equals-target' }],
    });
  });

  it('call of an unknown function exits 2 and offers near ones', async () => {
    const { code, error } = await runCommand('call', 'KR_PROGRES');
    expect(code).toBe(2);
    expect(error).toContain('KR_PROGRESS');
  });
});

describe('tandem functions', () => {
  it('functions WORD lists those of a name or a subject', async () => {
    const names = async (...words: readonly string[]): Promise<string[]> => {
      const { out } = await runCommand('functions', ...words, '--json');
      return JSON.parse(out).map(({ name }: { name: string }) => name);
    };
    const goals = await names('OKR');
    expect(goals).toEqual(expect.arrayContaining(['OKR_SCORE', 'KR_PROGRESS']));
    expect(goals).not.toContain('RACI_SCORE');
    expect(await names('kpi_c')).toContain('KPI_CAC');
    expect((await names('raci', 'okr')).length).toBeGreaterThan(goals.length);
  });

  it('functions --json matches its schema and docs/functions.json', async () => {
    const { out } = await runCommand('functions', '--json');
    expectSchema('functions', out);
    expect(JSON.parse(out)).toEqual(
      JSON.parse(readFileSync(path.join(root, 'docs/functions.json'), 'utf8')),
    );
  });
});

describe('tandem', () => {
  it('an unknown command exits 2 and points to help', async () => {
    const { code, error } = await runCommand('frobnicate');
    expect(code).toBe(2);
    expect(error).toContain('tandem help');
  });
});
