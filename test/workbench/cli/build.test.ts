import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
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

  it('build --add dashboard draws native charts of the tracker made in the same go', async () => {
    const file = path.join(folder, 'dashboard.xlsx');
    const list = writeText(
      folder,
      'list.csv',
      'Objective,Key result,Owner,Start,Target,Current,Start date,Due date\nSell more bread,Loaves a day,Ada (made up),200,260,230,2026-10-01,2026-12-31\nWaste less,Waste in kg,Ada (made up),40,20,30,2026-10-01,2026-12-31\n',
    );
    const words = [
      'build',
      list,
      '--convert',
      'list',
      '--add',
      'dashboard',
      '--today',
      '2026-11-15',
    ];
    const built = await runCommand(...words, '-o', file);
    expect(built).toMatchObject({ code: 0 });
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(1);
    const chart = new TextDecoder().decode(parts[charts[0] ?? '']);
    expect(chart).toContain('<c:f>Dashboard!$B$7:$B$8</c:f>');
    const plan = await runCommand(...words, '--plan', '--json');
    const rows = JSON.parse(plan.out).edits.filter(
      (edit: { sheet?: string; row?: number }) => edit.sheet === 'Dashboard' && edit.row === 6,
    );
    expect(rows.map(({ after }: { after: { value: unknown } }) => after.value)).toEqual([
      ...['Sell more bread', 0.5, expect.closeTo(0.49, 2), 1, 1],
    ]);
    expectSchema('plan', plan.out);
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

  it('build of a workbook that has a check-up adds the next one beside it, named by its day', async () => {
    const [first, second] = ['first.xlsx', 'second.xlsx'].map((name) => path.join(folder, name));
    const day = ['--today', '2026-11-15'];
    await runCommand('build', goals, '-o', String(first), ...day);
    const { code } = await runCommand('build', String(first), '-o', String(second), ...day);
    expect(code).toBe(0);
    const parts = unzipSync(new Uint8Array(readFileSync(String(second))));
    const sheets = new TextDecoder().decode(parts['xl/workbook.xml']).match(/name="[^"]*"/g);
    expect(sheets).toEqual(
      expect.arrayContaining(['name="Check-up"', 'name="Check-up 2026-11-15"']),
    );
  });

  it('recognise says which hidden sheets it did not read', async () => {
    const file = path.join(folder, 'hidden.xlsx');
    await runCommand('build', goals, '-o', file, '--add', 'okr');
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const xml = new TextDecoder().decode(parts['xl/workbook.xml']);
    const hidden = xml.replace('name="Key results"', 'name="Key results" state="hidden"');
    expect(hidden).not.toBe(xml);
    writeFileSync(file, zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(hidden) }));
    const { error } = await runCommand('recognise', file);
    expect(error).toContain('hidden sheets are not read: "Key results"');
  });
});
