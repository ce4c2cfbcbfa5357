import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const blockSize = 512;

/** Writes the files, folders and links of an uncompressed ustar archive below a folder. */
export function extractTar(archive: Buffer, folder: string): void {
  for (let offset = 0; offset + blockSize <= archive.length; ) {
    const header = archive.subarray(offset, offset + blockSize);
    const name = textField(header, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(textField(header, 124, 136), 8) || 0;
    const content = archive.subarray(offset + blockSize, offset + blockSize + size);
    // Normalising below the root keeps a path with `..` inside the folder.
    writeEntry(join(folder, normalize(`/${name}`)), header, content);
    offset += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
}

function writeEntry(path: string, header: Buffer, content: Buffer): void {
  const type = textField(header, 156, 157);
  if (type === '5') {
    mkdirSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (type === '2') symlinkSync(textField(header, 157, 257), path);
  else if (type === '0' || type === '') writeFileSync(path, content, { mode: 0o755 });
}

function textField(header: Buffer, start: number, end: number): string {
  const bytes = header.subarray(start, end);
  const stop = bytes.indexOf(0);
  return bytes.toString('utf8', 0, stop < 0 ? bytes.length : stop).trim();
}
