import {
  attributeOf,
  childElements,
  newElement,
  prefixOf,
  removeChild,
  type XmlElement,
} from '../xml/element.ts';
import type { PackageParts } from './parts.ts';

const part = '[Content_Types].xml';

/** Content type of a part by its override, else by its extension; null when the package names none. */
export function contentTypeOf(parts: PackageParts, name: string): string | null {
  const override = overrideOf(parts, name);
  if (override) return attributeOf(override, 'ContentType');
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const fallback = childElements(parts.document(part).root, 'Default').find(
    (element) => attributeOf(element, 'Extension')?.toLowerCase() === extension,
  );
  return fallback ? attributeOf(fallback, 'ContentType') : null;
}

/** Declares the content type of a part, in place. */
export function setContentType(parts: PackageParts, name: string, contentType: string): void {
  removeContentType(parts, name);
  const { root } = parts.document(part);
  const element = newElement(`${prefixOf(root.name)}Override`, {
    PartName: `/${name}`,
    ContentType: contentType,
  });
  root.children.push(element);
  parts.touch(part);
}

/** Forgets the content type of a part, in place. */
export function removeContentType(parts: PackageParts, name: string): void {
  const override = overrideOf(parts, name);
  if (!override) return;
  removeChild(parts.document(part).root, override);
  parts.touch(part);
}

function overrideOf(parts: PackageParts, name: string): XmlElement | null {
  const wanted = `/${name}`.toLowerCase();
  return (
    childElements(parts.document(part).root, 'Override').find(
      (element) => attributeOf(element, 'PartName')?.toLowerCase() === wanted,
    ) ?? null
  );
}
