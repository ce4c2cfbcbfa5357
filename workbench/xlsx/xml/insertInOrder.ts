import { localName, type XmlElement } from './element.ts';

/**
 * Puts a child where the schema's fixed sequence wants it, in place: before the first child that
 * comes later in `order`. Children that `order` does not name keep their places.
 */
export function insertInOrder(
  parent: XmlElement,
  child: XmlElement,
  order: readonly string[],
): void {
  const rank = order.indexOf(localName(child.name));
  const index = parent.children.findIndex(
    (node) => typeof node !== 'string' && order.indexOf(localName(node.name)) > rank,
  );
  parent.children.splice(index < 0 ? parent.children.length : index, 0, child);
}
