import { setContentType } from '../package/contentTypes.ts';
import { contentTypes, xmlDeclaration } from '../package/namespaces.ts';
import { addRelationship, readRelationships } from '../package/relationships.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { namespacesOf, workbookRoot } from '../workbookPart.ts';
import {
  attributeOf,
  childElement,
  childElements,
  localName,
  newElement,
  prefixOf,
  setAttribute,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';

/** Sequence of the children of `metadata` (ECMA-376 part 1, CT_Metadata). */
const metadataOrder = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
] as const;

/** The kind of cell metadata that makes an array dynamic: without it Excel shows the formula in braces, of fixed size ([MS-XLSX], dynamicArrayProperties). */
const dynamicType = 'XLDAPR';
const dynamicNamespace = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const dynamicExtension = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';

/** What Excel does with such metadata when cells are copied, merged and so on, as it declares them itself. */
const behaviour = [
  ...['copy', 'pasteAll', 'pasteValues', 'merge', 'splitFirst', 'rowColShift'],
  ...['clearFormats', 'clearComments', 'assign', 'coerce', 'cellMeta'],
];

/**
 * The index for the attribute `cm` of a cell that begins a dynamic array. What the workbook lacks for it is added, in
 * place; metadata of others keep their numbers. Counts from 1, as Excel does, though the standard says from 0.
 */
export function dynamicArrayIndex(workbook: OpenWorkbook): string {
  const part = metadataPart(workbook) ?? addMetadataPart(workbook);
  const { root } = workbook.parts.document(part);
  const type = findOrAdd(list(root, 'metadataTypes'), isDynamicType, () =>
    newElement(`${prefixOf(root.name)}metadataType`, {
      name: dynamicType,
      minSupportedVersion: 120_000,
      ...Object.fromEntries(behaviour.map((name) => [name, 1])),
    }),
  );
  const block = findOrAdd(dynamicList(root), isDynamicBlock, () => dynamicBlock(root));
  const record = findOrAdd(
    list(root, 'cellMetadata'),
    (element) => pointsAt(element, { type: type.at + 1, block: block.at }),
    () => recordBlock(root, { type: type.at + 1, block: block.at }),
  );
  if (type.added || block.added || record.added) workbook.parts.touch(part);
  return String(record.at + 1);
}

function metadataPart({ parts, part }: OpenWorkbook): string | null {
  const link = readRelationships(parts, part).find(({ kind }) => kind === 'sheetMetadata');
  return link && parts.has(link.target) ? link.target : null;
}

function addMetadataPart({ parts, part }: OpenWorkbook): string {
  const { main, relationships } = namespacesOf(workbookRoot(parts, part));
  const plain = 'xl/metadata.xml';
  const name = parts.has(plain) ? parts.freeName('xl/metadata', '.xml') : plain;
  parts.put(name, `${xmlDeclaration}<metadata xmlns="${main}"></metadata>`);
  setContentType(parts, name, contentTypes.metadata);
  addRelationship(parts, part, { type: `${relationships}/sheetMetadata`, target: name });
  return name;
}

/** A list of the part, made where it is missing. */
function list(root: XmlElement, name: string): XmlElement {
  return childElement(root, name) ?? insertList(root, name);
}

function dynamicList(root: XmlElement): XmlElement {
  const lists = childElements(root, 'futureMetadata');
  const found = lists.find((element) => attributeOf(element, 'name') === dynamicType);
  return found ?? insertList(root, 'futureMetadata', { name: dynamicType });
}

function insertList(
  root: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): XmlElement {
  const element = newElement(`${prefixOf(root.name)}${name}`, attributes);
  insertInOrder(root, element, metadataOrder);
  return element;
}

interface Found {
  /** Place among the elements of the list, from 0. */
  readonly at: number;
  readonly added: boolean;
}

function findOrAdd(
  parent: XmlElement,
  isWanted: (element: XmlElement) => boolean,
  make: () => XmlElement,
): Found {
  const elements = childElements(parent);
  const at = elements.findIndex(isWanted);
  if (at >= 0) return { at, added: false };
  parent.children.push(make());
  setAttribute(parent, 'count', String(elements.length + 1));
  return { at: elements.length, added: true };
}

function isDynamicType(element: XmlElement): boolean {
  return attributeOf(element, 'name') === dynamicType;
}

function isDynamicBlock(block: XmlElement): boolean {
  const extensions = childElement(block, 'extLst');
  return (extensions ? childElements(extensions, 'ext') : [])
    .flatMap((extension) => childElements(extension))
    .some(
      (element) =>
        localName(element.name) === 'dynamicArrayProperties' &&
        attributeOf(element, 'fDynamic') === '1' &&
        attributeOf(element, 'fCollapsed') !== '1',
    );
}

function dynamicBlock(root: XmlElement): XmlElement {
  const prefix = prefixOf(root.name);
  const properties = newElement('xda:dynamicArrayProperties', {
    'xmlns:xda': dynamicNamespace,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = newElement(`${prefix}ext`, { uri: dynamicExtension }, [properties]);
  return newElement(`${prefix}bk`, {}, [newElement(`${prefix}extLst`, {}, [extension])]);
}

/** Numbers of a record: the type from 1, the block of the type from 0. */
interface RecordNumbers {
  readonly type: number;
  readonly block: number;
}

function pointsAt(element: XmlElement, { type, block }: RecordNumbers): boolean {
  const [record, ...others] = childElements(element, 'rc');
  if (!record || others.length > 0) return false;
  return attributeOf(record, 't') === String(type) && attributeOf(record, 'v') === String(block);
}

function recordBlock(root: XmlElement, { type, block }: RecordNumbers): XmlElement {
  const prefix = prefixOf(root.name);
  return newElement(`${prefix}bk`, {}, [newElement(`${prefix}rc`, { t: type, v: block })]);
}
