import { parseRange, quoteSheet, rangeAddress } from '../../../core/sheet/a1.ts';
import {
  inverseSparklines,
  refuseSparklines,
  type Sparkline,
  type SparklineEdit,
} from '../../../core/sheet/sparkline.ts';
import {
  type ApplySession,
  type EditResult,
  refuse,
  refuseSheet,
  type Target,
} from '../edits/session.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
import {
  attributeOf,
  childElement,
  childElements,
  newElement,
  prefixOf,
  removeChild,
  textOf,
  type XmlElement,
} from '../xml/element.ts';
import { encodeText } from '../xml/escape.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { parseXml } from '../xml/parseXml.ts';

/** Name of the extension that holds sparklines. Source: Microsoft, [MS-XLSX] 2.2.4. */
const extension = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const cells = 'http://schemas.microsoft.com/office/excel/2006/main';
const colour = 'FF0F766E';

/** Draws sparklines in the place of Tandem's own, or removes those. Others of the sheet stay. */
export function applySparklines(session: ApplySession, edit: SparklineEdit): EditResult {
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(session.workbook, edit.sheet);
  const reason = refuseSparklines(edit);
  if (reason) return refuse({ sheet: edit.sheet }, ...reason);
  removeSparklines(target, new Set([...edit.before, ...edit.after].map(({ cell }) => plain(cell))));
  if (edit.after.length > 0) addSparklines(target, edit);
  session.workbook.parts.touch(target.worksheet.part);
  return { inverse: [inverseSparklines(edit)] };
}

/** An address without dollar signs. */
function plain(address: string): string {
  const range = parseRange(address);
  return range ? rangeAddress(range) : address;
}

function isSparklines(element: XmlElement): boolean {
  return attributeOf(element, 'uri')?.toUpperCase() === extension.toUpperCase();
}

function removeIfEmpty(parent: XmlElement, child: XmlElement): void {
  if (childElements(child).length === 0) removeChild(parent, child);
}

/** Groups, lists and extensions that hold nothing any more go along. */
function removeSparklines({ worksheet: { root } }: Target, places: ReadonlySet<string>): void {
  const list = childElement(root, 'extLst');
  if (!list) return;
  for (const found of childElements(list).filter(isSparklines)) {
    for (const groups of childElements(found, 'sparklineGroups')) {
      for (const group of childElements(groups, 'sparklineGroup')) {
        for (const lines of childElements(group, 'sparklines')) {
          for (const line of childElements(lines, 'sparkline')) {
            const place = childElement(line, 'sqref');
            if (place && places.has(plain(textOf(place)))) removeChild(lines, line);
          }
          if (childElements(lines).length === 0) removeChild(groups, group);
        }
      }
      removeIfEmpty(found, groups);
    }
    removeIfEmpty(list, found);
  }
  removeIfEmpty(root, list);
}

/** Columns, because LibreOffice 7.4 leaves out the lines when it prints. */
function groupXml(sheet: string, lines: readonly Sparkline[], minimum?: number): string {
  const drawn = lines.map(
    ({ cell, values }) =>
      `<x14:sparkline><xm:f>${encodeText(`${quoteSheet(sheet)}!${plain(values)}`)}</xm:f><xm:sqref>${plain(cell)}</xm:sqref></x14:sparkline>`,
  );
  const axis = minimum === undefined ? '' : ` minAxisType="custom" manualMin="${minimum}"`;
  const spaces = `xmlns:x14="${x14}" xmlns:xm="${cells}"`;
  return `<x14:sparklineGroup ${spaces} type="column" displayEmptyCellsAs="gap"${axis}><x14:colorSeries rgb="${colour}"/><x14:sparklines>${drawn.join('')}</x14:sparklines></x14:sparklineGroup>`;
}

function addSparklines({ sheet, worksheet: { root } }: Target, edit: SparklineEdit): void {
  const prefix = prefixOf(root.name);
  let list = childElement(root, 'extLst');
  if (!list) {
    list = newElement(`${prefix}extLst`);
    insertInOrder(root, list, worksheetOrder);
  }
  let found = childElements(list).find(isSparklines);
  if (!found) {
    found = newElement(`${prefix}ext`, { uri: extension, 'xmlns:x14': x14 });
    list.children.push(found);
  }
  let groups = childElement(found, 'sparklineGroups');
  if (!groups) {
    groups = newElement('x14:sparklineGroups', { 'xmlns:x14': x14, 'xmlns:xm': cells });
    found.children.push(groups);
  }
  groups.children.push(parseXml(groupXml(sheet.name, edit.after, edit.minimum), 'sparklines').root);
}
