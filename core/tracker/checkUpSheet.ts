import type { AlignmentIndex } from '../alignment/alignmentIndex.ts';
import type { CheckUp } from '../alignment/checkUp.ts';
import { whatWouldTell } from '../alignment/derailers/whatWouldTell.ts';
import { fillCell } from '../declare/layOut.ts';
import type { Cell } from '../sheet/cell.ts';
import type { Edit } from '../sheet/edit.ts';
import { ownSheetTitles } from '../sheet/ownSheet.ts';
import { freeSheetName } from '../sheet/sheetName.ts';

/** Name of the sheet a check-up is written to. */
export const checkUpSheetName = 'Check-up';

interface Section {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const notEnough = 'not enough data';

function derailerRows({ value, coverage, before, parts, derailers }: AlignmentIndex): Cell[][] {
  const total: Cell[] = ['Alignment index', value ?? notEnough, coverage, before?.value ?? null];
  const rows = derailers.map((derailer): Cell[] => {
    const { id, title, meaning } = derailer;
    const share = parts.find((part) => part.id === id)?.share ?? null;
    const own = [derailer.value ?? notEnough, derailer.coverage, derailer.before, share];
    return [title, ...own, meaning, derailer.realigner.title, whatWouldTell(derailer)];
  });
  return [[...total, null, null, null, null], ...rows];
}

/** Every source of evidence with its counts, as DERAILER_INDEX takes them. */
function sourceRows({ derailers }: AlignmentIndex): Cell[][] {
  return derailers.flatMap(({ title, evidence }) =>
    evidence.map(({ label, weight, good, bad, unknown, enough, value }) => [
      ...[title, label, weight, good, bad, unknown, enough, value ?? notEnough],
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
      header: [
        ...['What', 'Value', 'Coverage', 'Last snapshot', 'Share', 'Meaning', 'What helps'],
        'What would tell more',
      ],
      rows: derailerRows(index),
    },
    {
      title: 'Evidence by source',
      header: [
        ...['Derailer', 'Evidence', 'Weight', 'Good', 'Faulty', 'Unknown', 'Enough', 'Good share'],
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

function sections(result: CheckUp): Section[] {
  const { tables, scores, findings } = result;
  return [
    ...derailerSections(result),
    {
      title: 'What each sheet is',
      header: ['Sheet', 'Range', 'Kind', 'Confidence', 'Why'],
      rows: tables.map(({ sheet, range, kind, confidence, why }) => [
        sheet,
        range,
        kind,
        confidence,
        why.join('; '),
      ]),
    },
    {
      title: 'Scores',
      header: ['What', 'Value', 'Unit', 'Coverage', 'As of'],
      rows: scores.map(({ label, value, unit, coverage, asOf }) => [
        label,
        value ?? notEnough,
        unit,
        coverage,
        asOf,
      ]),
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

function formatOf(header: string | undefined): string | undefined {
  if (['Confidence', 'Coverage', 'Share', 'Enough', 'Good share'].includes(header ?? ''))
    return '0%';
  return header === 'As of' ? 'yyyy-mm-dd' : undefined;
}

function sectionEdits(sheet: string, top: number, { title, header, rows }: Section): Edit[] {
  const edits: Edit[] = [fillCell({ sheet, row: top, column: 0 }, { value: title, formula: null })];
  for (const [column, value] of header.entries()) {
    edits.push(fillCell({ sheet, row: top + 1, column }, { value, formula: null }));
  }
  rows.forEach((cells, index) => {
    cells.forEach((value, column) => {
      if (value === null) return;
      const format = formatOf(header[column]);
      edits.push(
        fillCell({ sheet, row: top + 2 + index, column }, { value, formula: null, format }),
      );
    });
  });
  const right = header.length - 1;
  return [
    ...edits,
    { kind: 'format', sheet, area: { top, left: 0, bottom: top, right: 0 }, look: 'section' },
    {
      kind: 'format',
      sheet,
      area: { top: top + 1, left: 0, bottom: top + 1, right },
      look: 'header',
    },
  ];
}

const widths = [16, 18, 14, 60, 30];

/**
 * The check-up as a sheet of plain values: the derailers with their evidence, what was
 * recognised, scores with coverage, findings with their cell.
 */
export function checkUpSheet(result: CheckUp, takenNames: readonly string[]): Edit[] {
  const sheet = freeSheetName(takenNames, checkUpSheetName);
  const edits: Edit[] = [
    {
      ...{ kind: 'sheet', sheet, action: 'add' },
      page: { orientation: 'landscape', length: 'as needed' },
    },
    fillCell({ sheet, row: 0, column: 0 }, { value: ownSheetTitles.checkUp, formula: null }),
    { kind: 'format', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 }, look: 'title' },
  ];
  let top = 2;
  for (const section of sections(result)) {
    edits.push(...sectionEdits(sheet, top, section));
    top += section.rows.length + 3;
  }
  widths.forEach((width, column) => {
    edits.push({
      kind: 'format',
      sheet,
      area: { top: 0, left: column, bottom: top, right: column },
      width,
    });
  });
  return edits;
}
