/** How a file of text is encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Ours: texts with Latin letters in UTF-16 have a zero in almost every second byte, other encodings in none. */
const shareOfZeros = 0.3;
const sampleBytes = 4096;

/**
 * Text of bytes by the evidence in them: a byte order mark, else UTF-16 when every second byte is zero, else
 * UTF-8 when it is valid, else Windows-1252, which gives every byte a character. The mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (encoding) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** Characters of the bytes 80 to 9F (WHATWG Encoding, index windows-1252); the five bytes without one stay controls. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode Windows-1252 as ISO 8859-1, which differs in these bytes alone. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(
      /[\u0080-\u009f]/g,
      (control) => upperControls[control.charCodeAt(0) - 128] ?? control,
    );
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function wideEncoding(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, sampleBytes) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const enough = (length / 2) * shareOfZeros;
  if (length === 0 || Math.max(even, odd) < enough) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
