import { decodeText } from '../xml/escape.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}

/**
 * Plain text of an `si` or `is` element's content: all its `t` elements in order, without the reading aids (`rPh`).
 */
export function richText(text: string, { from, to, prefix }: Stretch): string {
  const opening = `<${prefix}t`;
  const reading = `<${prefix}rPh`;
  let result = '';
  let at = text.indexOf('<', from);
  while (at >= 0 && at < to) {
    const tagEnd = text.indexOf('>', at);
    if (text.startsWith(reading, at)) {
      at = text.indexOf(`</${prefix}rPh`, at);
      if (at < 0) break;
    } else if (text.startsWith(opening, at) && isTextTag(text, at + opening.length)) {
      if (text.charCodeAt(tagEnd - 1) !== 47) {
        const end = text.indexOf(`</${prefix}t`, tagEnd);
        if (tagEnd < 0 || end < 0) break;
        result += decodeText(text.slice(tagEnd + 1, end));
        at = end;
      }
    }
    at = text.indexOf('<', at + 1);
  }
  return decodeControls(result);
}

function isTextTag(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 62 || code === 47 || code <= 32;
}

/** Resolves `_x000D_`, the way spreadsheet texts hold characters that XML cannot (ECMA-376 part 1, 22.9.2.19). */
export function decodeControls(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly the characters XML 1.0 forbids
const controls = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;

/** The reverse: control characters, and texts that would be taken for such an escape. */
export function encodeControls(text: string): string {
  return text.replace(controls, (found) => {
    const code = found.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}
