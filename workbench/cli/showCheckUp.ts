import {
  type AlignmentIndex,
  type DerailerIndex,
  type EvidenceRow,
  shownIndex,
} from '../../core/alignment/alignmentIndex.ts';
import type { CheckUp } from '../../core/alignment/checkUp.ts';
import { whatWouldTell } from '../../core/alignment/derailers/whatWouldTell.ts';
import type { Finding } from '../../core/alignment/finding.ts';
import { scoreName } from '../../core/alignment/scoreMeaning.ts';
import { isoOfSerial } from '../../core/calendar/serial.ts';
import type { Score } from '../../core/declare/check.ts';
import { shownScore } from '../../core/declare/shownScore.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import { isOwnEntry, kindWords } from './report/kindWords.ts';
import { paint, type Terminal, type Tone } from './terminal.ts';

const marks: Readonly<Record<Finding['severity'], readonly [string, Tone]>> = {
  error: ['✗ error  ', 'red'],
  warning: ['! warning', 'yellow'],
  info: ['i info   ', 'blue'],
};

function scoreText(score: Score, minimumCoverage: number): string {
  const { unit } = score;
  const value = shownScore(score, minimumCoverage);
  if (value === null) return 'not enough data';
  if (unit === 'fraction') return `${Math.round(value * 100)} %`;
  return `${Math.round(value * 10) / 10}${unit === 'score' ? ' of 100' : ''}`;
}

function showScores(scores: readonly Score[], minimumCoverage: number, terminal: Terminal): void {
  if (scores.length === 0) return;
  terminal.out(`\n${paint(terminal, 'bold', 'Scores')}`);
  const width = Math.max(...scores.map((score) => scoreName(score).length));
  for (const score of scores) {
    const coverage = `${Math.round(score.coverage * 100)} % of weight has data`;
    const asOf = score.asOf === null ? '' : `, as of ${isoOfSerial(score.asOf)}`;
    terminal.out(
      `  ${scoreName(score).padEnd(width)}  ${scoreText(score, minimumCoverage).padStart(15)}  ${paint(terminal, 'dim', `(${coverage}${asOf})`)}`,
    );
  }
}

/** The sentence with its cell in front, unless it names the cell itself. */
function placed({ sheet, cell, message }: Finding): string {
  const place = sheet === null || cell === null ? '' : `${sheet}!${cell}`;
  return place === '' || message.includes(place) ? message : `${place}: ${message}`;
}

function showFindings(findings: readonly Finding[], terminal: Terminal): void {
  terminal.out(`\n${paint(terminal, 'bold', 'Findings')}`);
  if (findings.length === 0) terminal.out('  none');
  for (const finding of findings) {
    const [mark, tone] = marks[finding.severity];
    terminal.out(`  ${paint(terminal, tone, mark)}  ${placed(finding)}`);
  }
}

function indexText(value: number | null): string {
  return value === null ? 'not enough data' : `${Math.round(value)} of 100`;
}

function changeText(value: number | null, before: number | null): string {
  if (value === null || before === null) return '';
  const change = Math.round(value) - Math.round(before);
  return change === 0 ? ', as before' : `, ${change > 0 ? '+' : '−'}${Math.abs(change)} since then`;
}

function placeText({ sheet, cell }: EvidenceRow): string {
  if (sheet === null) return '';
  return cell === null ? `${sheet}: ` : `${sheet}!${cell}: `;
}

/** Rows shown for each derailer; --json has them all. */
const rowsShown = 5;

function showDerailer(derailer: DerailerIndex, terminal: Terminal): void {
  const { title, value, coverage, before, evidence, realigner } = derailer;
  const about = `(${Math.round(coverage * 100)} % of weight has data${changeText(value, before)})`;
  terminal.out(
    `  ${title.padEnd(26)} ${indexText(value).padStart(15)}  ${paint(terminal, 'dim', about)}`,
  );
  const rows = evidence.flatMap((part) => part.rows.filter(({ state }) => state === 'bad'));
  for (const row of rows.slice(0, rowsShown))
    terminal.out(
      `      ${placeText(row)}${row.text}${row.count > 1 ? ` (${row.count} times)` : ''}`,
    );
  if (rows.length > rowsShown) terminal.out(`      … and ${rows.length - rowsShown} more`);
  const lacking = whatWouldTell(derailer);
  if (lacking !== null) terminal.out(paint(terminal, 'dim', `      ${lacking}`));
  else if (rows.length > 0)
    terminal.out(paint(terminal, 'dim', `      what helps: ${realigner.title}`));
}

function showIndex(index: AlignmentIndex, terminal: Terminal): void {
  const { coverage, before, next, derailers } = index;
  const value = shownIndex(index);
  terminal.out(`\n${paint(terminal, 'bold', 'Alignment')}`);
  const rest =
    value === null && index.value !== null
      ? `; what is known gives ${indexText(index.value)}`
      : changeText(value, before?.value ?? null);
  const about = `(${Math.round(coverage * 100)} % of weight has data${rest})`;
  terminal.out(`  Alignment index: ${indexText(value)} ${paint(terminal, 'dim', about)}`);
  if (before)
    terminal.out(`  last snapshot: ${isoOfSerial(before.day)}, ${indexText(before.value)}`);
  if (next) terminal.out(`  next review: ${next.name}, ${isoOfSerial(next.day)}`);
  for (const derailer of derailers) showDerailer(derailer, terminal);
}

function tableText(table: RecognisedTable): string {
  const { sheet, range, confidence } = table;
  if (isOwnEntry(table)) return `${sheet}: ${kindWords(table)}`;
  return `${sheet}!${range}: ${kindWords(table)}, ${Math.round(confidence * 100)} % sure`;
}

/**
 * The check-up as a readable summary: what is there, the derailers, scores with coverage, findings with the cell to
 * mend. A score below the least coverage (0–1) is shown without its number.
 */
export function showCheckUp(result: CheckUp, minimumCoverage: number, terminal: Terminal): void {
  terminal.out(paint(terminal, 'bold', 'Sheets'));
  for (const table of result.tables) terminal.out(`  ${tableText(table)}`);
  showIndex(result.index, terminal);
  showScores(result.scores, minimumCoverage, terminal);
  showFindings(result.findings, terminal);
  const count = (severity: Finding['severity'], word: string) => {
    const { length } = result.findings.filter((finding) => finding.severity === severity);
    return `${length} ${word}${length === 1 ? '' : 's'}`;
  };
  terminal.out(
    `\n${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}`,
  );
}
