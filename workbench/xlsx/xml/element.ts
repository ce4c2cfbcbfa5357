import { decodeText, encodeAttribute, encodeText } from './escape.ts';

/** An element of a parsed part. Texts and attribute values are kept as written, so that what is not changed is written back unchanged. */
export interface XmlElement {
  /** Name with its prefix. */
  readonly name: string;
  readonly attributes: Map<string, string>;
  /** Elements, and everything else (text, comments) as raw text. */
  readonly children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlDocument {
  /** Whatever stands before the root: declaration, comments. */
  readonly prolog: string;
  readonly root: XmlElement;
}

/** A new element; attribute values are given as plain text. */
export function newElement(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  const raw = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    raw.set(key, encodeAttribute(String(value)));
  }
  return { name, attributes: raw, children: [...children] };
}

/** A new element that holds text. */
export function newTextElement(name: string, text: string): XmlElement {
  return newElement(name, {}, [encodeText(text)]);
}

/** Name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Prefix with its colon, or the empty string. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** Text of an attribute; null when it is absent. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const raw = element.attributes.get(name);
  return raw === undefined ? null : decodeText(raw);
}

/** Text of an attribute that carries some namespace prefix, as in `r:id`. */
export function prefixedAttribute(element: XmlElement, local: string): string | null {
  for (const [name, raw] of element.attributes) {
    if (name.includes(':') && localName(name) === local) return decodeText(raw);
  }
  return null;
}

/** Sets an attribute in place; null removes it. */
export function setAttribute(element: XmlElement, name: string, value: string | null): void {
  if (value === null) element.attributes.delete(name);
  else element.attributes.set(name, encodeAttribute(value));
}

/** Child elements, all or those of one local name. */
export function childElements(element: XmlElement, local?: string): XmlElement[] {
  return element.children.filter(
    (node): node is XmlElement =>
      typeof node !== 'string' && (local === undefined || localName(node.name) === local),
  );
}

/** First child element of a local name; null when there is none. */
export function childElement(element: XmlElement, local: string): XmlElement | null {
  return childElements(element, local)[0] ?? null;
}

/** Decoded text of an element and everything in it. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((node) => (typeof node === 'string' ? decodeText(node) : textOf(node)))
    .join('');
}

/** Removes a child in place. */
export function removeChild(parent: XmlElement, child: XmlElement): void {
  const index = parent.children.indexOf(child);
  if (index >= 0) parent.children.splice(index, 1);
}

/** An independent copy. */
export function copyElement(element: XmlElement): XmlElement {
  return {
    name: element.name,
    attributes: new Map(element.attributes),
    children: element.children.map((node) => (typeof node === 'string' ? node : copyElement(node))),
  };
}
