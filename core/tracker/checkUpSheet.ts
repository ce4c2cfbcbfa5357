import { type AlignmentIndex, shownIndex } from '../alignment/alignmentIndex.ts';
import type { CheckUp } from '../alignment/checkUp.ts';
import { whatWouldTell } from '../alignment/derailers/whatWouldTell.ts';
import { isoOfSerial } from '../calendar/serial.ts';
import type { Context } from '../declare/context.ts';
import { fillCell } from '../declare/layOut.ts';
import { readSettings, settingNumber } from '../declare/readSettings.ts';
import { shownScore } from '../declare/shownScore.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import { fittingWidths } from '../sheet/fittingWidths.ts';
import type { Grid } from '../sheet/grid.ts';
import { ownSheetTitles } from '../sheet/ownSheet.ts';
import { rowLines } from '../sheet/rowLines.ts';
import { freeSheetName } from '../sheet/sheetName.ts';
import { type Section, trendSection } from './trendSection.ts';

/** Name of the sheet a check-up is written to. */
export const checkUpSheetName = 'Check-up';

const notEnough = 'not enough data';

function derailerRows(index: AlignmentIndex): Cell[][] {
  const { coverage, before, parts, derailers } = index;
  const total: Cell[] = ['Alignment index', shownIndex(index) ?? notEnough, coverage, null];
  const rows = derailers.map((derailer): Cell[] => {
    const { id, title, meaning } = derailer;
    const share = parts.find((part) => part.id === id)?.share ?? null;
    const more = whatWouldTell(derailer);
    const told = more === null ? meaning : `${meaning} ${more}`;
    const own = [derailer.value ?? notEnough, derailer.coverage, told, derailer.before, share];
    return [title, ...own, derailer.realigner.title];
  });
  return [[...total, before?.value ?? null, null, null], ...rows];
}

/** Every source of evidence with its counts, which from the weight on are what DERAILER_INDEX takes. */
function sourceRows({ derailers }: AlignmentIndex): Cell[][] {
  return derailers.flatMap(({ title, evidence }) =>
    evidence.map(({ label, weight, good, bad, unknown, enough, value }) => [
      ...[title, value ?? notEnough, weight, label, good, bad, unknown, enough],
    ]),
  );
}

/** What is not good, row by row. */
function rowsToMend({ derailers }: AlignmentIndex): Cell[][] {
  return derailers.flatMap(({ title, evidence }) =>
    evidence.flatMap(({ label, rows }) =>
      rows.map(({ sheet, cell, text, state, count }) => [
        ...[title, label, state === 'bad' ? 'faulty' : 'unknown', text, sheet, cell, count],
      ]),
    ),
  );
}

function derailerSections({ index }: CheckUp): Section[] {
  return [
    {
      title: 'Five derailers, 100 = none of it',
      header: [...['What', 'Value', 'Coverage', 'Meaning', 'Last snapshot', 'Share', 'What helps']],
      rows: derailerRows(index),
    },
    trendSection(index),
    {
      title: 'Evidence by source',
      header: [
        ...['Derailer', 'Counts as', 'Weight', 'Evidence', 'Good', 'Faulty', 'Unknown', 'Enough'],
      ],
      rows: sourceRows(index),
    },
    {
      title: 'Rows behind it',
      header: ['Derailer', 'Evidence', 'State', 'What', 'Sheet', 'Cell', 'Times'],
      rows: rowsToMend(index),
    },
  ];
}

function sections(result: CheckUp, minimumCoverage: number): Section[] {
  const { tables, scores, findings } = result;
  return [
    ...derailerSections(result),
    {
      title: 'What each sheet is',
      header: ['Sheet', 'Range', 'Kind', 'Why', 'Confidence'],
      rows: tables.map(({ sheet, range, kind, confidence, why }) => [
        sheet,
        range,
        kind,
        why.join('; '),
        confidence,
      ]),
    },
    {
      title: 'Scores',
      header: ['What', 'Value', 'Unit', 'Coverage', 'As of'],
      rows: scores.map((score) => {
        const { label, unit, coverage, asOf } = score;
        return [label, shownScore(score, minimumCoverage) ?? notEnough, unit, coverage, asOf];
      }),
    },
    {
      title: 'Findings',
      header: ['Severity', 'Sheet', 'Cell', 'What', 'Code'],
      rows: findings.map(({ severity, sheet, cell, message, code }) => [
        severity,
        sheet,
        cell,
        message,
        code,
      ]),
    },
  ];
}

const shares = ['Confidence', 'Coverage', 'Share', 'Enough', 'Counts as'];

/** Numbers keep a little room at their right, where words may begin. */
function formatOf(header: string | undefined, value: Cell): string | undefined {
  if (typeof value !== 'number') return undefined;
  if (shares.includes(header ?? '')) return '0%_)';
  if (header === 'As of') return 'yyyy-mm-dd_)';
  if (Number.isInteger(value)) return '0_)';
  return Math.abs(value) < 10 ? '0.00_)' : '0.0_)';
}

/** Characters of the columns; the longest sentences stand in the fourth. */
const bounds = [
  { least: 26, most: 30 },
  { least: 18, most: 42 },
  { least: 12, most: 16 },
  { least: 30, most: 64 },
  { least: 12, most: 32 },
];

function valueEdits(sheet: string, top: number, { title, header, rows }: Section): Edit[] {
  const edits: Edit[] = [
    fillCell({ sheet, row: top, column: 0 }, { value: title, formula: null }),
    ...header.map((value, column) =>
      fillCell({ sheet, row: top + 1, column }, { value, formula: null }),
    ),
  ];
  rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      if (value === null) return;
      const format = formatOf(header[column], value);
      edits.push(
        fillCell({ sheet, row: top + 2 + index, column }, { value, formula: null, format }),
      );
    });
  });
  return edits;
}

function lookEdits(
  { sheet, top, widths }: { sheet: string; top: number; widths: readonly number[] },
  { header, rows }: Section,
): Edit[] {
  const line = (row: number, right: number) => ({ top: row, left: 0, bottom: row, right });
  const right = header.length - 1;
  return [
    { kind: 'format', sheet, area: line(top, widths.length - 1), look: 'section' },
    { kind: 'format', sheet, area: line(top + 1, right), look: 'header' },
    ...rows.flatMap((cells, index): Edit[] => {
      // A sentence that stands alone runs on over the columns beside it.
      if (right === 0) return [];
      const lines = rowLines(cells, widths);
      const area = line(top + 2 + index, right);
      return [{ kind: 'format', sheet, area, look: 'text', ...(lines > 1 ? { lines } : {}) }];
    }),
  ];
}

/** An earlier check-up stays as it was; the next one is told apart by its day. */
function checkUpName(takenNames: readonly string[], today: number | null): string {
  const isFirst = !takenNames.some((name) => name.toLowerCase() === checkUpSheetName.toLowerCase());
  return isFirst || today === null ? checkUpSheetName : `${checkUpSheetName} ${isoOfSerial(today)}`;
}

/** What the sheet needs beside the check-up. */
export interface CheckUpSheetFacts {
  readonly today: number | null;
  /** Share of weight, 0–1, below which a score is shown without its number. */
  readonly minimumCoverage: number;
}

/** The facts of a workbook: its own least coverage where its settings have one. */
export function checkUpFacts(grids: readonly Grid[], context: Context): CheckUpSheetFacts {
  const known = { settings: readSettings(grids), ...context };
  return { today: context.today, minimumCoverage: settingNumber(known, 'minimumCoverage') };
}

/**
 * The check-up as a sheet of plain values: the derailers with their evidence, what was
 * recognised, scores with coverage, findings with their cell.
 */
export function checkUpSheet(
  result: CheckUp,
  takenNames: readonly string[],
  { today, minimumCoverage }: CheckUpSheetFacts,
): Edit[] {
  const sheet = freeSheetName(takenNames, checkUpName(takenNames, today));
  const all = sections(result, minimumCoverage);
  const widths = fittingWidths(
    all.flatMap(({ header, rows }) => (header.length > 1 ? [header, ...rows] : [])),
    bounds,
  );
  const edits: Edit[] = [
    {
      ...{ kind: 'sheet', sheet, action: 'add' },
      page: { orientation: 'landscape', length: 'as needed' },
    },
    fillCell({ sheet, row: 0, column: 0 }, { value: ownSheetTitles.checkUp, formula: null }),
    { kind: 'format', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, look: 'title' },
  ];
  let top = 2;
  for (const section of all) {
    edits.push(...valueEdits(sheet, top, section), ...lookEdits({ sheet, top, widths }, section));
    edits.push(...(section.drawn?.edits(sheet, top + 2) ?? []));
    top += section.rows.length + 3 + (section.drawn?.below ?? 0);
  }
  const columns = widths.map((width, column): Edit => {
    const area = { top: 0, left: column, bottom: top, right: column };
    return { kind: 'format', sheet, area, width };
  });
  return [...edits, ...columns];
}
