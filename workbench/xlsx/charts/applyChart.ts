import { type Chart, type ChartEdit, inverseChart } from '../../../core/sheet/chart.ts';
import { refuseChart } from '../../../core/sheet/refuseChart.ts';
import {
  type ApplySession,
  type EditResult,
  refuse,
  refuseSheet,
  type Target,
} from '../edits/session.ts';
import { setContentType } from '../package/contentTypes.ts';
import {
  addRelationship,
  readRelationships,
  removeRelationship,
  resolveTarget,
} from '../package/relationships.ts';
import type { OpenWorkbook } from '../workbook.ts';
import { namespacesOf, workbookRoot } from '../workbookPart.ts';
import { removeChild } from '../xml/element.ts';
import { addChartAnchor, chartAnchors } from './chartAnchors.ts';
import { chartContentType, chartNamespaces } from './chartNamespaces.ts';
import { chartXml } from './chartXml.ts';
import { damagedDrawing } from './damagedDrawing.ts';
import { drawingPart, ensureDrawing, removeEmptyDrawing, removePart } from './drawing.ts';

/** Draws a native chart, in the place of one of that name, or removes it. Other drawings of the sheet stay. */
export function applyChart(session: ApplySession, edit: ChartEdit): EditResult {
  const target = session.target(edit.sheet);
  if (!target) return refuseSheet(session.workbook, edit.sheet);
  const reason = refuseChart(edit);
  if (reason) return refuse({ sheet: edit.sheet }, ...reason);
  const issue = damagedDrawing(session.workbook, target.worksheet, edit.name);
  if (issue) return { issue };
  removeCharts(session.workbook, target, edit.name);
  if (edit.after) addChart(session.workbook, target, { name: edit.name, chart: edit.after });
  else removeEmptyDrawing(session.workbook, target.worksheet);
  return { inverse: [inverseChart(edit)] };
}

function addChart(
  workbook: OpenWorkbook,
  { sheet, worksheet }: Target,
  { name, chart }: { readonly name: string; readonly chart: Chart },
): void {
  const { parts } = workbook;
  const spaces = chartNamespaces(namespacesOf(workbookRoot(parts, workbook.part)));
  const drawing = ensureDrawing(workbook, worksheet, spaces);
  const part = parts.freeName(resolveTarget(workbook.part, 'charts/chart'), '.xml');
  parts.put(part, chartXml(sheet.name, chart, spaces));
  setContentType(parts, part, chartContentType);
  const type = `${spaces.relationships}/chart`;
  const relationship = addRelationship(parts, drawing, { type, target: part });
  const { root } = parts.document(drawing);
  const frame = { name, description: chart.title, area: chart.anchor, relationship };
  addChartAnchor(root, frame, spaces);
  parts.touch(drawing);
}

/** Charts of a name with their parts; those Excel keeps beside a chart (its style and colours) go along. */
function removeCharts(workbook: OpenWorkbook, { worksheet }: Target, name: string): void {
  const { parts } = workbook;
  const drawing = drawingPart(workbook, worksheet);
  if (!drawing) return;
  const { root } = parts.document(drawing);
  for (const { element, relationship } of chartAnchors(root, name)) {
    const link = readRelationships(parts, drawing).find(({ id }) => id === relationship);
    if (link && !link.external && parts.has(link.target)) {
      const beside = readRelationships(parts, link.target).filter(({ external }) => !external);
      for (const { target } of beside) removePart(workbook, target);
      removePart(workbook, link.target);
    }
    removeRelationship(parts, drawing, relationship);
    removeChild(root, element);
    parts.touch(drawing);
  }
}
