import { columnIndex } from '../../../core/sheet/a1.ts';
import {
  attributesOf,
  type LintPackage,
  lintCount,
  lintOrder,
  readElements,
  tagAttributes,
} from './lintParts.ts';
import type { StyleCounts } from './lintStyles.ts';

const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst';

/** Checks one worksheet: sequence, rows and cells in order, indexes, priorities, links. */
export function lintSheet(pack: LintPackage, name: string, styles: StyleCounts): void {
  const text = pack.parts.get(name) ?? '';
  const report = (problem: string) => pack.report(`${name}: ${problem}`);
  lintOrder(pack, name, order);
  lintCount(pack, name, { mergeCells: 'mergeCell', dataValidations: 'dataValidation' });
  lintCells(pack, name, styles);
  const rules = attributesOf(text, 'cfRule');
  const priorities = rules.map(({ priority }) => priority);
  if (new Set(priorities).size !== priorities.length) report('a priority twice');
  for (const { dxfId } of rules) {
    if (dxfId && Number(dxfId) >= styles.differential) report(`no differential format ${dxfId}`);
  }
  for (const { sqref } of attributesOf(text, 'dataValidation')) {
    if (sqref === '') report('a validation of nothing');
  }
  lintColumns(attributesOf(text, 'col'), report);
  lintLinks(pack, name, report);
}

function lintColumns(
  spans: readonly Record<string, string>[],
  report: (problem: string) => void,
): void {
  let last = 0;
  for (const { min, max } of spans) {
    if (Number(min) <= last || Number(max) < Number(min)) report(`columns ${min} to ${max}`);
    last = Number(max);
  }
}

function lintLinks(pack: LintPackage, name: string, report: (problem: string) => void): void {
  const links = pack.parts.get(name.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '';
  const ids = attributesOf(links, 'Relationship').map(({ Id }) => Id);
  for (const [, id] of (pack.parts.get(name) ?? '').matchAll(/\sr:(?:id|embed)="([^"]*)"/g)) {
    if (!ids.includes(id)) report(`${id} links nowhere`);
  }
}

function lintCells(pack: LintPackage, name: string, styles: StyleCounts): void {
  const strings = attributesOf(pack.parts.get('xl/sharedStrings.xml') ?? '', 'si').length;
  let row = 0;
  let column = -1;
  let type = '';
  for (const { tag, kind, text } of readElements(pack.parts.get(name) ?? '')) {
    if (kind === 'close' || !['row', 'c'].includes(tag)) continue;
    const { r = '', s = '0', t = 'n' } = tagAttributes(text);
    if (tag === 'row') {
      if (Number(r) <= row) pack.report(`${name}: row ${r} after ${row}`);
      row = Number(r);
      column = -1;
      continue;
    }
    const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
    if (Number(digits) !== row) pack.report(`${name}: ${r} in row ${row}`);
    if (columnIndex(letters) <= column) pack.report(`${name}: ${r} out of order`);
    column = columnIndex(letters);
    if (Number(s) >= styles.cellFormats) pack.report(`${name}: ${r} has no format ${s}`);
    type = t;
    if (!['n', 's', 'str', 'inlineStr', 'b', 'e', 'd'].includes(type)) pack.report(`${r}: ${type}`);
  }
  for (const [, index] of (pack.parts.get(name) ?? '').matchAll(/t="s"[^>]*><v>(\d+)</g)) {
    if (Number(index) >= strings) pack.report(`${name}: no text ${index}`);
  }
}
