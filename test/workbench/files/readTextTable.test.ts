import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileStem, readTextTable } from '../../../workbench/files/readTextTable.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function rows(text: string | Uint8Array, name = 'a.csv') {
  const outcome = readTextTable(typeof text === 'string' ? utf8(text) : text, name);
  return outcome.ok ? outcome.value.rows : outcome.issues.map(({ code }) => code);
}

describe('readTextTable', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\r\n1\t2\r\n'],
    ['bars', 'a|b\n1|2'],
    ['old line ends', 'a,b\r1,2\r'],
    ['a declared delimiter', 'sep=;\r\na;b\r\n1;2'],
    ['quotes', '"a","b"\n"1","2"'],
    ['a mark before the text', '\ufeffa,b\n1,2'],
  ])('splits by %s', (_, text) => {
    expect(rows(text)).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('prefers semicolons where commas are decimals', () => {
    expect(rows('Ziel;Ist;Soll\nUmsatz;1,5;2,0\nKosten;3,25;4,0')).toEqual([
      ['Ziel', 'Ist', 'Soll'],
      ['Umsatz', '1,5', '2,0'],
      ['Kosten', '3,25', '4,0'],
    ]);
  });

  it('prefers commas where cells hold lists with semicolons', () => {
    expect(rows('Task,Who\nBake,Ana; Bo\nSell,Cy\nClean,')[1]).toEqual(['Bake', 'Ana; Bo']);
  });

  it('keeps line ends, delimiters and quotes inside quotes, and blank rows', () => {
    expect(rows('"a\nb","c,d"\n\n"e""f",g')).toEqual([['a\nb', 'c,d'], [null], ['e"f', 'g']]);
  });

  it('splits a file whose every line is one quoted cell, also when quoted twice', () => {
    const expected = [
      ['Id', 'Comment'],
      ['O1', 'a, b'],
    ];
    expect(rows('"Id,Comment"\n"O1,""a, b"""')).toEqual(expected);
    expect(rows('"""Id,Comment"""\n"""O1,""""a, b"""""""')).toEqual(expected);
  });

  it('leaves a column of quoted sentences alone', () => {
    expect(rows('Note\n"one, two"\n"three, four"')).toEqual([
      ['Note'],
      ['one, two'],
      ['three, four'],
    ]);
  });

  it.each([
    ['12', 12],
    ['-4', -4],
    ['3.5', 3.5],
    ['0', 0],
    ['1e-7', 1e-7],
    [' 7 ', 7],
    ['007', '007'],
    ['+5', '+5'],
    ['1,5', '1,5'],
    ['1.234,5', '1.234,5'],
    ['45%', '45%'],
    ['2026-01-31', '2026-01-31'],
    ['.5', '.5'],
    ['0x10', '0x10'],
    ['Infinity', 'Infinity'],
    ['1e999', '1e999'],
    ['1234567890123456', '1234567890123456'],
    ['=1+1', '=1+1'],
    ['TRUE', 'TRUE'],
    ['', null],
    ['  ', null],
  ])('types the field "%s"', (field, expected) => {
    expect(rows(`x\t${field}\ty`)).toEqual([['x', expected, 'y']]);
  });

  it.each([
    ['UTF-8', utf8('Ünï,日本\n1,2')],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from('\ufeffÜnï,日本\n1,2', 'utf16le'))],
    ['UTF-16 big endian', new Uint8Array(Buffer.from('\ufeffÜnï,日本\n1,2', 'utf16le').swap16())],
  ])('reads %s', (_, bytes) => {
    expect(rows(bytes)).toEqual([
      ['Ünï', '日本'],
      [1, 2],
    ]);
  });

  it('reads UTF-16 without a mark and Windows-1252', () => {
    const text = 'Größe,Preis in €\nklein,1\n';
    const expected = [
      ['Größe', 'Preis in €'],
      ['klein', 1],
    ];
    expect(rows(new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual(expected);
    const single = Buffer.from(text.replace('€', '\u0080'), 'latin1');
    expect(rows(new Uint8Array(single))).toEqual(expected);
  });

  it('says when there is no text, no table, or a quote that stays open', () => {
    expect(rows('')).toEqual(['text-empty']);
    expect(rows(' \n \n')).toEqual(['text-empty']);
    expect(rows(new Uint8Array([65, 0, 0, 0, 66, 67, 68, 200, 1, 2, 3, 4]))).toEqual([
      'text-binary',
    ]);
    const outcome = readTextTable(utf8('a,b\n"c,d\ne,f'), 'a.csv');
    expect(outcome.issues.map(({ code, found }) => [code, found])).toEqual([
      ['text-quote-open', '2'],
    ]);
  });

  it('names the sheet like the file without folders and ending', () => {
    expect(['/x/OKR 2026.final.csv', 'C:\\data\\a.tsv', 'plain', '.csv'].map(fileStem)).toEqual([
      'OKR 2026.final',
      'a',
      'plain',
      '.csv',
    ]);
  });

  it('reads back any quoted table', () => {
    const field = fc.string({ unit: 'grapheme' }).map((text) => `x${text.replace(/\0/g, '')}`);
    const table = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 2 });
    const quote = (text: string) => `"${text.replace(/"/g, '""')}"`;
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (cells, delimiter) => {
        const text = cells.map((record) => record.map(quote).join(delimiter)).join('\r\n');
        expect(rows(text)).toEqual(cells);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => readTextTable(bytes, 'a.csv')).not.toThrow();
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });
});
