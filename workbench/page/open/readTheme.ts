import { readRelationships } from '../../xlsx/package/relationships.ts';
import type { OpenWorkbook } from '../../xlsx/workbook.ts';
import {
  attributeOf,
  childElement,
  childElements,
  type XmlElement,
} from '../../xlsx/xml/element.ts';

/** Colours by theme index, as `#RRGGBB`. The file lists dark before light, the index counts light before dark (ECMA-376 part 1, 18.8.3). */
export function readTheme(workbook: OpenWorkbook): readonly string[] {
  const link = readRelationships(workbook.parts, workbook.part).find(
    ({ kind }) => kind === 'theme',
  );
  if (!link || !workbook.parts.has(link.target)) return officeTheme;
  const elements = childElement(workbook.parts.document(link.target).root, 'themeElements');
  const scheme = elements && childElement(elements, 'clrScheme');
  if (!scheme) return officeTheme;
  const [dark1, light1, dark2, light2, ...accents] = childElements(scheme).map(schemeColour);
  return [light1, dark1, light2, dark2, ...accents].map(
    (colour, index) => colour ?? officeTheme[index] ?? '#000000',
  );
}

function schemeColour(entry: XmlElement): string | null {
  const [colour] = childElements(entry);
  const text = colour && (attributeOf(colour, 'lastClr') ?? attributeOf(colour, 'val'));
  return text && /^[0-9A-Fa-f]{6}$/.test(text) ? `#${text}` : null;
}

/** What Office uses when a file has no theme. */
const officeTheme: readonly string[] = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31'],
  ...['#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'],
];
