import type { Issue } from '../../../core/issue/issue.ts';
import { WorkbookProblem } from '../issues.ts';
import { readRelationships } from '../package/relationships.ts';
import type { OpenWorkbook } from '../workbook.ts';
import type { Worksheet } from '../worksheet/worksheet.ts';
import { chartAnchors } from './chartAnchors.ts';
import { drawingPart } from './drawing.ts';

/**
 * What is broken about the charts and pictures of a sheet, looked at before anything is changed; null when they can
 * be read. Drawings are not looked at when a workbook is opened.
 */
export function damagedDrawing(
  workbook: OpenWorkbook,
  worksheet: Worksheet,
  name: string,
): Issue | null {
  const { parts } = workbook;
  try {
    readRelationships(parts, worksheet.part);
    const drawing = drawingPart(workbook, worksheet);
    if (!drawing) return null;
    const links = readRelationships(parts, drawing);
    for (const { relationship } of chartAnchors(parts.document(drawing).root, name)) {
      const link = links.find(({ id }) => id === relationship);
      if (link) readRelationships(parts, link.target);
    }
    return null;
  } catch (error) {
    if (error instanceof WorkbookProblem) return error.issue;
    throw error;
  }
}
