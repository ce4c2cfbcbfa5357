import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../workbench/xlsx/openWorkbook.ts';
import { buildPackage } from './buildPackage.ts';
import { fixture } from './fixture.ts';

function code(bytes: Uint8Array): string {
  const outcome = openWorkbook(bytes);
  return outcome.ok ? 'opened' : outcome.issues.map((issue) => issue.code).join();
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Changes the declared unpacked size of every entry in the directory. */
function declareSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return copy;
}

function changeByte(bytes: Uint8Array, find: string, by: number): Uint8Array {
  const copy = bytes.slice();
  const at = Buffer.from(copy).indexOf(find);
  copy[at + find.length + by] = (copy[at + find.length + by] ?? 0) ^ 0xff;
  return copy;
}

describe('openWorkbook', () => {
  it.each([
    [
      'an encrypted workbook',
      new Uint8Array([...compound, ...wide('EncryptedPackage')]),
      'file-encrypted',
    ],
    ['an .xls workbook', new Uint8Array([...compound, ...wide('Workbook')]), 'file-old-excel'],
    ['an Excel 4 workbook', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), 'file-old-excel'],
    ['an empty file', new Uint8Array(), 'file-not-a-workbook'],
    ['a text', strToU8('a,b\n1,2'), 'file-not-a-workbook'],
    ['a web page called .xlsx', strToU8('<html><table></table></html>'), 'file-not-a-workbook'],
    ['a zip of other files', zipSync({ 'a.txt': strToU8('a') }), 'file-not-a-workbook'],
    ['an OpenDocument file', zipSync({ 'content.xml': strToU8('<a/>') }), 'file-not-a-workbook'],
    ['a file cut short', fixture('features.xlsx').slice(0, 9000), 'file-broken'],
    [
      'a damaged part',
      changeByte(fixture('features.xlsx'), 'xl/worksheets/sheet1.xml', 40),
      'file-broken',
    ],
    [
      'a missing worksheet',
      buildPackage({ parts: { 'xl/worksheets/sheet1.xml': null } }),
      'file-broken',
    ],
    [
      'a worksheet that is cut short',
      buildPackage({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }),
      'file-broken',
    ],
    ['a row that is never closed', buildPackage({ rows: '<row r="1"><c r="A1"/>' }), 'file-broken'],
    [
      'a workbook part that is not XML',
      buildPackage({ parts: { 'xl/workbook.xml': 'hello' } }),
      'file-broken',
    ],
    [
      'elements closed in the wrong order',
      buildPackage({ behind: '<a><b></a></b>' }),
      'file-broken',
    ],
    [
      'a text document',
      buildPackage({
        parts: {
          '[Content_Types].xml':
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        },
      }),
      'file-not-a-workbook',
    ],
    [
      'a document type',
      buildPackage({ parts: { 'xl/workbook.xml': '<!DOCTYPE w [<!ENTITY a "b">]><workbook/>' } }),
      'file-has-dtd',
    ],
    ['a size that is not true', declareSize(buildPackage(), 5), 'file-broken'],
    ['a bomb', declareSize(buildPackage(), 400_000_000), 'file-too-large'],
  ])('says what is wrong with %s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  it('opens any beginning of a good file or says why not, without throwing', () => {
    const bytes = fixture('features.xlsx');
    for (let length = 0; length < bytes.length; length += 331) {
      expect(code(bytes.slice(0, length))).not.toBe('opened');
    }
  });

  it('survives any single damaged byte', () => {
    const bytes = fixture('features.xlsx');
    for (let at = 0; at < bytes.length; at += 97) {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ 0x5a;
      expect(() => openWorkbook(copy)).not.toThrow();
    }
  });

  it('does not change the bytes it is given', () => {
    const bytes = fixture('features.xlsx');
    const copy = bytes.slice();
    openWorkbook(bytes);
    expect(bytes).toEqual(copy);
  });
});
