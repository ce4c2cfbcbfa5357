import { deflateSync, inflateSync } from 'fflate';
import { throwBroken } from '../issues.ts';
import { crc32 } from './crc32.ts';

/** One file of a zip, still compressed: copying it into another zip costs nothing. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Size when unpacked, in bytes. */
  readonly size: number;
  /** DOS time in the low, DOS date in the high 16 bits. */
  readonly modified: number;
  readonly compressed: Uint8Array;
}

/** 1 January 1980, the first day DOS time knows: files written twice come out the same. */
const firstDay = 0x00210000;

/** Bytes of an entry. Throws a `WorkbookProblem` when size or checksum are not those the zip declares. */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.compressed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.checksum) {
    throwBroken(entry.name, 'the size and checksum the zip declares', 'other bytes');
  }
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) {
    throwBroken(entry.name, 'stored or deflated bytes', `compression method ${entry.method}`);
  }
  try {
    // The output is bounded by the declared size, so that a lying entry cannot fill the memory.
    return inflateSync(entry.compressed, { out: new Uint8Array(entry.size) });
  } catch {
    return throwBroken(entry.name, 'deflated bytes', 'bytes that cannot be unpacked');
  }
}

/** A new entry, deflated when that is smaller. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  const deflated = deflateSync(bytes, { level: 6 });
  const smaller = deflated.length < bytes.length;
  return {
    name,
    method: smaller ? 8 : 0,
    checksum: crc32(bytes),
    size: bytes.length,
    modified: firstDay,
    compressed: smaller ? deflated : bytes,
  };
}
