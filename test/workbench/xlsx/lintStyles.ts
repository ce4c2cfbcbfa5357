import { attributesOf, type LintPackage, lintCount, lintOrder } from './lintParts.ts';

/** How many formats sheets may refer to. */
export interface StyleCounts {
  readonly cellFormats: number;
  readonly differential: number;
}

const order =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst';

/** Checks the style part's sequence, counts and the indexes inside it. */
export function lintStyles(pack: LintPackage): StyleCounts {
  const name = 'xl/styles.xml';
  const text = pack.parts.get(name) ?? '';
  lintOrder(pack, name, order);
  lintCount(pack, name, {
    numFmts: 'numFmt',
    fills: 'fill',
    borders: 'border',
    cellXfs: 'xf',
    dxfs: 'dxf',
  });
  const section = (list: string) =>
    new RegExp(`<${list}[\\s>][\\s\\S]*?</${list}>`).exec(text)?.[0] ?? '';
  const count = (list: string, item: string) => attributesOf(section(list), item).length;
  const fonts = attributesOf(section('fonts'), 'font').length;
  const formats = attributesOf(section('cellXfs'), 'xf');
  const custom = attributesOf(text, 'numFmt').map(({ numFmtId }) => Number(numFmtId));
  if (new Set(custom).size !== custom.length) pack.report(`${name}: a number format twice`);
  for (const { fontId = '0', fillId = '0', borderId = '0', numFmtId = '0' } of formats) {
    if (Number(fontId) >= fonts) pack.report(`${name}: no font ${fontId}`);
    if (Number(fillId) >= count('fills', 'fill')) pack.report(`${name}: no fill ${fillId}`);
    if (Number(borderId) >= count('borders', 'border')) pack.report(`${name}: no border`);
    if (Number(numFmtId) >= 164 && !custom.includes(Number(numFmtId))) {
      pack.report(`${name}: no number format ${numFmtId}`);
    }
  }
  return { cellFormats: formats.length, differential: count('dxfs', 'dxf') };
}
