import { childElements, type XmlElement } from '../xml/element.ts';
import { insertInOrder } from '../xml/insertInOrder.ts';
import { parseXml } from '../xml/parseXml.ts';
import { elementXml } from '../xml/writeXml.ts';
import { isObject } from './restoreState.ts';

/** XML of all children of some local names, by name; the empty text where there are none. */
export type Snapshot = Readonly<Record<string, string>>;

/** Keeps the children of an element that an edit is about to change. */
export function takeSnapshot(parent: XmlElement, locals: readonly string[]): Snapshot {
  const snapshot: Record<string, string> = {};
  for (const local of locals) {
    snapshot[local] = childElements(parent, local).map(elementXml).join('');
  }
  return snapshot;
}

/** Puts the children back as they were, in place. */
export function restoreSnapshot(
  parent: XmlElement,
  snapshot: Snapshot,
  order: readonly string[],
): void {
  for (const [local, xml] of Object.entries(snapshot)) {
    const others = parent.children.filter(
      (node) => typeof node === 'string' || !childElements(parent, local).includes(node),
    );
    parent.children.splice(0, parent.children.length, ...others);
    for (const child of childElements(parseXml(`<all>${xml}</all>`, local).root)) {
      insertInOrder(parent, child, order);
    }
  }
}

export function isSnapshot(value: unknown): value is Snapshot {
  return isObject(value) && Object.values(value).every((xml) => typeof xml === 'string');
}
