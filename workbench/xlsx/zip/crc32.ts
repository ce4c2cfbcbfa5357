/** Reversed polynomial of the CRC-32 that zip files use (PKWARE APPNOTE 4.4.7). */
const polynomial = 0xedb88320;

function tableEntry(index: number): number {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? polynomial ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
}

const table = Uint32Array.from({ length: 256 }, (_, index) => tableEntry(index));

/** CRC-32 checksum of bytes, as zip and PNG define it: an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let index = 0; index < bytes.length; index += 1) {
    value = (table[(value ^ (bytes[index] as number)) & 255] as number) ^ (value >>> 8);
  }
  return (value ^ 0xffffffff) >>> 0;
}
