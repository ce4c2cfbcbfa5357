import {
  attributeOf,
  childElements,
  newElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from '../xml/element.ts';
import { packageNamespaces, xmlDeclaration } from './namespaces.ts';
import type { PackageParts } from './parts.ts';

/** A link from one part to another, or to the outside. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `styles`; the same for strict and transitional files. */
  readonly kind: string;
  /** Part name without leading slash; the address as written when it leads outside. */
  readonly target: string;
  readonly external: boolean;
}

/** Part that holds the relationships of a part; of the package itself for the empty name. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Relationships of a part; none when it has no such part. */
export function readRelationships(parts: PackageParts, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  if (!parts.has(part)) return [];
  return childElements(parts.document(part).root, 'Relationship').map((element) =>
    readRelationship(element, source),
  );
}

function readRelationship(element: XmlElement, source: string): Relationship {
  const external = attributeOf(element, 'TargetMode') === 'External';
  const target = attributeOf(element, 'Target') ?? '';
  const type = attributeOf(element, 'Type') ?? '';
  return {
    id: attributeOf(element, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

/** Part name of a target that may be absolute (`/xl/…`) or relative to the folder of its source. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/\\/g, '/').replace(/[?#].*$/, '');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps = [...folder];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Adds a relationship in place and answers its fresh id. `target` is a part name. */
export function addRelationship(
  parts: PackageParts,
  source: string,
  { type, target }: { readonly type: string; readonly target: string },
): string {
  const part = relationshipsPart(source);
  if (!parts.has(part)) {
    parts.put(
      part,
      `${xmlDeclaration}<Relationships xmlns="${packageNamespaces.relationships}"></Relationships>`,
    );
  }
  const { root } = parts.document(part);
  const taken = new Set(readRelationships(parts, source).map(({ id }) => id.toLowerCase()));
  let number = 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const name = `${prefixOf(root.name)}Relationship`;
  root.children.push(newElement(name, { Id: id, Type: type, Target: `/${target}` }));
  parts.touch(part);
  return id;
}

/** Removes a relationship in place. */
export function removeRelationship(parts: PackageParts, source: string, id: string): void {
  const part = relationshipsPart(source);
  if (!parts.has(part)) return;
  const { root } = parts.document(part);
  const element = childElements(root).find((child) => attributeOf(child, 'Id') === id);
  if (!element) return;
  removeChild(root, element);
  parts.touch(part);
}
