import { WorkbookProblem } from '../issues.ts';
import { removeContentType, setContentType } from '../package/contentTypes.ts';
import { contentTypes, packageNamespaces, xmlDeclaration } from '../package/namespaces.ts';
import type { PackageParts } from '../package/parts.ts';
import {
  addRelationship,
  readRelationships,
  relationshipsPart,
  removeRelationship,
} from '../package/relationships.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { namespacesOf, workbookRoot } from '../workbookPart.ts';
import {
  attributeOf,
  childElements,
  localName,
  newElement,
  removeChild,
  textOf,
} from '../xml/element.ts';
import { encodeText } from '../xml/escape.ts';

/** Namespace of the one custom XML part in which Tandem keeps what it remembers; Excel's add-in finds the part by it. */
export const recordsNamespace = 'urn:tandem:records';

/** Fixed, so that the part is the same each time; made up for this purpose. */
const itemId = '{7A6D1F0E-52C4-4E0B-9B1B-74616E64656D}';

/** Everything Tandem remembers in this workbook, by key. */
export function readRecords(workbook: OpenWorkbook): Readonly<Record<string, string>> {
  const part = recordsPart(workbook);
  const records: Record<string, string> = {};
  if (part === null) return records;
  for (const element of childElements(workbook.parts.document(part).root, 'record')) {
    records[attributeOf(element, 'key') ?? ''] = textOf(element);
  }
  return records;
}

/** Remembers a text under a key, in place; null forgets it. The part goes away with its last record. */
export function writeRecord(workbook: OpenWorkbook, key: string, value: string | null): void {
  const existing = recordsPart(workbook);
  if (existing === null && value === null) return;
  const part = existing ?? addRecordsPart(workbook);
  const { root } = workbook.parts.document(part);
  const element = childElements(root, 'record').find((one) => attributeOf(one, 'key') === key);
  if (value === null) {
    if (element) removeChild(root, element);
  } else if (element) {
    element.children.splice(0, element.children.length, encodeText(value));
  } else {
    root.children.push(newElement('record', { key }, [encodeText(value)]));
  }
  workbook.parts.touch(part);
  if (childElements(root).length === 0) removeRecordsPart(workbook, part);
}

function recordsPart(workbook: OpenWorkbook): string | null {
  const { parts } = workbook;
  for (const { kind, target } of readRelationships(parts, workbook.part)) {
    if (kind !== 'customXml' || !parts.has(target)) continue;
    if (isRecords(parts, target)) return target;
  }
  return null;
}

/** Other programs keep what they like in such parts; one that cannot be read is not Tandem's. */
function isRecords(parts: PackageParts, part: string): boolean {
  try {
    const { root } = parts.document(part);
    return localName(root.name) === 'records' && attributeOf(root, 'xmlns') === recordsNamespace;
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return false;
    throw problem;
  }
}

function addRecordsPart(workbook: OpenWorkbook): string {
  const { parts } = workbook;
  const base = namespacesOf(workbookRoot(parts, workbook.part)).relationships;
  const part = parts.freeName('customXml/item', '.xml');
  const properties = parts.freeName('customXml/itemProps', '.xml');
  const { customXml } = packageNamespaces;
  parts.put(part, `${xmlDeclaration}<records xmlns="${recordsNamespace}"></records>`);
  parts.put(
    properties,
    `${xmlDeclaration}<ds:datastoreItem xmlns:ds="${customXml}" ds:itemID="${itemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${recordsNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  setContentType(parts, properties, contentTypes.customXmlProperties);
  addRelationship(parts, part, { type: `${base}/customXmlProps`, target: properties });
  addRelationship(parts, workbook.part, { type: `${base}/customXml`, target: part });
  return part;
}

function removeRecordsPart(workbook: OpenWorkbook, part: string): void {
  const { parts } = workbook;
  for (const { target } of readRelationships(parts, part)) {
    removeContentType(parts, target);
    parts.remove(target);
  }
  parts.remove(relationshipsPart(part));
  parts.remove(part);
  const link = readRelationships(parts, workbook.part).find(({ target }) => target === part);
  if (link) removeRelationship(parts, workbook.part, link.id);
}
