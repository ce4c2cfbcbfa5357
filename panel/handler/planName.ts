import type { Edit } from '../../core/sheet/edit.ts';

/** FNV-1a, 32 bit, of the text's UTF-16 units, from the given offset basis. */
function hash(text: string, basis: number): number {
  let value = basis;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/**
 * Name of a plan by its content: the same edits with the same expected old values have the same name.
 * Two 32-bit hashes and the length; it guards against accident, not against forgery.
 */
export function planName(edits: readonly Edit[]): string {
  const text = JSON.stringify(edits);
  const parts = [hash(text, 0x811c9dc5), hash(text, 0x050c5d1f), text.length];
  return parts.map((part) => part.toString(36)).join('-');
}
