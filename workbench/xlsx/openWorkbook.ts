import { fail, type Outcome, succeed } from '../../core/issue/outcome.ts';
import { fileIssues, WorkbookProblem } from './issues.ts';
import { PackageParts } from './package/parts.ts';
import { readRelationships } from './package/relationships.ts';
import { refuseOtherFormats } from './refuseOtherFormats.ts';
import { worksheetParts } from './sheets.ts';
import type { OpenWorkbook } from './workbook.ts';
import { findWorkbookPart, isOn, workbookRoot } from './workbookPart.ts';
import { readSharedStrings } from './worksheet/readSharedStrings.ts';
import { openWorksheet } from './worksheet/worksheet.ts';
import { childElement } from './xml/element.ts';
import { crc32 } from './zip/crc32.ts';
import { readZip } from './zip/readZip.ts';

/**
 * Opens the bytes of an .xlsx or .xlsm workbook; `bytes` are not changed, but shared with the
 * workbook until it is let go. Every worksheet is unpacked and checked now, so that reading later cannot fail.
 * Issues: file-encrypted, file-old-excel, file-not-a-workbook, file-broken, file-too-large, file-has-dtd.
 */
export function openWorkbook(bytes: Uint8Array): Outcome<OpenWorkbook> {
  const refusal = refuseOtherFormats(bytes);
  if (refusal) return fail(refusal);
  try {
    return succeed(readPackage(bytes));
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return fail(problem.issue);
    throw problem;
  }
}

function readPackage(bytes: Uint8Array): OpenWorkbook {
  const parts = new PackageParts(readZip(bytes));
  const part = findWorkbookPart(parts);
  const root = workbookRoot(parts, part);
  const properties = childElement(root, 'workbookPr');
  const workbook: OpenWorkbook = {
    parts,
    part,
    date1904: properties !== null && isOn(properties, 'date1904'),
    sharedStrings: readSharedStrings(parts, part),
    worksheets: new Map(),
    session: newSession(bytes),
  };
  const worksheets = worksheetParts(workbook);
  if (worksheets.length === 0) {
    throw new WorkbookProblem(
      fileIssues['file-not-a-workbook']({
        subject: 'The file',
        expected: 'at least one worksheet',
        found: 'none',
      }),
    );
  }
  for (const name of worksheets) workbook.worksheets.set(name, openWorksheet(parts, name));
  checkParts(workbook);
  return workbook;
}

let openings = 0;

/** Differs for every opening, also of the same bytes: what one opening adds is not in the other. */
function newSession(bytes: Uint8Array): string {
  openings += 1;
  return `${crc32(bytes).toString(16)}-${openings}`;
}

/** Parses every other part that an edit may need, so that applying edits cannot meet a damaged one. */
function checkParts({ parts, part, worksheets }: OpenWorkbook): void {
  const needed = ['styles', 'table', 'pivotTable', 'sheetMetadata'];
  for (const source of [part, ...worksheets.keys()]) {
    for (const { kind, target } of readRelationships(parts, source)) {
      if (needed.includes(kind) && parts.has(target)) parts.document(target);
    }
  }
}
