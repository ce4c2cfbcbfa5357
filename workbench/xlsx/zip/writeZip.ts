import type { ZipEntry } from './entry.ts';

/** Flag bit 11: the name is UTF-8 (PKWARE APPNOTE 4.4.4). */
const nameIsUnicode = 0x800;
/** Version 2.0: deflate. */
const versionNeeded = 20;

interface Placed {
  readonly entry: ZipEntry;
  readonly name: Uint8Array;
  readonly offset: number;
}

/** A zip of entries in the order given; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const placed: Placed[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    placed.push({ entry, name, offset });
    offset += 30 + name.length + entry.compressed.length;
  }
  const directoryLength = placed.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(offset + directoryLength + 22);
  const view = new DataView(bytes.buffer);
  let at = offset;
  for (const file of placed) {
    writeLocalFile(view, bytes, file);
    writeDirectoryEntry(view, bytes, { file, at });
    at += 46 + file.name.length;
  }
  writeEnd(view, { at, count: placed.length, directoryLength, offset });
  return bytes;
}

function writeLocalFile(view: DataView, bytes: Uint8Array, { entry, name, offset }: Placed): void {
  view.setUint32(offset, 0x04034b50, true);
  writeCommon(view, offset + 4, { entry, name });
  bytes.set(name, offset + 30);
  bytes.set(entry.compressed, offset + 30 + name.length);
}

function writeDirectoryEntry(
  view: DataView,
  bytes: Uint8Array,
  { file, at }: { readonly file: Placed; readonly at: number },
): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, versionNeeded, true);
  writeCommon(view, at + 6, file);
  view.setUint32(at + 42, file.offset, true);
  bytes.set(file.name, at + 46);
}

/** The 26 bytes that the local header and the directory share. */
function writeCommon(view: DataView, at: number, { entry, name }: Omit<Placed, 'offset'>): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, nameIsUnicode, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

interface End {
  readonly at: number;
  readonly count: number;
  readonly directoryLength: number;
  readonly offset: number;
}

function writeEnd(view: DataView, { at, count, directoryLength, offset }: End): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, directoryLength, true);
  view.setUint32(at + 16, offset, true);
}
