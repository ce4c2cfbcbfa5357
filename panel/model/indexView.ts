import {
  type AlignmentIndex,
  type DerailerIndex,
  type EvidencePart,
  type EvidenceRow,
  shownIndex,
} from '../../core/alignment/alignmentIndex.ts';
import { isoOfSerial } from '../../core/calendar/serial.ts';
import { valueText } from '../../core/declare/viewText/valueText.ts';
import { kindName } from './words.ts';

/** An index in words: `77 of 100`, or `Not enough data`. */
export function indexWords(value: number | null): string {
  return value === null ? 'Not enough data' : valueText(value, 'score');
}

/** How an index moved since the last snapshot; empty where either is missing. */
export function changeWords(value: number | null, before: number | null): string {
  if (value === null || before === null) return '';
  const change = Math.round(value) - Math.round(before);
  if (change === 0) return 'as before';
  return change > 0 ? `up ${change}` : `down ${-change}`;
}

/** The index on a few lines: what moved since when, and what comes next. */
export function indexLines(index: AlignmentIndex): readonly string[] {
  const { before, next } = index;
  const value = shownIndex(index);
  const isLittle = value === null && index.value !== null;
  const known = isLittle ? `What is known gives ${indexWords(index.value)}` : '';
  const moved = before === null ? '' : changeWords(value, before.value);
  const since = before && `${moved || indexWords(before.value)} since ${isoOfSerial(before.day)}`;
  const review = next && `Next: ${next.name}, ${isoOfSerial(next.day)}`;
  return [known, since, review].flatMap((line) => (line ? [line] : []));
}

/** What a source of evidence says in words. */
export function partWords({ good, bad, unknown, enough, missing }: EvidencePart): string {
  if (missing.length > 0) return `no sheet: ${missing.map(kindName).join(' or ')}`;
  const all = good + bad + unknown;
  const words = [`${good} of ${all} good`];
  if (bad > 0) words.push(`${bad} faulty`);
  if (unknown > 0) words.push(`${unknown} unknown`);
  if (enough < 1) words.push(`${valueText(enough, 'fraction')} good is enough`);
  return words.join(', ');
}

/** Ours: more rows than this push the next derailer off the screen. */
const rowsFirst = 6;

/** Rows of a derailer, the heaviest source first, faulty before unknown; those that would fill the screen apart. */
export function drivingRows({ evidence }: DerailerIndex) {
  const parts = [...evidence].sort((a, b) => b.weight - a.weight);
  const rows: readonly EvidenceRow[] = [
    ...parts.flatMap((part) => part.rows.filter(({ state }) => state === 'bad')),
    ...parts.flatMap((part) => part.rows.filter(({ state }) => state === 'unknown')),
  ];
  return { first: rows.slice(0, rowsFirst), more: rows.slice(rowsFirst) };
}

/** Share of the index that a derailer makes up, in words; empty where it has no value. */
export function shareWords({ parts }: AlignmentIndex, { id }: DerailerIndex): string {
  const part = parts.find((one) => one.id === id);
  return part
    ? `${valueText(part.share, 'fraction')} of the index, ${part.points.toFixed(1)} points`
    : 'not part of the index';
}
