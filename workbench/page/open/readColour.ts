import { attributeOf, type XmlElement } from '../../xlsx/xml/element.ts';

/** A colour of the file as `#RRGGBB`; null when it is automatic or unknown. */
export function readColour(element: XmlElement | null, theme: readonly string[]): string | null {
  if (!element) return null;
  const base = baseColour(element, theme);
  const tint = Number(attributeOf(element, 'tint') ?? 0);
  return base === null || tint === 0 || !Number.isFinite(tint) ? base : tinted(base, tint);
}

function baseColour(element: XmlElement, theme: readonly string[]): string | null {
  const argb = attributeOf(element, 'rgb');
  if (argb && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(argb)) return `#${argb.slice(-6)}`;
  const themed = attributeOf(element, 'theme');
  if (themed !== null) return theme[Number(themed)] ?? null;
  const indexed = attributeOf(element, 'indexed');
  return indexed === null ? null : (indexedColours[Number(indexed) % 8] ?? null);
}

/** The first eight of the old palette (18.8.27), which its later entries shade; enough to tell them apart. */
const indexedColours: readonly string[] = [
  ...['#000000', '#FFFFFF', '#FF0000', '#00FF00', '#0000FF', '#FFFF00', '#FF00FF', '#00FFFF'],
];

/** Lighter for a positive tint, darker for a negative one; by channel, close to what the lightness rule of 18.8.19 gives. */
function tinted(colour: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
