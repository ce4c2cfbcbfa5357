import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recognise } from '../../core/recognise/recognise.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import { gridOf } from '../../core/sheet/grid.ts';
import { rowsOfFile } from './splitCsv.ts';

/** Label of one file of a corpus folder. */
interface Label {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly ambiguous: boolean;
  readonly objectiveAt?: string;
  readonly blocks?: number;
  readonly delimiter?: string;
}

interface Outcome {
  readonly label: Label;
  readonly kind: boolean;
  readonly header: boolean;
  readonly full: boolean;
  readonly objective: boolean;
  readonly falseAlarm: boolean;
  readonly reasons: readonly string[];
}

function pickTable(label: Label, tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  return (
    tables.find((table) => table.kind === label.kind && table.headerRow === label.headerRow) ??
    tables.find((table) => table.kind === label.kind) ??
    tables[0]
  );
}

function columnReasons(label: Label, table: RecognisedTable | undefined): string[] {
  return Object.entries(label.columns)
    .filter(([role]) => role !== 'peopleSpans')
    .filter(([role, at]) => JSON.stringify(table?.columns[role]) !== JSON.stringify(at))
    .map(
      ([role, at]) =>
        `${role} ${JSON.stringify(at)} read as ${JSON.stringify(table?.columns[role])}`,
    );
}

function scoreFile(label: Label, tables: readonly RecognisedTable[]): Outcome {
  if (label.kind === 'none') {
    const falseAlarm = tables.some(({ kind }) => kind !== 'none');
    const why = falseAlarm ? [`read as ${tables.map(({ kind }) => kind).join(', ')}`] : [];
    const right = !falseAlarm;
    return {
      label,
      kind: right,
      header: right,
      full: right,
      objective: true,
      falseAlarm,
      reasons: why,
    };
  }
  const table = pickTable(label, tables);
  const kind = table?.kind === label.kind;
  const header = kind && table?.headerRow === label.headerRow;
  const columns = columnReasons(label, table);
  const objective =
    (label.objectiveAt === undefined || label.objectiveAt === table?.objectiveAt) &&
    (label.blocks === undefined || label.blocks === (table?.blocks ?? 1));
  const reasons = [
    ...(kind ? [] : [`kind read as ${tables.map((each) => each.kind).join(', ')}`]),
    ...(kind && !header ? [`header row ${label.headerRow} read as ${table?.headerRow}`] : []),
    ...(kind ? columns : []),
    ...(kind && !objective
      ? [
          `(objective ${label.objectiveAt} ${label.blocks ?? ''} read as ${table?.objectiveAt} ${table?.blocks ?? ''})`,
        ]
      : []),
  ];
  return {
    label,
    kind,
    header,
    full: header && columns.length === 0,
    objective,
    falseAlarm: false,
    reasons,
  };
}

function share(outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): string {
  const count = outcomes.filter(test).length;
  const percent = outcomes.length === 0 ? '–' : `${Math.round((100 * count) / outcomes.length)} %`;
  return `${count}/${outcomes.length} ${percent}`;
}

function line(title: string, outcomes: readonly Outcome[]): string {
  const full = share(outcomes, (outcome) => outcome.full);
  const header = share(outcomes, (outcome) => outcome.header);
  const kind = share(outcomes, (outcome) => outcome.kind);
  return `${title.padEnd(28)} fully ${full.padEnd(14)} kind+header ${header.padEnd(14)} kind ${kind}`;
}

/** Scores every file of a folder in the corpus format; the report has a line a kind and one for each failure. */
export function scoreCorpus(folder: string, keep: (index: number) => boolean = () => true): string {
  const labels = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Label[];
  const outcomes = labels
    .filter((_, index) => keep(index))
    .map((label) => {
      const rows = rowsOfFile(readFileSync(join(folder, label.file), 'utf8'), label.delimiter);
      const grid = gridOf(
        rows.map((row) => row.map((text) => (text.trim() === '' ? null : text))),
        basename(label.file, '.csv'),
      );
      return scoreFile(label, recognise(grid));
    });
  const kinds = ['okr', 'raci', 'scorecard', 'kpi', 'survey', 'initiatives', 'none'];
  const four = outcomes.filter(({ label }) => kinds.slice(0, 4).includes(label.kind));
  return [
    ...kinds.map((kind) =>
      line(
        kind,
        outcomes.filter(({ label }) => label.kind === kind),
      ),
    ),
    line(
      'four kinds, unambiguous',
      four.filter(({ label }) => !label.ambiguous),
    ),
    line(
      'four kinds, ambiguous',
      four.filter(({ label }) => label.ambiguous),
    ),
    `false alarms on none: ${share(
      outcomes.filter(({ label }) => label.kind === 'none'),
      (outcome) => outcome.falseAlarm,
    )}`,
    `objective place and blocks: ${share(
      outcomes.filter(({ label }) => label.objectiveAt !== undefined),
      (outcome) => outcome.kind && outcome.objective,
    )}`,
    '',
    ...outcomes
      .filter(({ full, objective }) => !full || !objective)
      .map(
        ({ label, reasons }) =>
          `${label.id} ${label.kind}${label.ambiguous ? ' (ambiguous)' : ''}: ${reasons.join('; ')}`,
      ),
  ].join('\n');
}
