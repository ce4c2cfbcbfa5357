import type { PackageParts } from '../package/parts.ts';
import { readRelationships } from '../package/relationships.ts';
import { richText } from './richText.ts';

/** The workbook's table of texts, in order; empty when it has none. Rich text is read as its plain text. */
export function readSharedStrings(parts: PackageParts, workbookPart: string): readonly string[] {
  const link = readRelationships(parts, workbookPart).find(({ kind }) => kind === 'sharedStrings');
  if (!link || !parts.has(link.target)) return [];
  const text = parts.originalText(link.target);
  const prefix = /<((?:[\w.-]+:)?)sst[\s>/]/.exec(text)?.[1] ?? '';
  const opening = `<${prefix}si`;
  const closing = `</${prefix}si>`;
  const strings: string[] = [];
  let at = text.indexOf(opening);
  while (at >= 0) {
    const tagEnd = text.indexOf('>', at);
    const empty = text[tagEnd - 1] === '/';
    const end = empty ? tagEnd : text.indexOf(closing, tagEnd);
    if (tagEnd < 0 || end < 0) break;
    strings.push(empty ? '' : richText(text, { from: tagEnd + 1, to: end, prefix }));
    at = text.indexOf(opening, end + 1);
  }
  return strings;
}
