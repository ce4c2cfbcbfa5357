import {
  type AlignmentIndex,
  type DerailerIndex,
  type EvidencePart,
  shownIndex,
} from '../../../core/alignment/alignmentIndex.ts';
import { whatWouldTell } from '../../../core/alignment/derailers/whatWouldTell.ts';
import { indexTrendBlock, trendBlock } from '../../../core/alignment/trendBlock.ts';
import { isoOfSerial } from '../../../core/calendar/serial.ts';
import { barsScene } from '../../../panel/pictures/barsScene.ts';
import { svgText } from '../../../panel/pictures/svgText.ts';
import { element, htmlTable, htmlText } from './htmlText.ts';
import { blockHtml } from './viewHtml.ts';

function valueWords(value: number | null): string {
  return value === null ? 'not enough data' : `${Math.round(value)} of 100`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function evidenceRow(part: EvidencePart): string[] {
  const { label, weight, value, enough, good, bad, unknown, missing } = part;
  const counts = missing.length > 0 ? ['–', '–', '–'] : [good, bad, unknown].map(String);
  const counted = value === null ? 'nothing tells' : percent(value);
  return [label, ...counts, enough < 1 ? percent(enough) : 'all', counted, String(weight)];
}

function derailerHtml(derailer: DerailerIndex, asOf: number | null): string {
  const { title, meaning, value, coverage, before, evidence, realigner } = derailer;
  const since = before === null ? '' : ` Last snapshot: ${valueWords(before)}.`;
  const rows = evidence.flatMap((part) => part.rows);
  const trend = trendBlock(derailer, asOf);
  const places = rows.map(({ state, sheet, cell, text, count }) => [
    state === 'bad' ? 'faulty' : 'unknown',
    [sheet, cell].filter((word) => word !== null).join('!'),
    count > 1 ? `${text} (${count} times)` : text,
  ]);
  const list = element(
    'summary',
    `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} to look at`,
  );
  return element(
    'section',
    [
      element('h3', `${htmlText(title)}: ${valueWords(value)}`),
      element(
        'p',
        `${htmlText(meaning)} ${percent(coverage)} of weight has data.${since}`,
        'quiet',
      ),
      trend.block === 'lines' ? blockHtml(trend, 0) : '',
      htmlTable(
        ['Evidence', 'Good', 'Faulty', 'Unknown', 'Good is enough at', 'Counts as', 'Weight'],
        evidence.map(evidenceRow),
      ),
      rows.length === 0
        ? ''
        : element('details', list + htmlTable(['State', 'Where', 'What'], places)),
      element('p', htmlText(whatWouldTell(derailer) ?? `What helps: ${realigner.title}.`)),
    ].join('\n'),
  );
}

/** The alignment index with its parts, then each derailer with its evidence. */
export function indexHtml(index: AlignmentIndex): string {
  const { coverage, derailers, parts, before, next } = index;
  const value = shownIndex(index);
  const bars = derailers.map(({ title, value: own }) => ({ label: title, value: own }));
  const scene = barsScene(
    { block: 'bars', caption: 'Five derailers', unit: 'score', scale: [0, 100], bars },
    480,
  );
  const words = { title: 'Five derailers, 100 = none of it', description: 'Each index as a bar' };
  const shares = parts.map(({ id, share, points }) => {
    const title = derailers.find((derailer) => derailer.id === id)?.title ?? id;
    return [title, percent(share), points.toFixed(1)];
  });
  const known =
    value === null && index.value !== null
      ? ` What is known gives ${valueWords(index.value)}.`
      : '';
  const last = before && `Last snapshot ${isoOfSerial(before.day)}: ${valueWords(before.value)}.`;
  const review = next && `Next: ${next.name}, ${isoOfSerial(next.day)}.`;
  const lines = [last, review].flatMap((line) => (line ? [element('p', htmlText(line))] : []));
  return [
    element('p', `Alignment index: ${valueWords(value)}`, 'index'),
    element('p', `${percent(coverage)} of weight has data.${known}`, 'quiet'),
    ...lines,
    element('div', svgText(scene, words), 'wide'),
    blockHtml(indexTrendBlock(index), 0),
    shares.length === 0 ? '' : htmlTable(['Part of the index', 'Weight', 'Points'], shares),
    ...derailers.map((derailer) => derailerHtml(derailer, index.asOf)),
  ].join('\n');
}
