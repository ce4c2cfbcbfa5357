import { isoOfSerial } from '../calendar/serial.ts';
import { settingNumber } from '../declare/readSettings.ts';
import type { Unit } from '../declare/unit.ts';
import { defineView, type TableRow, type ViewBlock } from '../declare/view.ts';
import type { Cell } from '../sheet/cell.ts';
import { type At, type Changes, changesBetween } from './changesBetween.ts';
import { hasChanged, type ScoreChange } from './scoreChanges.ts';
import type { TargetMove } from './targetChangesIn.ts';
import type { ValueChange } from './valueChanges.ts';

type Columns = readonly (readonly [header: string, unit: Unit])[];

function table(caption: string, columns: Columns, rows: readonly TableRow[]): ViewBlock[] {
  if (rows.length === 0) return [];
  const named = columns.map(([header, unit]) => ({ header, unit }));
  return [{ block: 'table', caption, columns: named, rows }];
}

/** Shares are shown in percent, scores as they are. */
function shown(value: number | null, unit: string): Cell {
  if (value === null) return 'not enough data';
  return unit === 'fraction' ? `${Math.round(value * 100)} %` : Number(value.toFixed(2));
}

/** Percentage points where the score is a share. */
function difference({ before, after, unit }: ScoreChange): Cell {
  if (before === null || after === null) return null;
  const change = after - before;
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  const size = Math.abs(change);
  const words = unit === 'fraction' ? `${Math.round(size * 100)} pp` : `${Number(size.toFixed(2))}`;
  return `${sign}${words}`;
}

function scoreRow(change: At<ScoreChange>): TableRow {
  const { label, before, after, unit, isNew, at } = change;
  const then = isNew ? 'new' : shown(before, unit);
  const tone = before === null || after === null ? 'plain' : after > before ? 'good' : 'watch';
  return { cells: [label, then, shown(after, unit), difference(change)], tone, at };
}

function valueRow({ keyResult, before, after, blocker, at }: At<ValueChange>): TableRow {
  return {
    cells: [keyResult, before ?? 'first value', after, blocker],
    at,
    ...(blocker === null ? {} : { tone: 'watch' }),
  };
}

function targetRow({ day, keyResult, before, after, reason, who, at }: At<TargetMove>): TableRow {
  const moved = `${before ?? 'none'} → ${after ?? 'none'}`;
  const told = [who, isoOfSerial(day)].filter((word) => word !== null).join(', ');
  const tone = reason === null ? 'watch' : 'plain';
  return { cells: [keyResult, moved, `${reason ?? 'no reason given'} (${told})`], tone, at };
}

/** What there is nothing to compare from, in a sentence each. */
function missing({ scores, has, from }: Changes): ViewBlock[] {
  const since = isoOfSerial(from);
  const texts = [
    has.history ? '' : 'No snapshot of the scores has been taken yet, so only values are compared.',
    has.history && scores.every(({ isNew }) => isNew)
      ? `No snapshot stands up to ${since}: every score counts as new.`
      : '',
    has.checkIns ? '' : 'There are no check-ins, so values of key results are not compared.',
  ].filter((text) => text !== '');
  return texts.map((text) => ({ block: 'text', text, tone: 'plain' as const }));
}

function tables(changes: Changes): ViewBlock[] {
  const { scores, values, targets } = changes;
  const [before, after] = ['Before', 'After'] as const;
  return [
    ...table(
      'Scores that changed',
      [
        ['Score', 'none'],
        [before, 'none'],
        [after, 'none'],
        ['Change', 'none'],
      ],
      scores.filter(hasChanged).map(scoreRow),
    ),
    ...table(
      'Key results checked in',
      [
        ['Key result', 'none'],
        [before, 'same as the measure'],
        [after, 'same as the measure'],
        ['Blocker', 'none'],
      ],
      values.map(valueRow),
    ),
    ...table(
      'Targets that were moved',
      [
        ['Key result', 'none'],
        ['Target', 'none'],
        ['Why', 'none'],
      ],
      targets.map(targetRow),
    ),
  ];
}

function summary(changes: Changes): ViewBlock[] {
  const { scores, values, targets, from, to, has } = changes;
  const moved = scores.filter(hasChanged).length;
  const figure = (label: string, value: number, note?: string): ViewBlock => ({
    ...{ block: 'figure', label, value, unit: 'count' },
    ...(note === undefined ? {} : { note }),
  });
  return [
    { block: 'text', text: `From ${isoOfSerial(from)} to ${isoOfSerial(to)}.` },
    ...(has.history ? [figure('Scores that changed', moved, `of ${scores.length}`)] : []),
    ...(has.checkIns ? [figure('Key results checked in', values.length)] : []),
    ...(has.log ? [figure('Targets moved', targets.length)] : []),
  ];
}

/** What changed lately: scores from snapshots, values from check-ins, targets from their log. */
export const changesView = defineView({
  id: 'changes',
  title: 'What changed',
  summary: 'Which scores, values and targets changed since the last meeting, and why?',
  kinds: ['history', 'check-ins', 'target-changes'],
  run(inputs, context) {
    if (context.today === null) {
      const text = 'The workbook does not say what day it is, so nothing can be compared.';
      return [{ block: 'text', text, tone: 'watch' }];
    }
    const from = context.today - settingNumber(context, 'changesWithin');
    const changes = changesBetween(inputs, { from, to: context.today }, context.locale);
    return [...summary(changes), ...missing(changes), ...tables(changes)];
  },
});
