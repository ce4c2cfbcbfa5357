import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import type { Grid } from '../../core/sheet/grid.ts';
import { openWorkbook } from '../../workbench/xlsx/openWorkbook.ts';
import { xlsxHost } from '../../workbench/xlsx/xlsxHost.ts';
import { officeVersion, recalculate } from '../twins/recalculate.ts';
import { runCommand, temporaryFolder } from '../workbench/cli/runCommand.ts';

const folder = temporaryFolder();
const fixtures = path.resolve(import.meta.dirname, '../fixtures/ordinary');

interface OrdinaryFile {
  readonly file: string;
  readonly sheet: string;
  /** Zero-based row of the header and headers appended, in order. */
  readonly headerRow: number;
  readonly appended: readonly string[];
  /** Values below some of the headers, row by row. */
  readonly values: Readonly<Record<string, readonly Cell[]>>;
}

const okrHeaders = [
  'Type (Tandem)',
  'Start (number)',
  'Target (number)',
  'Current (number)',
  'Progress (Tandem)',
  'Expected progress (Tandem)',
  'Status (Tandem)',
  'Start date (Tandem)',
  'Due date (date)',
  'Last check-in (Tandem)',
];

/** Made-up sheets in four languages; everybody named in them is made up. */
const files: readonly OrdinaryFile[] = [
  {
    ...{ file: 'objetivos-obrador.csv', sheet: 'objetivos-obrador', headerRow: 3 },
    appended: ['Id (Tandem)', ...okrHeaders],
    values: {
      'Target (number)': [1500, 0.55, 15, 0.98],
      'Current (number)': [1350.25, 0.48, 24.5, null],
      'Progress (Tandem)': [0.5, 0.08 / 0.15, 13.5 / 23, null],
    },
  },
  {
    ...{ file: 'quartalsziele.xlsx', sheet: 'Ziele Q4', headerRow: 3 },
    appended: okrHeaders,
    values: {
      'Target (number)': [null, 260, 80, null, 15, 0.6],
      'Progress (Tandem)': [null, 0.5, 0.625, null, 13.5 / 23, 0.5],
      'Due date (date)': [null, 46387, 46387, null, 46387, 46387],
    },
  },
  {
    ...{ file: 'matrice-raci.csv', sheet: 'matrice-raci', headerRow: 2 },
    appended: ['Check (Tandem)'],
    values: { 'Check (Tandem)': [null, 'OK', 'OK', null, 'OK', 'no A'] },
  },
  {
    ...{ file: 'indicadores.csv', sheet: 'indicadores', headerRow: 0 },
    appended: [
      ...['Actual (number)', 'Target (number)', 'Direction (Tandem)', 'Achievement (Tandem)'],
    ],
    values: {
      'Target (number)': [0.05, 1_200_000, 1000, 4],
      'Direction (Tandem)': ['lower', null, null, 'lower'],
      'Achievement (Tandem)': [1.2, 1.1 / 1.2, 0.95, 0.75],
    },
  },
  {
    ...{ file: 'balanced-scorecard.xlsx', sheet: 'Scorecard', headerRow: 2 },
    appended: [
      ...['Direction (Tandem)', 'Baseline (number)', 'Target (number)', 'Actual (number)'],
      ...['Score (Tandem)', 'Status (Tandem)'],
    ],
    values: {
      'Baseline (number)': [0.08, 2.9, 0.4, 40, 0.3],
      'Score (Tandem)': [400 / 7, 60, 200 / 3, null, 60],
      'Status (Tandem)': ['Behind', 'Behind', 'Behind', 'No data', 'Behind'],
    },
  },
];

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error('the workbook does not open');
  return xlsxHost(opened.value).read({ layers: ['formulas', 'formats'] }).grids;
}

let built = 0;

async function convert({ file, sheet }: OrdinaryFile): Promise<Uint8Array> {
  built += 1;
  const out = path.join(folder, `${path.parse(file).name}-${built}.xlsx`);
  const input = path.join(fixtures, file);
  const options = ['--convert', sheet, '-o', out, '--today', '2026-11-15'];
  const { code, error } = await runCommand('build', input, ...options);
  if (code !== 0) throw new Error(error);
  return new Uint8Array(readFileSync(out));
}

/** An empty text shows as a blank cell. */
const shown = (cell: Cell | undefined) => (cell === '' || cell === undefined ? null : cell);

function expectSame(actual: Cell | undefined, expected: Cell, place: string): void {
  const cell = shown(actual);
  if (typeof expected === 'number' && typeof cell === 'number')
    expect(Math.abs(cell - expected), place).toBeLessThan(1e-9);
  else expect(cell, place).toEqual(shown(expected));
}

describe('tandem build --convert of ordinary files', () => {
  it.each(files)('build($file) appends its columns with correct values', async (ordinary) => {
    const grid = gridsOf(await convert(ordinary)).find(({ sheet }) => sheet === ordinary.sheet);
    const { headerRow, appended, values } = ordinary;
    const header = grid?.rows[headerRow] ?? [];
    expect(header.slice(header.indexOf(appended[0] ?? ''))).toEqual(appended);
    for (const [name, cells] of Object.entries(values)) {
      const at = header.indexOf(name);
      cells.forEach((cell, index) => {
        expectSame(grid?.rows[headerRow + 1 + index]?.[at], cell, `${name} ${index}`);
      });
    }
  });

  it('build(percentages as text) shows its typed copies as percentages', async () => {
    const [first] = files;
    if (!first) throw new Error('no file');
    const grid = gridsOf(await convert(first)).find(({ sheet }) => sheet === first.sheet);
    const at = grid?.rows[3]?.indexOf('Target (number)') ?? -1;
    expect([4, 5].map((row) => grid?.formats?.[row]?.[at])).toEqual([null, '0%']);
  });

  it.runIf(officeVersion() !== null).each(files)(
    'build($file) stores what LibreOffice works out',
    async (ordinary) => {
      const bytes = await convert(ordinary);
      const recalculated = gridsOf(recalculate(bytes));
      gridsOf(bytes).forEach(({ sheet, rows, formulas }, index) => {
        rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            if ((formulas?.[row]?.[column] ?? null) === null) return;
            const other = recalculated[index]?.rows[row]?.[column];
            expectSame(other, cell, `${sheet} ${row} ${column}`);
          });
        });
      });
    },
    120_000,
  );
});
