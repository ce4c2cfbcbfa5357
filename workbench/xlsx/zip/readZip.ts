import { fileIssues, throwBroken, WorkbookProblem } from '../issues.ts';
import type { ZipEntry } from './entry.ts';

/**
 * Most bytes a workbook may hold when unpacked. Ours: ten times a sheet of 100,000 rows x 10
 * columns (44 MB of XML), and below the longest string of the JavaScript engines (512 Mi).
 */
export const maximumUnpackedBytes = 480 * 1024 * 1024;

/** Signatures and fixed lengths of PKWARE APPNOTE 4.3. */
const endOfDirectory = { signature: 0x06054b50, length: 22, longestComment: 65535 };
const directoryEntry = { signature: 0x02014b50, length: 46 };
const localHeader = { signature: 0x04034b50, length: 30 };

/**
 * Entries of a zip in file order, without unpacking any.
 * Throws a `WorkbookProblem` for what is damaged, encrypted, too large when unpacked or zip64.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(view, bytes);
  } catch (problem) {
    if (problem instanceof RangeError) throwBroken('The file', 'a whole zip', 'a zip cut short');
    throw problem;
  }
}

function readDirectory(view: DataView, bytes: Uint8Array): readonly ZipEntry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  if (count === 0xffff || offset === 0xffffffff) {
    throwBroken('The file', 'a zip below 4 GiB', 'a zip64 directory');
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for (let index = 0; index < count; index += 1) {
    const { entry, length } = readEntry(view, bytes, offset);
    offset += length;
    unpacked += entry.size;
    if (unpacked > maximumUnpackedBytes) throwTooLarge(unpacked);
    if (names.has(entry.name.toLowerCase())) {
      throwBroken('The file', 'every part once', `two parts called ${entry.name}`);
    }
    names.add(entry.name.toLowerCase());
    entries.push(entry);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const { signature, length, longestComment } = endOfDirectory;
  const last = view.byteLength - length;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === signature) return at;
  }
  return throwBroken('The file', 'a zip directory at the end', 'none: the file was cut short');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number) {
  if (view.getUint32(at, true) !== directoryEntry.signature) {
    throwBroken('The file', 'a directory of parts', 'other bytes');
  }
  const nameLength = view.getUint16(at + 28, true);
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  if (view.getUint16(at + 8, true) & 1) {
    throw new WorkbookProblem(
      fileIssues['file-encrypted']({
        subject: 'The file',
        expected: 'readable parts',
        found: `encrypted part ${name}`,
      }),
    );
  }
  const { size, length, offset } = readSizes(view, at, nameLength);
  const entry: ZipEntry = {
    name,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    checksum: view.getUint32(at + 16, true),
    size,
    compressed: compressedBytes(view, bytes, { at: offset, length, name }),
  };
  const extras = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, length: directoryEntry.length + nameLength + extras };
}

/** Sizes and place of an entry; some programs put them into the zip64 field (APPNOTE 4.5.3) of small files too. */
function readSizes(view: DataView, at: number, nameLength: number) {
  let field = zip64Field(
    view,
    at + directoryEntry.length + nameLength,
    view.getUint16(at + 30, true),
  );
  const read = (place: number) => {
    const short = view.getUint32(at + place, true);
    if (short !== 0xffffffff || field === null) return short;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  };
  const size = read(24);
  const length = read(20);
  return { size, length, offset: read(42) };
}

/** Where the values of the zip64 extra field begin; null when an entry has none. */
function zip64Field(view: DataView, start: number, length: number): number | null {
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

/** Some programs write part names with backslashes; the packaging convention knows only slashes. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\\/g, '/');
}

interface LocalFile {
  readonly at: number;
  readonly length: number;
  readonly name: string;
}

function compressedBytes(view: DataView, bytes: Uint8Array, file: LocalFile): Uint8Array {
  const { at, length, name } = file;
  if (view.getUint32(at, true) !== localHeader.signature) {
    throwBroken(name, 'a part where the directory says', 'other bytes');
  }
  const start =
    at + localHeader.length + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > bytes.length) throwBroken(name, 'all its bytes', 'a file cut short');
  return bytes.subarray(start, start + length);
}

function throwTooLarge(found: number): never {
  const mebibytes = (size: number) => `${Math.ceil(size / 1024 / 1024)} MiB`;
  throw new WorkbookProblem(
    fileIssues['file-too-large']({
      subject: 'The file',
      expected: mebibytes(maximumUnpackedBytes),
      found: `${mebibytes(found)} or more`,
    }),
  );
}
