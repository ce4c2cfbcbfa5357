/** An element of a parsed document. */
export interface XmlNode {
  readonly name: string;
  /** The name without its prefix. */
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

const markup =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)|</g;

const brokenEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const match of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const [, name = '', double, single] = match;
    if (attributes.has(name)) throw new SyntaxError(`attribute ${name} stands twice`);
    attributes.set(name, double ?? single ?? '');
  }
  return attributes;
}

function openNode(name: string, attributes: string): OpenNode {
  if (brokenEntity.test(attributes)) throw new SyntaxError(`<${name}> holds a bare &`);
  const local = name.slice(name.indexOf(':') + 1);
  return { name, local, attributes: attributesOf(attributes), children: [], text: '' };
}

/** Reads a document without DTD; throws a SyntaxError when it is not well-formed. Answers its root element. */
export function parseXml(source: string): XmlNode {
  const document = openNode('#document', '');
  const above: OpenNode[] = [];
  let top = document;
  for (const [whole, closes, opens, attributes = '', empty, text] of source.matchAll(markup)) {
    if (closes) {
      if (top.name !== closes) throw new SyntaxError(`</${closes}> closes <${top.name}>`);
      top = above.pop() ?? document;
    } else if (opens) {
      const node = openNode(opens, attributes);
      top.children.push(node);
      if (!empty) {
        above.push(top);
        top = node;
      }
    } else if (text) {
      if (brokenEntity.test(text)) throw new SyntaxError('a text holds a bare &');
      top.text += text;
    } else if (whole === '<') throw new SyntaxError('a < that opens nothing');
  }
  const root = document.children[0];
  if (top !== document || !root || document.children.length > 1) {
    throw new SyntaxError('not one root element that is closed');
  }
  return root;
}

/** The element and everything in it, in document order. */
export function descendants(node: XmlNode): XmlNode[] {
  return [node, ...node.children.flatMap(descendants)];
}

export function child(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.local === local);
}
