import type { XmlDocument, XmlElement, XmlNode } from './element.ts';

/** XML text of an element with everything in it. */
export function elementXml(element: XmlElement): string {
  let opening = `<${element.name}`;
  for (const [name, raw] of element.attributes) opening += ` ${name}="${raw}"`;
  if (element.children.length === 0) return `${opening}/>`;
  let content = '';
  for (const node of element.children) content += nodeXml(node);
  return `${opening}>${content}</${element.name}>`;
}

/** XML text of a document. */
export function documentXml({ prolog, root }: XmlDocument): string {
  return prolog + elementXml(root);
}

/** XML text of an element or of what stands between elements. */
export function nodeXml(node: XmlNode): string {
  return typeof node === 'string' ? node : elementXml(node);
}
