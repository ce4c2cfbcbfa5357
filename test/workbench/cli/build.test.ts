import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectSchema } from './expectSchema.ts';
import { runCommand, temporaryFolder, writeText } from './runCommand.ts';

const folder = temporaryFolder();

const goals = writeText(
  folder,
  'goals.csv',
  'Objective,Key result,Owner,Start,Target,Current,Due date\nSell more bread,Loaves a day,Ada (made up),200,260,230,2026-12-31\n,Waste in kg,,40,20,30,2026-12-31\n',
);

describe('tandem build', () => {
  it('build --plan --json matches its schema and writes nothing', async () => {
    const { code, out } = await runCommand(
      'build',
      goals,
      '--plan',
      '--json',
      '--add',
      'okr',
      '--today',
      '2026-11-15',
    );
    expect(code).toBe(0);
    expectSchema('plan', out);
  });

  it('build -o writes a new workbook that is recognised again', async () => {
    const file = path.join(folder, 'built.xlsx');
    const built = await runCommand(
      'build',
      goals,
      '-o',
      file,
      '--convert',
      'goals',
      '--today',
      '2026-11-15',
    );
    expect(built).toMatchObject({ code: 0 });
    expect(existsSync(file)).toBe(true);
    const { out } = await runCommand('recognise', file, '--json');
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ sheet: 'goals', kind: 'okr', headerRow: 0 }),
    );
  });

  it('build never writes over its input', async () => {
    const { code, error } = await runCommand('build', goals, '-o', goals, '--add', 'okr');
    expect(code).toBe(2);
    expect(error).toContain('goals.csv');
    expect(readFileSync(goals, 'utf8')).toContain('Objective,Key result');
  });

  it('build --add of an unknown template lists those there are', async () => {
    const { code, error } = await runCommand('build', goals, '--plan', '--add', 'gantt');
    expect(code).toBe(2);
    expect(error).toContain('gantt');
    expect(error).toContain('key-results');
  });

  it('build --convert of a sheet that is not there lists the sheets', async () => {
    const { code, error } = await runCommand('build', goals, '--plan', '--convert', 'Nowhere');
    expect(code).toBe(2);
    expect(error).toContain('goals');
  });
});
