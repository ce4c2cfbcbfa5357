import { addSheet } from './edits/addSheet.ts';
import { setContentType } from './package/contentTypes.ts';
import {
  contentTypes,
  packageNamespaces,
  transitional,
  xmlDeclaration,
} from './package/namespaces.ts';
import { PackageParts } from './package/parts.ts';
import { addRelationship } from './package/relationships.ts';
import { emptyStyles } from './styles/stylesPart.ts';
import type { OpenWorkbook } from './workbook.ts';

/** A workbook with one empty sheet and nothing but the parts a workbook must have; 1900 date system, no theme. */
export function newWorkbook(sheetName: string): OpenWorkbook {
  const part = 'xl/workbook.xml';
  const styles = 'xl/styles.xml';
  const parts = new PackageParts([]);
  const { relationships } = transitional;
  parts.put('[Content_Types].xml', emptyContentTypes);
  addRelationship(parts, '', { type: `${relationships}/officeDocument`, target: part });
  parts.put(part, `${xmlDeclaration}<workbook xmlns="${transitional.main}"><sheets/></workbook>`);
  setContentType(parts, part, contentTypes.workbook);
  parts.put(styles, emptyStyles(transitional.main));
  setContentType(parts, styles, contentTypes.styles);
  addRelationship(parts, part, { type: `${relationships}/styles`, target: styles });
  const workbook: OpenWorkbook = {
    parts,
    part,
    date1904: false,
    sharedStrings: [],
    worksheets: new Map(),
    session: 'new',
  };
  addSheet(workbook, { name: sheetName });
  return workbook;
}

const emptyContentTypes = `${xmlDeclaration}<Types xmlns="${packageNamespaces.contentTypes}"><Default Extension="rels" ContentType="${contentTypes.relationships}"/><Default Extension="xml" ContentType="application/xml"/></Types>`;
