import { parseRange } from '../../../core/sheet/a1.ts';
import { attributesOf, type LintPackage, tagAttributes } from './lintParts.ts';

/**
 * Checks the array formulas of one worksheet: each begins where its formula stands, blocks do not overlap, the cells of a
 * block have a result and no formula of their own, and the metadata of dynamic arrays exist.
 */
export function lintArrays(pack: LintPackage, name: string): void {
  const taken = new Map<string, string>();
  const cells = cellsOf(pack.parts.get(name) ?? '');
  const records = recordCount(pack);
  for (const [address, { attributes, content }] of cells) {
    const { cm } = attributes;
    if (cm !== undefined && (Number(cm) < 1 || Number(cm) > records))
      pack.report(`${name}: ${address} has no metadata ${cm}`);
    const [formula] = attributesOf(content, 'f');
    if (formula?.t !== 'array') continue;
    for (const place of placesOf(formula.ref ?? '')) {
      const other = taken.get(place);
      if (other !== undefined) pack.report(`${name}: ${place} is of ${other} and of ${address}`);
      taken.set(place, address);
    }
    const [first] = placesOf(formula.ref ?? '');
    if (first !== address) pack.report(`${name}: the array of ${address} begins at ${first}`);
  }
  for (const [place, anchor] of taken) {
    const content = cells.get(place)?.content ?? '';
    if (place !== anchor && /<(?:[\w.-]+:)?f[\s>]/.test(content))
      pack.report(`${name}: ${place} is of ${anchor} and has a formula`);
    if (place !== anchor && !/<(?:[\w.-]+:)?v[\s>/]/.test(content))
      pack.report(`${name}: ${place} is of ${anchor} and has no result`);
  }
}

/** Cell metadata there are; [MS-OI29500] counts them from 1. */
function recordCount({ parts }: LintPackage): number {
  const text = parts.get('xl/metadata.xml') ?? '';
  const list = /<(?:[\w.-]+:)?cellMetadata[\s>][\s\S]*?<\/(?:[\w.-]+:)?cellMetadata>/.exec(text);
  return attributesOf(list?.[0] ?? '', 'bk').length;
}

interface LintCell {
  readonly attributes: Record<string, string>;
  readonly content: string;
}

function cellsOf(text: string): ReadonlyMap<string, LintCell> {
  const pattern = /<(?:[\w.-]+:)?c(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c>)/g;
  return new Map(
    [...text.matchAll(pattern)].map(([, tag = '', content = '']) => {
      const attributes = tagAttributes(tag);
      return [attributes.r ?? '', { attributes, content }];
    }),
  );
}

function placesOf(ref: string): readonly string[] {
  const area = parseRange(ref);
  if (!area) return [];
  const places: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      places.push(`${letters(column)}${row + 1}`);
    }
  }
  return places;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
