import { deflateSync } from 'node:zlib';
import type { Picture } from './drawIcon.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Eight bits a channel, red green blue and opacity, not interlaced. */
const pixelFormat = [8, 6, 0, 0, 0];

/** Check value of a chunk; the platform's own came only with Node 20.15. */
function crc32(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit++) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return (check ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The picture as a PNG file. Source: W3C Portable Network Graphics, third edition, sections 5 and 11. */
export function encodePng({ size, bytes }: Picture): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const rows: Buffer[] = [];
  for (let row = 0; row < size; row++) {
    rows.push(Buffer.from([0]), Buffer.from(bytes.subarray(row * size * 4, (row + 1) * size * 4)));
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', Buffer.concat([header, Buffer.from(pixelFormat)])),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
