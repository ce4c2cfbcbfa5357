import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArrays } from '../../../workbench/xlsx/arrays/readArrays.ts';
import { buildPackage } from './buildPackage.ts';
import { fixture, opened } from './fixture.ts';
import { lintPackage } from './lintPackage.ts';
import { block, part, written } from './spillingBlock.ts';

/** Metadata of a file with a rich value, and with as much of dynamic arrays as given. */
function metadata({ types = '', future = '', cells = '' } = {}): Record<string, string> {
  const links = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const override = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const plain = unzipSync(buildPackage());
  const text = (name: string) => new TextDecoder().decode(plain[name]);
  return {
    'xl/metadata.xml': `<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/>${types}</metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst/></bk></futureMetadata>${future}${cells}<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`,
    'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      `<Relationship Id="rId9" Type="${office}/sheetMetadata" Target="metadata.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': text('[Content_Types].xml').replace(
      '</Types>',
      `<Override PartName="/xl/metadata.xml" ContentType="${override}.sheetMetadata+xml"/></Types>`,
    ),
    '_rels/.rels': `<Relationships xmlns="${links}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  };
}

describe('writeArrays, where it makes an array dynamic,', () => {
  it('says in the metadata that the array is a dynamic one', () => {
    const bytes = written(buildPackage());
    const text = part(bytes, 'xl/metadata.xml');
    expect(text).toMatch(/<metadataTypes count="1"><metadataType name="XLDAPR"/);
    expect(text).toMatch(/<futureMetadata name="XLDAPR" count="1"><bk>.*fDynamic="1"/);
    expect(text).toMatch(/<cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata>/);
    expect(part(bytes, '[Content_Types].xml')).toContain('spreadsheetml.sheetMetadata+xml');
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).toContain('/relationships/sheetMetadata"');
  });

  it('uses the metadata a workbook has', () => {
    const file = fixture('features.xlsx');
    const array = { ...block, sheet: 'Lists', area: { ...block.area, top: 60, bottom: 62 } };
    const bytes = written(file, [array]);
    expect(part(bytes, 'xl/metadata.xml')).toBe(part(file, 'xl/metadata.xml'));
    expect(readArrays(opened(bytes), 'Lists')[0]?.metadata).toBe('1');
    expect(lintPackage(bytes)).toEqual([]);
  });

  it('adds what metadata of others lack, and these keep their numbers', () => {
    const other = '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>';
    const bytes = written(buildPackage({ parts: metadata({ cells: other }) }));
    const text = part(bytes, 'xl/metadata.xml');
    expect(text).toMatch(/<metadataType name="XLRICHVALUE"[^>]*\/><metadataType name="XLDAPR"/);
    expect(text).toContain('<bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata>');
    expect(text.indexOf('XLDAPR" count')).toBeLessThan(text.indexOf('<cellMetadata'));
    expect(text).toContain('<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata>');
    expect(readArrays(opened(bytes), 'One')[0]?.metadata).toBe('2');
    expect(lintPackage(bytes)).toEqual([]);
  });

  it('does not take a collapsed array for a dynamic one', () => {
    const types = '<metadataType name="XLDAPR" minSupportedVersion="120000"/>';
    const collapsed = '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="1"/>';
    const future = `<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="x">${collapsed}</ext></extLst></bk></futureMetadata>`;
    const cells = '<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>';
    const bytes = written(buildPackage({ parts: metadata({ types, future, cells }) }));
    expect(part(bytes, 'xl/metadata.xml')).toContain('<bk><rc t="2" v="1"/></bk></cellMetadata>');
    expect(readArrays(opened(bytes), 'One')[0]?.metadata).toBe('2');
  });
});
