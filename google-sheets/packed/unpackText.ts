import { inflateSync, strFromU8 } from 'fflate';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes of base64 text without padding; the script runtime has no decoder of its own. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let value = 0;
  let at = 0;
  for (const digit of text) {
    value = ((value << 6) | digits.indexOf(digit)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (value >> bits) & 0xff;
  }
  return bytes;
}

/** Text that the build packed: UTF-8, deflated, base64. */
export function unpackText(packed: string): string {
  return strFromU8(inflateSync(bytesOf(packed)));
}
