const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as XML writes it, in content and in attributes. */
export function xmlText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** An element with attributes and children, indented. Children that are texts stand on the same line. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly string[] | string = [],
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const open = `<${name}${list.join('')}`;
  if (typeof children === 'string') return `${open}>${xmlText(children)}</${name}>`;
  if (children.length === 0) return `${open}/>`;
  const inside = children.map((child) => child.replace(/^/gm, '  '));
  return `${open}>\n${inside.join('\n')}\n</${name}>`;
}
