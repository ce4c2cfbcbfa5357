import { removeContentType, setContentType } from '../package/contentTypes.ts';
import { xmlDeclaration } from '../package/namespaces.ts';
import {
  addRelationship,
  readRelationships,
  relationshipsPart,
  removeRelationship,
  resolveTarget,
} from '../package/relationships.ts';
import type { OpenWorkbook } from '../workbook.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';
import { worksheetOrder } from '../worksheet/worksheetOrder.ts';
import {
  childElement,
  childElements,
  newElement,
  prefixedAttribute,
  prefixOf,
  removeChild,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { type ChartNamespaces, drawingContentType } from './chartNamespaces.ts';

/** The part with a sheet's charts and pictures; null when it has none. */
export function drawingPart({ parts }: OpenWorkbook, { root, part }: Worksheet): string | null {
  const element = childElement(root, 'drawing');
  const id = element && prefixedAttribute(element, 'id');
  const link = readRelationships(parts, part).find((relationship) => relationship.id === id);
  return link && parts.has(link.target) ? link.target : null;
}

/** The part with a sheet's charts and pictures, made when it has none. */
export function ensureDrawing(
  workbook: OpenWorkbook,
  worksheet: Worksheet,
  spaces: ChartNamespaces,
): string {
  const existing = drawingPart(workbook, worksheet);
  if (existing) return existing;
  const { parts } = workbook;
  const part = parts.freeName(resolveTarget(workbook.part, 'drawings/drawing'), '.xml');
  const root = `<xdr:wsDr xmlns:xdr="${spaces.spreadsheetDrawing}" xmlns:a="${spaces.drawing}"></xdr:wsDr>`;
  parts.put(part, xmlDeclaration + root);
  setContentType(parts, part, drawingContentType);
  const type = `${spaces.relationships}/drawing`;
  const id = addRelationship(parts, worksheet.part, { type, target: part });
  const name = `${prefixOf(worksheet.root.name)}drawing`;
  const broken = childElement(worksheet.root, 'drawing');
  if (broken) removeChild(worksheet.root, broken);
  const element = newElement(name, { 'xmlns:r': spaces.relationships, 'r:id': id });
  insertInOrder(worksheet.root, element, worksheetOrder);
  parts.touch(worksheet.part);
  return part;
}

/** Takes a drawing in which nothing stands any more out of the workbook, in place. */
export function removeEmptyDrawing(workbook: OpenWorkbook, worksheet: Worksheet): void {
  const { parts } = workbook;
  const part = drawingPart(workbook, worksheet);
  const element = childElement(worksheet.root, 'drawing');
  if (!part || !element || childElements(parts.document(part).root).length > 0) return;
  removeChild(worksheet.root, element);
  removeRelationship(parts, worksheet.part, prefixedAttribute(element, 'id') ?? '');
  dropEmptyRelationships(workbook, worksheet.part);
  removePart(workbook, part);
  parts.touch(worksheet.part);
}

/** Removes a part, its content type and its list of relationships, in place. */
export function removePart({ parts }: OpenWorkbook, part: string): void {
  removeContentType(parts, part);
  parts.remove(part);
  parts.remove(relationshipsPart(part));
}

function dropEmptyRelationships({ parts }: OpenWorkbook, source: string): void {
  if (readRelationships(parts, source).length === 0) parts.remove(relationshipsPart(source));
}
