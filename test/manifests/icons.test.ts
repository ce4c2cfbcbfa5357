import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon } from '../../manifests/icon/drawIcon.ts';
import { iconFiles, iconSizes } from '../../manifests/icon/iconFiles.ts';
import { readIcon } from '../../manifests/icon/readIcon.ts';

const svg = await readFile('manifests/icon.svg', 'utf8');

function pixelsOf(png: Buffer): { width: number; bytes: Buffer } {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
    at += 12 + length;
  }
  return { width: png.readUInt32BE(16), bytes: inflateSync(Buffer.concat(parts)) };
}

describe('iconFiles(icon.svg)', () => {
  const files = iconFiles(svg);

  it.each(iconSizes)('icon-%i.png is a PNG of that size whose rows are whole', (size) => {
    const { width, bytes } = pixelsOf(files.get(`assets/icon-${size}.png`) ?? Buffer.alloc(0));
    expect(width).toBe(size);
    expect(bytes.length).toBe(size * (size * 4 + 1));
  });

  it('corners are clear, the ground is opaque', () => {
    const { bytes } = drawIcon(readIcon(svg), 64);
    expect(bytes[3]).toBe(0);
    expect([...bytes.slice((32 * 64 + 32) * 4, (32 * 64 + 32) * 4 + 4)][3]).toBe(255);
  });

  it('the outline is white on nothing', () => {
    const { width, bytes } = pixelsOf(files.get('assets/outline.png') ?? Buffer.alloc(0));
    for (let row = 0; row < width; row++) {
      for (let column = 0; column < width; column++) {
        const at = row * (width * 4 + 1) + 1 + column * 4;
        if (bytes[at + 3] !== 0) expect([...bytes.subarray(at, at + 3)]).toEqual([255, 255, 255]);
      }
    }
  });

  it('readIcon refuses an element that cannot be drawn', () => {
    expect(() => readIcon(svg.replace('<circle', '<ellipse'))).toThrow('<ellipse>');
  });
});
