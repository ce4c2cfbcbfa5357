import { cellAddress, parseRange, quoteSheet } from '../../../core/sheet/a1.ts';
import type { Chart, ChartSeries } from '../../../core/sheet/chart.ts';
import { xmlDeclaration } from '../package/namespaces.ts';
import { encodeAttribute, encodeText } from '../xml/escape.ts';
import type { ChartNamespaces } from './chartNamespaces.ts';

/** Ours: told apart in grey as well, at least 3 : 1 on white (WCAG 2.2, 1.4.11). */
const colours = ['0F766E', 'B45309', '4C5BA8', '9F1239', '4D7C0F', '6B7280'];

const axes = { category: 111_111_111, value: 222_222_222 };

function flag(element: string, value: string | number): string {
  return `<c:${element} val="${value}"/>`;
}

/** Formula of a range on a sheet: `'My OKRs'!$A$2:$A$9`. */
function reference(sheet: string, address: string): string {
  const range = parseRange(address);
  if (!range) throw new RangeError(`${address} is no range`);
  const fixed = (row: number, column: number) =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = fixed(range.top, range.left);
  const last = fixed(range.bottom, range.right);
  return encodeText(`${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`);
}

function titleXml(title: string): string {
  const text = `<a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${encodeText(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${text}</a:p></c:rich></c:tx>${flag('overlay', 0)}</c:title>`;
}

function fillXml(type: Chart['type'], colour: string): string {
  const solid = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return type === 'line'
    ? `<c:spPr><a:ln w="28575" cap="rnd">${solid}<a:round/></a:ln></c:spPr>`
    : `<c:spPr>${solid}</c:spPr>`;
}

function markerXml(colour: string): string {
  const solid = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return `<c:marker>${flag('symbol', 'circle')}${flag('size', 6)}<c:spPr>${solid}</c:spPr></c:marker>`;
}

function seriesXml(sheet: string, chart: Chart, series: ChartSeries): string {
  const index = chart.series.indexOf(series);
  const colour = colours[index % colours.length] ?? '0F766E';
  const isLine = chart.type === 'line';
  return [
    `<c:ser>${flag('idx', index)}${flag('order', index)}`,
    `<c:tx><c:v>${encodeText(series.name)}</c:v></c:tx>`,
    fillXml(chart.type, colour),
    isLine ? markerXml(colour) : flag('invertIfNegative', 0),
    `<c:cat><c:strRef><c:f>${reference(sheet, chart.categories)}</c:f></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${reference(sheet, series.values)}</c:f></c:numRef></c:val>`,
    isLine ? flag('smooth', 0) : '',
    '</c:ser>',
  ].join('');
}

function plotXml(sheet: string, chart: Chart): string {
  const series = chart.series.map((one) => seriesXml(sheet, chart, one)).join('');
  const ids = flag('axId', axes.category) + flag('axId', axes.value);
  if (chart.type === 'line') {
    return `<c:lineChart>${flag('grouping', 'standard')}${flag('varyColors', 0)}${series}${flag('marker', 1)}${ids}</c:lineChart>`;
  }
  const direction = flag('barDir', chart.type === 'bar' ? 'bar' : 'col');
  return `<c:barChart>${direction}${flag('grouping', 'clustered')}${flag('varyColors', 0)}${series}${flag('gapWidth', 60)}${ids}</c:barChart>`;
}

/** Lying bars are listed from the top, so their axis of categories runs downwards and that of values stays below. */
function axesXml({ type, numberFormat = 'General', minimum, maximum }: Chart): string {
  const lies = type === 'bar';
  const ticks = (labels: string) =>
    flag('majorTickMark', 'none') + flag('minorTickMark', 'none') + flag('tickLblPos', labels);
  const ends = [
    ...(maximum === undefined ? [] : [flag('max', maximum)]),
    ...(minimum === undefined ? [] : [flag('min', minimum)]),
  ].join('');
  const category = [
    `<c:catAx>${flag('axId', axes.category)}`,
    `<c:scaling>${flag('orientation', lies ? 'maxMin' : 'minMax')}</c:scaling>`,
    `${flag('delete', 0)}${flag('axPos', lies ? 'l' : 'b')}${ticks('low')}`,
    `${flag('crossAx', axes.value)}${flag('crosses', 'autoZero')}${flag('auto', 0)}${lies ? flag('tickLblSkip', 1) : ''}</c:catAx>`,
  ];
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const format = `<c:numFmt formatCode="${encodeAttribute(numberFormat)}" sourceLinked="0"/>`;
  const value = [
    `<c:valAx>${flag('axId', axes.value)}`,
    `<c:scaling>${flag('orientation', 'minMax')}${ends}</c:scaling>`,
    `${flag('delete', 0)}${flag('axPos', lies ? 'b' : 'l')}${grid}${format}${ticks('nextTo')}`,
    `${flag('crossAx', axes.category)}${flag('crosses', lies ? 'max' : 'autoZero')}`,
    `${flag('crossBetween', 'between')}</c:valAx>`,
  ];
  return [...category, ...value].join('');
}

/** A chart part (ECMA-376 part 1, 21.2) for a chart on a sheet. Only several series need a legend. */
export function chartXml(sheet: string, chart: Chart, spaces: ChartNamespaces): string {
  const legend =
    chart.series.length > 1
      ? `<c:legend>${flag('legendPos', 'b')}${flag('overlay', 0)}</c:legend>`
      : '';
  return [
    xmlDeclaration,
    `<c:chartSpace xmlns:c="${spaces.chart}" xmlns:a="${spaces.drawing}" xmlns:r="${spaces.relationships}">`,
    `${flag('roundedCorners', 0)}<c:chart>${titleXml(chart.title)}${flag('autoTitleDeleted', 0)}`,
    `<c:plotArea><c:layout/>${plotXml(sheet, chart)}${axesXml(chart)}</c:plotArea>${legend}`,
    `${flag('plotVisOnly', 1)}${flag('dispBlanksAs', 'gap')}</c:chart></c:chartSpace>`,
  ].join('');
}
