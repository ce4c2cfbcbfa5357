import type { ConditionalRule, Look } from '../../../core/sheet/edit.ts';
import {
  attributeOf,
  childElement,
  childElements,
  copyElement,
  newElement,
  prefixOf,
  removeChild,
  setAttribute,
  type XmlElement,
} from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { type FormatChange, indexIn, listOf } from './cellFormats.ts';

interface Appearance {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Six hexadecimal digits, as are all colours here. */
  readonly text?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
}

/** Ours: each text colour has at least 4.5 : 1 contrast on its fill (WCAG 2.2, 1.4.3); none depends on a theme. */
export const appearances: Readonly<Record<Look, Appearance>> = {
  title: { bold: true, size: 15, text: '0F4A43' },
  section: { bold: true, text: '0F4A43', fill: 'DCEFEB' },
  header: { bold: true, text: 'FFFFFF', fill: '0F766E', wrap: true },
  computed: { text: '3B4A4A', fill: 'EFF5F4' },
  input: { text: '1A1A1A' },
  note: { italic: true, text: '5F5F5F' },
  text: { wrap: true },
};

/** Ours, with the same contrast; the text of the cell always says the same as the colour. */
export const tones: Readonly<Record<ConditionalRule['tone'], Appearance>> = {
  good: { text: '1E5B2E', fill: 'DFF2E3' },
  watch: { text: '6B4300', fill: 'FFEFC9' },
  bad: { text: '8E1B1B', fill: 'FBE0E0' },
  muted: { text: '5F5F5F', fill: 'EFEFEF' },
};

/** Children of `font` that a look sets (CT_Font), in the order Excel writes them. */
const fontOrder = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'];
const fontOrderEnd = ['sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** Change of a cell format to a look: font, fill and wrapping; number format, borders and protection stay. */
export function withLook(look: Look): FormatChange {
  return (format, styles) => {
    const appearance = appearances[look];
    const prefix = prefixOf(styles.name);
    const font = indexIn(listOf(styles, 'fonts'), lookFont(format, styles, appearance));
    setAttribute(format, 'fontId', String(font));
    setAttribute(format, 'applyFont', '1');
    if (appearance.fill) {
      const fill = solidFill(prefix, appearance.fill, 'fgColor');
      setAttribute(format, 'fillId', String(indexIn(listOf(styles, 'fills'), fill)));
      setAttribute(format, 'applyFill', '1');
    }
    if (appearance.wrap) wrapText(format, prefix);
  };
}

/** The cell's own font with what the look says about it. */
function lookFont(format: XmlElement, styles: XmlElement, appearance: Appearance): XmlElement {
  const prefix = prefixOf(styles.name);
  const fonts = childElements(listOf(styles, 'fonts'), 'font');
  const origin = fonts[Number(attributeOf(format, 'fontId') ?? 0)] ?? fonts[0];
  const font = origin ? copyElement(origin) : newElement(`${prefix}font`);
  const set = (local: string, attributes: Readonly<Record<string, string | number>>) => {
    const old = childElement(font, local);
    if (old) removeChild(font, old);
    const element = newElement(prefix + local, attributes);
    insertInOrder(font, element, [...fontOrder, ...fontOrderEnd]);
  };
  if (appearance.bold) set('b', {});
  if (appearance.italic) set('i', {});
  if (appearance.size) set('sz', { val: appearance.size });
  if (appearance.text) set('color', { rgb: `FF${appearance.text}` });
  return font;
}

function solidFill(prefix: string, colour: string, element: 'fgColor' | 'bgColor'): XmlElement {
  const inside = newElement(prefix + element, { rgb: `FF${colour}` });
  const pattern = newElement(`${prefix}patternFill`, { patternType: 'solid' }, [inside]);
  return newElement(`${prefix}fill`, {}, [pattern]);
}

function wrapText(format: XmlElement, prefix: string): void {
  let alignment = childElement(format, 'alignment');
  if (!alignment) {
    alignment = newElement(`${prefix}alignment`, { vertical: 'top' });
    insertInOrder(format, alignment, ['alignment', 'protection', 'extLst']);
  }
  setAttribute(alignment, 'wrapText', '1');
  setAttribute(format, 'applyAlignment', '1');
}

/** Index of the differential format of a tone, added to the styles in place when missing. */
export function toneFormat(styles: XmlElement, tone: ConditionalRule['tone']): number {
  const prefix = prefixOf(styles.name);
  const { text, fill } = tones[tone];
  const children: XmlElement[] = [];
  if (text) {
    const colour = newElement(`${prefix}color`, { rgb: `FF${text}` });
    children.push(newElement(`${prefix}font`, {}, [colour]));
  }
  // Differential fills name their colour as the background, unlike those of cells.
  if (fill) children.push(solidFill(prefix, fill, 'bgColor'));
  return indexIn(listOf(styles, 'dxfs'), newElement(`${prefix}dxf`, {}, children));
}
