import { throwBroken } from '../issues.ts';
import type { XmlDocument, XmlElement } from './element.ts';

/** Anything that begins with `<`, in the order of the groups: skipped matter, closing tag, opening tag with attributes. */
const markup =
  /<(?:(!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>)|\/([^\s>]+)\s*>|([^\s/>!?][^\s/>]*)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>)/y;
const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Parses a small part into a tree that is written back as it was.
 * Throws a `WorkbookProblem` naming the part when it is not well formed. Document types were refused when the part was decoded.
 */
export function parseXml(text: string, part: string): XmlDocument {
  const start = rootStart(text, part);
  const open: XmlElement[] = [{ name: '', attributes: new Map(), children: [] }];
  let at = start;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) top(open).children.push(text.slice(at, end));
    if (next < 0) break;
    markup.lastIndex = next;
    const match = markup.exec(text);
    if (!match) throwBroken(part, 'well formed XML', `"${text.slice(next, next + 40)}"`);
    place(open, match, part);
    at = markup.lastIndex;
  }
  const root = top(open).children.find((node) => typeof node !== 'string');
  if (open.length !== 1 || !root || typeof root === 'string') {
    return throwBroken(part, 'well formed XML', 'an element that is never closed');
  }
  return { prolog: text.slice(0, start), root };
}

function top(open: readonly XmlElement[]): XmlElement {
  return open[open.length - 1] as XmlElement;
}

/** Offset of the root element: behind the declaration, comments and white space. */
function rootStart(text: string, part: string): number {
  const match = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(text);
  const start = match?.[0].length ?? 0;
  return text[start] === '<' ? start : throwBroken(part, 'XML', `"${text.slice(start, 40)}"`);
}

function place(open: XmlElement[], match: RegExpExecArray, part: string): void {
  const [whole, skipped, closing, opening, attributes, empty] = match;
  if (skipped !== undefined) {
    top(open).children.push(whole);
  } else if (closing !== undefined) {
    const element = open.pop();
    if (element?.name !== closing) throwBroken(part, `</${element?.name}>`, `</${closing}>`);
    // An empty text keeps `<a></a>` from being written back as `<a/>`.
    if (element?.children.length === 0) element.children.push('');
  } else if (opening !== undefined) {
    const element = { name: opening, attributes: readAttributes(attributes ?? ''), children: [] };
    top(open).children.push(element);
    if (empty !== '/') open.push(element);
  }
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single = ''] of text.matchAll(attributePattern)) {
    attributes.set(name, double ?? single.replace(/"/g, '&quot;'));
  }
  return attributes;
}
