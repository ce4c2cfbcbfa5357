import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { functions } from '../../../core/catalog.ts';
import { planRepair } from '../../../core/repair/planRepair.ts';
import { newWorkbook } from '../../../workbench/xlsx/newWorkbook.ts';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { saveWorkbook } from '../../../workbench/xlsx/saveWorkbook.ts';
import { xlsxHost } from '../../../workbench/xlsx/xlsxHost.ts';
import { runCommand, temporaryFolder } from './runCommand.ts';

const folder = temporaryFolder();

/** A workbook with these formulas in column A, whose own they are: Tandem's register is empty. */
function workbookOf(name: string, formulas: readonly string[], definedNames = ''): string {
  const workbook = newWorkbook('OKRs');
  xlsxHost(workbook).apply(
    formulas.map((_, row) => ({
      kind: 'cell',
      sheet: 'OKRs',
      row,
      column: 0,
      before: { value: null, formula: null },
      after: { value: row + 7000, formula: null },
    })),
  );
  const parts = unzipSync(saveWorkbook(workbook));
  const edited = Object.entries(parts).map(([part, bytes]) => {
    const text = strFromU8(bytes);
    const withFormulas = formulas.reduce(
      (xml, formula, row) =>
        xml.replace(`<v>${row + 7000}</v>`, `<f>${formula.replace(/&/g, '&amp;')}</f><v>1</v>`),
      text,
    );
    const names = `<definedNames>${definedNames}</definedNames>`;
    const named =
      part.endsWith('workbook.xml') && definedNames !== ''
        ? withFormulas.replace('</sheets>', `</sheets>${names}`)
        : withFormulas;
    return [part, strToU8(named)] as const;
  });
  const file = path.join(folder, name);
  writeFileSync(file, zipSync(Object.fromEntries(edited)));
  return file;
}

function formulasOf(file: string): readonly (string | null)[] {
  const opened = openWorkbook(new Uint8Array(readFileSync(file)));
  if (!opened.ok) throw new Error('the workbook cannot be opened');
  const [grid] = xlsxHost(opened.value).read({ layers: ['formulas'] }).grids;
  return (grid?.formulas ?? []).map(([formula]) => formula ?? null);
}

const moved = workbookOf('moved.xlsx', [
  '_xldudf_TANDEM_KR_PROGRESS("increase",1,2,B1)',
  'SUM(B1:B3)&"KR_PROGRESS(1)"',
  'IFERROR(__xludf.DUMMYFUNCTION("OKR_SCORE(B1:E9)"),0.45)',
]);

describe('tandem repair', () => {
  it('repair --for excel -o writes a new workbook in which only our calls are respelled', async () => {
    const file = path.join(folder, 'excel.xlsx');
    const { code, out } = await runCommand('repair', moved, '--for', 'excel', '-o', file);
    expect({ code, out }).toEqual({ code: 0, out: `${file}: 2 changes, 0 left alone` });
    expect(formulasOf(file)).toEqual([
      '=TANDEM.KR_PROGRESS("increase",1,2,B1)',
      '=SUM(B1:B3)&"KR_PROGRESS(1)"',
      '=TANDEM.OKR_SCORE(B1:E9)',
    ]);
  });

  it('repair --for sheets and back to excel gives the same formulas', async () => {
    const [first, there, back] = ['first.xlsx', 'there.xlsx', 'back.xlsx'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    await runCommand('repair', moved, '--for', 'excel', '-o', first);
    await runCommand('repair', first, '--for', 'sheets', '-o', there);
    await runCommand('repair', there, '--for', 'excel', '-o', back);
    expect(formulasOf(there)[0]).toBe('=KR_PROGRESS("increase",1,2,B1)');
    expect(formulasOf(back)).toEqual(formulasOf(first));
  });

  it('undo of a repair puts the file’s own spelling back', () => {
    const opened = openWorkbook(new Uint8Array(readFileSync(moved)));
    if (!opened.ok) throw new Error('the workbook cannot be opened');
    const host = xlsxHost(opened.value);
    const read = () => host.read({ layers: ['formulas'] }).grids;
    const before = read();
    const names = { functions: new Set(functions.map(({ name }) => name)) };
    const receipt = host.apply(planRepair({ grids: before, target: 'excel', names }).edits);
    expect(receipt.applied).toHaveLength(2);
    host.apply(receipt.inverse);
    expect(read().map(({ formulas }) => formulas)).toEqual(before.map(({ formulas }) => formulas));
  });

  it('repair --plan shows each formula before and after, and writes nothing', async () => {
    const { code, out } = await runCommand('repair', moved, '--for', 'excel', '--plan');
    expect(code).toBe(0);
    expect(out).toContain(
      'OKRs!A1: =_xldudf_TANDEM_KR_PROGRESS("increase",1,2,B1) → =TANDEM.KR_PROGRESS("increase",1,2,B1)',
    );
    expect(formulasOf(moved)[0]).toContain('_xldudf_');
  });

  it('repair leaves a name the workbook defines and says so', async () => {
    const own = workbookOf(
      'own.xlsx',
      ['KR_PROGRESS(3)'],
      '<definedName name="kr_progress">OKRs!$B$1</definedName>',
    );
    const { code, error } = await runCommand('repair', own, '--for', 'excel', '--plan');
    expect(code).toBe(0);
    expect(error).toContain('OKRs!A1 calls KR_PROGRESS');
    expect(error).toContain('No formula needs a repair');
  });

  it('repair without a host exits 2 and lists them', async () => {
    const { code, error } = await runCommand('repair', moved, '--plan');
    expect(code).toBe(2);
    expect(error).toContain('--for: expected excel or sheets');
  });

  it('repair never writes over its input', async () => {
    const { code } = await runCommand('repair', moved, '--for', 'excel', '-o', moved);
    expect(code).toBe(2);
    expect(formulasOf(moved)[0]).toContain('_xldudf_');
  });
});
