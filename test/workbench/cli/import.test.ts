import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { runCommand, temporaryFolder, writeText } from './runCommand.ts';

const folder = temporaryFolder();
const root = path.resolve(import.meta.dirname, '../../..');

const header =
  'Id,Title,Team,Creator,Owner,Period,Start Date,End Date,Description,"Aligned To (weight, Objective ID)",Metric Name,Unit,Target,Object Type,Goal Type,Start,Created At,Last Check-in,Progress %,Actual Progress,Status,Last Check-in Note,Score,Checkins';
const viva = writeText(
  folder,
  'viva.csv',
  [
    header,
    '101,Be recommended,Company,,Marta Lind (made up),Annual 2026,2026-01-01,2026-12-31,,,Progress,%,100,Objective,Aspirational Goal,0,,,64,64,At Risk,,,',
    '102,=HYPERLINK(1),Company,,Tom Okafor (made up),Annual 2026,2026-01-01,2026-12-31,@all,"Be recommended(weight: 50%, Id: 101)",NPS,points,60,Key result,,42,,,50,50,On Track,,,"Checkin Date: 2026-03-10; User: Tom Okafor (made up); Current Value: 48;"',
    '',
  ].join('\n'),
);

function readBack(file: string) {
  const opened = openWorkbook(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error('the new workbook cannot be opened');
  return xlsxHost(opened.value).read({ layers: ['formulas'] }).grids;
}

describe('tandem import', () => {
  it('import -o writes a new workbook with the export and its trackers', async () => {
    const file = path.join(folder, 'viva.xlsx');
    const run = await runCommand('import', viva, '-o', file, '--today', '2026-11-21');
    expect(run).toMatchObject({ code: 0 });
    expect(run.error).toContain('as viva: Objectives (1), Key results (1), Check-ins (1)');
    expect(readBack(file).map(({ sheet }) => sheet)).toEqual([
      'viva',
      'Tandem settings',
      'Objectives',
      'Key results',
      'Check-ins',
    ]);
  });

  it('text that begins with = or @ is text in the new workbook', async () => {
    const file = path.join(folder, 'text.xlsx');
    await runCommand('import', viva, '-o', file, '--today', '2026-11-21');
    const grid = readBack(file).find(({ sheet }) => sheet === 'Key results');
    const [id, , title] = grid?.rows[4] ?? [];
    expect([id, title]).toEqual(['102', '=HYPERLINK(1)']);
    expect(grid?.formulas?.[4]?.slice(0, 3)).toEqual([null, null, null]);
  });

  it('a file whose name no sheet may have is imported, and a check-up counts its goals once', async () => {
    const long = writeText(
      folder,
      'VivaGoals_15229_new_view_2025_11_20_1763665314.csv',
      readFileSync(viva, 'utf8'),
    );
    const file = path.join(folder, 'long.xlsx');
    await runCommand('import', long, '-o', file, '--today', '2026-11-21');
    const { out } = await runCommand('check', file, '--json');
    const { tables, findings } = JSON.parse(out);
    expect(tables.map(({ kind }: { kind: string }) => kind)).toEqual([
      'none',
      'none',
      'okr',
      'okr',
      'check-ins',
    ]);
    expect(findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual(
      [],
    );
  });

  it('import --plan --json matches the schema of plans and writes nothing', async () => {
    const { code, out } = await runCommand('import', viva, '--plan', '--json');
    const schema = JSON.parse(
      readFileSync(path.join(root, 'docs/schemas/plan.schema.json'), 'utf8'),
    );
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
    expect(code).toBe(0);
  });

  it('rows that cannot be imported are named and exit 1', async () => {
    const file = writeText(
      folder,
      'odd.csv',
      `${header}\n1,Goal,,,,,,,,,,,,Objective\n2,Odd,,,,,,,,,,,,Outcome\n`,
    );
    const { code, error } = await runCommand('import', file, '--plan');
    expect(code).toBe(1);
    expect(error).toContain('odd!N3: "Odd" was not imported');
  });

  it('import --format of an unknown tool exits 2 and lists those there are', async () => {
    const { code, error } = await runCommand('import', viva, '--plan', '--format', 'gantt');
    expect(code).toBe(2);
    expect(error).toContain('quantive');
  });

  it('import of another format than the file has says which headers are missing', async () => {
    const { code, error } = await runCommand('import', viva, '--plan', '--format', 'trello');
    expect(code).toBe(2);
    expect(error).toContain('Card Name');
  });

  it('import never writes over its input', async () => {
    const { code, error } = await runCommand('import', viva, '-o', viva);
    expect(code).toBe(2);
    expect(error).toContain('.xlsx');
    expect(readFileSync(viva, 'utf8')).toContain('Be recommended');
  });

  it('import with neither -o nor --plan exits 2 with the usage line', async () => {
    const { code, error } = await runCommand('import', viva);
    expect(code).toBe(2);
    expect(error).toContain('usage: tandem import');
    expect(existsSync(path.join(folder, 'OUT.xlsx'))).toBe(false);
  });
});
