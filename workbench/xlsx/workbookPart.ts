import { fileIssues, throwBroken, WorkbookProblem } from './issues.ts';
import { contentTypeOf } from './package/contentTypes.ts';
import { type Namespaces, strict, transitional } from './package/namespaces.ts';
import type { PackageParts } from './package/parts.ts';
import { readRelationships } from './package/relationships.ts';
import { attributeOf, localName, prefixOf, type XmlElement } from './xml/element.ts';

/** Sequence of the children of `workbook` (ECMA-376 part 1, CT_Workbook). */
export const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/** Name of the workbook's main part. Throws a `WorkbookProblem` when the package holds something else. */
export function findWorkbookPart(parts: PackageParts): string {
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) {
    throwNoWorkbook(parts.has('content.xml') ? 'an OpenDocument file' : 'a zip of other files');
  }
  const main = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument');
  if (!main) return throwNoWorkbook('a package without a main part');
  const contentType = contentTypeOf(parts, main.target) ?? '';
  if (/sheet\.binary/i.test(contentType)) throwNoWorkbook('a binary workbook (.xlsb)');
  if (/wordprocessingml|presentationml/i.test(contentType)) {
    throwNoWorkbook('a text document or a presentation');
  }
  return parts.has(main.target)
    ? main.target
    : throwBroken(main.target, 'the part in the package', 'nothing');
}

function throwNoWorkbook(found: string): never {
  throw new WorkbookProblem(
    fileIssues['file-not-a-workbook']({
      subject: 'The file',
      expected: 'a zip with a workbook in it',
      found,
    }),
  );
}

/** Root element of the main part. */
export function workbookRoot(parts: PackageParts, part: string): XmlElement {
  const { root } = parts.document(part);
  return localName(root.name) === 'workbook'
    ? root
    : throwBroken(part, 'the element workbook', root.name);
}

/** Namespaces of the class the workbook was written in. */
export function namespacesOf(root: XmlElement): Namespaces {
  const prefix = prefixOf(root.name);
  const declared = attributeOf(root, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  return declared === strict.main ? strict : transitional;
}

/** A boolean attribute of OOXML: `1`, `true` or `on`. */
export function isOn(element: XmlElement, name: string): boolean {
  return ['1', 'true', 'on'].includes(attributeOf(element, name) ?? '');
}
