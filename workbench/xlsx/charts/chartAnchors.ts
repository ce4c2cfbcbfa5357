import type { Rectangle } from '../../../core/sheet/grid.ts';
import {
  attributeOf,
  childElements,
  localName,
  prefixedAttribute,
  prefixOf,
  type XmlElement,
} from '../xml/element.ts';
import { encodeAttribute } from '../xml/escape.ts';
import { parseXml } from '../xml/parseXml.ts';
import type { ChartNamespaces } from './chartNamespaces.ts';

/** A chart's place in a drawing. */
export interface ChartAnchor {
  readonly element: XmlElement;
  /** Relationship of the drawing that leads to the chart part. */
  readonly relationship: string;
}

function descendants(element: XmlElement, local: string): XmlElement[] {
  return childElements(element).flatMap((child) => [
    ...(localName(child.name) === local ? [child] : []),
    ...descendants(child, local),
  ]);
}

/** Charts of a drawing that bear a name. */
export function chartAnchors(drawing: XmlElement, name: string): readonly ChartAnchor[] {
  return childElements(drawing).flatMap((element) => {
    const [properties] = descendants(element, 'cNvPr');
    const [chart] = descendants(element, 'chart');
    const relationship = chart && prefixedAttribute(chart, 'id');
    if (!properties || !relationship || attributeOf(properties, 'name') !== name) return [];
    return [{ element, relationship }];
  });
}

/** A number no shape of the drawing has; Excel repairs a drawing that uses one twice. */
function freeShapeId(drawing: XmlElement): number {
  const ids = descendants(drawing, 'cNvPr').map((element) => Number(attributeOf(element, 'id')));
  return Math.max(1, ...ids.filter(Number.isFinite)) + 1;
}

interface NewAnchor {
  readonly name: string;
  /** Words for people who cannot see the chart. */
  readonly description: string;
  readonly area: Rectangle;
  readonly relationship: string;
}

/** Adds a frame that covers cells and moves along with them, in place. */
export function addChartAnchor(
  drawing: XmlElement,
  { name, description, area, relationship }: NewAnchor,
  spaces: ChartNamespaces,
): void {
  const p = prefixOf(drawing.name);
  const space = p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`;
  const corner = (tag: string, row: number, column: number) =>
    `<${p}${tag}><${p}col>${column}</${p}col><${p}colOff>0</${p}colOff><${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff></${p}${tag}>`;
  const label = `name="${encodeAttribute(name)}" descr="${encodeAttribute(description)}"`;
  const xml = [
    `<${p}twoCellAnchor ${space}="${spaces.spreadsheetDrawing}" xmlns:a="${spaces.drawing}">`,
    corner('from', area.top, area.left),
    corner('to', area.bottom + 1, area.right + 1),
    `<${p}graphicFrame macro=""><${p}nvGraphicFramePr><${p}cNvPr id="${freeShapeId(drawing)}" ${label}/><${p}cNvGraphicFramePr/></${p}nvGraphicFramePr>`,
    `<${p}xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></${p}xfrm>`,
    `<a:graphic><a:graphicData uri="${spaces.chart}"><c:chart xmlns:c="${spaces.chart}" xmlns:r="${spaces.relationships}" r:id="${relationship}"/></a:graphicData></a:graphic>`,
    `</${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`,
  ].join('');
  drawing.children.push(parseXml(xml, name).root);
}
