import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileEnding } from '../../../workbench/xlsx/fileEnding.ts';
import { readGrid } from '../../../workbench/xlsx/readGrid.ts';
import { crc32 } from '../../../workbench/xlsx/zip/crc32.ts';
import { packEntry, unpackEntry } from '../../../workbench/xlsx/zip/entry.ts';
import { readZip } from '../../../workbench/xlsx/zip/readZip.ts';
import { writeZip } from '../../../workbench/xlsx/zip/writeZip.ts';
import { buildPackage } from './buildPackage.ts';
import { opened } from './fixture.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('crc32', () => {
  it('gives the check value of the algorithm (123456789 → CBF43926)', () => {
    expect(crc32(bytes('123456789')).toString(16)).toBe('cbf43926');
  });
});

describe('writeZip', () => {
  const entries = [
    packEntry('a/Größe.xml', bytes('x'.repeat(1000))),
    packEntry('short', bytes('z')),
    packEntry('empty', new Uint8Array()),
  ];

  it('is read by another program', () => {
    const files = unzipSync(writeZip(entries));
    expect(Object.keys(files)).toEqual(['a/Größe.xml', 'short', 'empty']);
    expect(new TextDecoder().decode(files['a/Größe.xml'])).toBe('x'.repeat(1000));
  });

  it('gives back the entries it was given', () => {
    const read = readZip(writeZip(entries));
    expect(read).toEqual(entries);
    expect(read.map((entry) => unpackEntry(entry).length)).toEqual([1000, 1, 0]);
  });
});

/** Moves every size into the zip64 field, as some programs do for small files too. */
function withZip64Sizes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const pieces: Uint8Array[] = [zip.slice(0, start)];
  for (let at = start; at < end; ) {
    const name = view.getUint16(at + 28, true);
    const entry = new Uint8Array(46 + name + 20);
    entry.set(zip.subarray(at, at + 46 + name));
    const target = new DataView(entry.buffer);
    target.setUint32(20, 0xffffffff, true);
    target.setUint32(24, 0xffffffff, true);
    target.setUint16(30, 20, true);
    target.setUint16(46 + name, 1, true);
    target.setUint16(48 + name, 16, true);
    target.setBigUint64(50 + name, BigInt(view.getUint32(at + 24, true)), true);
    target.setBigUint64(58 + name, BigInt(view.getUint32(at + 20, true)), true);
    pieces.push(entry);
    at += 46 + name;
  }
  pieces.push(zip.slice(end));
  return new Uint8Array(Buffer.concat(pieces));
}

describe('readZip', () => {
  it('reads sizes from the zip64 field of small files', () => {
    const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
    const workbook = opened(withZip64Sizes(buildPackage({ rows })));
    expect(readGrid(workbook, 'One').rows).toEqual([[7]]);
  });
});

describe('fileEnding', () => {
  it.each([
    ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
    ['.xlsm', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ['.xltx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'],
  ])('is %s for %s', (ending, type) => {
    const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
    const workbook = opened(buildPackage({ parts: { '[Content_Types].xml': types } }));
    expect(fileEnding(workbook)).toBe(ending);
  });
});
