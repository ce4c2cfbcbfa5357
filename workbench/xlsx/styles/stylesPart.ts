import { setContentType } from '../package/contentTypes.ts';
import { contentTypes, xmlDeclaration } from '../package/namespaces.ts';
import { addRelationship, readRelationships, resolveTarget } from '../package/relationships.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { namespacesOf, workbookRoot } from '../workbookPart.ts';
import type { XmlElement } from '../xml/element.ts';

/** Sequence of the children of `styleSheet` (ECMA-376 part 1, CT_Stylesheet). */
export const stylesOrder = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** The least a style part must hold; no theme is needed. The second fill is reserved by Excel. */
export function emptyStyles(namespace: string): string {
  return `${xmlDeclaration}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;
}

/** Name of the style part; null when the workbook has none. */
export function stylesPart(workbook: OpenWorkbook): string | null {
  const link = readRelationships(workbook.parts, workbook.part).find(
    ({ kind }) => kind === 'styles',
  );
  return link && workbook.parts.has(link.target) ? link.target : null;
}

/** Root of the style part; null when the workbook has none. */
export function stylesRoot(workbook: OpenWorkbook): XmlElement | null {
  const part = stylesPart(workbook);
  return part === null ? null : workbook.parts.document(part).root;
}

/** Root of the style part, made when missing, and marked as changed. */
export function changedStyles(workbook: OpenWorkbook): XmlElement {
  const part = stylesPart(workbook) ?? addStyles(workbook);
  workbook.parts.touch(part);
  return workbook.parts.document(part).root;
}

function addStyles(workbook: OpenWorkbook): string {
  const { parts } = workbook;
  const namespaces = namespacesOf(workbookRoot(parts, workbook.part));
  const part = resolveTarget(workbook.part, 'styles.xml');
  parts.put(part, emptyStyles(namespaces.main));
  setContentType(parts, part, contentTypes.styles);
  addRelationship(parts, workbook.part, {
    type: `${namespaces.relationships}/styles`,
    target: part,
  });
  return part;
}
