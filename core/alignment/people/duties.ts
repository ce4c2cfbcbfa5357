import { isAlive, readDecisions } from '../../decisions/readDecisions.ts';
import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import type { Place } from '../../issue/issue.ts';
import { objectiveColumns } from '../../okr/objectiveColumns.ts';
import { readOkrSheet } from '../../okr/readOkrSheet.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { personColumn, textColumn } from '../../sheet/column.ts';
import { placeIn } from '../../sheet/table.ts';
import { readRaci } from '../raciJoins/readRaci.ts';

/** What somebody can answer for. */
export const dutySorts = ['task', 'objective', 'key result', 'measure', 'decision'] as const;

export type DutySort = (typeof dutySorts)[number];

/** A cell that names whoever answers for something. */
export interface DutyCell {
  readonly sort: DutySort;
  /** The cell as written: one name or several. */
  readonly text: string;
  readonly place: Place;
}

const measureColumns = {
  measure: textColumn({ header: 'Measure', help: 'What is measured.' }),
  owner: personColumn({ header: 'Owner', help: 'Who answers for it.' }),
};

function cell(sort: DutySort, text: string | null, place: Place): DutyCell[] {
  return text === null ? [] : [{ sort, text, place }];
}

function tasks(input: CheckInput, context: Context): DutyCell[] {
  return (readRaci(input, context)?.tasks ?? []).flatMap(({ accountable }) =>
    accountable === null ? [] : cell('task', accountable.name, accountable.place),
  );
}

function goals(input: CheckInput, context: Context): DutyCell[] {
  const { grid, table } = input;
  if (table.objectiveAt === 'across' || table.columns.owner === undefined) return [];
  if (table.columns.keyResult === undefined) {
    const read = readRecognised({ grid, table, locale: context.locale }, objectiveColumns);
    return read.rows.flatMap(({ row, values }) =>
      cell('objective', values.owner, placeIn(read, row, 'owner')),
    );
  }
  const read = readOkrSheet(input, context).table;
  return read.rows.flatMap(({ row, values }) =>
    cell('key result', values.owner, placeIn(read, row, 'owner')),
  );
}

function measures({ grid, table }: CheckInput, { locale }: Context): DutyCell[] {
  const read = readRecognised({ grid, table, locale }, measureColumns);
  return read.rows.flatMap(({ row, values: { measure, owner } }) =>
    measure === null ? [] : cell('measure', owner, placeIn(read, row, 'owner')),
  );
}

function decisions(input: CheckInput, { locale }: Context): DutyCell[] {
  const list = readDecisions(input, locale);
  return list.decisions
    .filter((decision) => isAlive(decision))
    .flatMap(({ row, values }) =>
      cell('decision', values.decider, placeIn(list.table, row, 'decider')),
    );
}

function dutiesOf(input: CheckInput, context: Context): DutyCell[] {
  switch (input.table.kind) {
    case 'raci':
      return tasks(input, context);
    case 'okr':
      return goals(input, context);
    case 'kpi':
    case 'scorecard':
      return measures(input, context);
    case 'decisions':
      return decisions(input, context);
    default:
      return [];
  }
}

/**
 * Every cell of the workbook that names who answers for a task (the one accountable), an objective, a key result, a
 * measure or a decision still to be taken or in force, in the order of the sheets.
 */
export function readDuties(inputs: readonly CheckInput[], context: Context): readonly DutyCell[] {
  return inputs.flatMap((input) => dutiesOf(input, context));
}
