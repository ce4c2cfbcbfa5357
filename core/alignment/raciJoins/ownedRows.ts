import type { CheckInput } from '../../declare/check.ts';
import type { Context } from '../../declare/context.ts';
import { objectiveColumns } from '../../okr/objectiveColumns.ts';
import { readOkrSheet } from '../../okr/readOkrSheet.ts';
import { readRecognised } from '../../recognise/readRecognised.ts';
import { idColumn, personColumn, textColumn } from '../../sheet/column.ts';
import { namesNobody } from '../../vocabulary/namesNobody.ts';
import { splitPeople } from '../../vocabulary/splitEntries.ts';

/** An objective, key result or measure with who owns it. */
export interface OwnedRow {
  readonly sort: 'objective' | 'key result' | 'measure';
  readonly id: string | null;
  readonly text: string | null;
  /** Its owner, then those who carry it as well. */
  readonly owners: readonly string[];
  readonly team: string | null;
  /** For a key result its objective, for an objective its parent: id or text. */
  readonly above: string | null;
  readonly startDate: number | null;
  readonly dueDate: number | null;
}

/** The columns that tell whose a measure is, in lists of KPIs and in scorecards. */
const measureColumns = {
  id: idColumn({ header: 'ID', help: 'Short name.' }),
  measure: textColumn({ header: 'Measure', help: 'What is measured.' }),
  owner: personColumn({ header: 'Owner', help: 'Who answers for it.' }),
};

function people(...cells: readonly (string | null)[]): readonly string[] {
  return cells.flatMap(splitPeople).filter((name) => !namesNobody(name));
}

function keyResults(input: CheckInput, context: Context): OwnedRow[] {
  return readOkrSheet(input, context).table.rows.map(({ values }) => ({
    ...{ sort: 'key result', id: values.id, text: values.keyResult, team: values.team },
    ...{ owners: people(values.owner, values.coOwner), above: values.objective },
    ...{ startDate: values.startDate, dueDate: values.dueDate },
  }));
}

function objectives({ grid, table }: CheckInput, { locale }: Context): OwnedRow[] {
  return readRecognised({ grid, table, locale }, objectiveColumns).rows.map(({ values }) => ({
    ...{ sort: 'objective', id: values.id, text: values.objective, team: values.team },
    ...{ owners: people(values.owner, values.coOwner), above: values.parent },
    ...{ startDate: values.startDate, dueDate: values.dueDate },
  }));
}

function measures({ grid, table }: CheckInput, { locale }: Context): OwnedRow[] {
  return readRecognised({ grid, table, locale }, measureColumns).rows.map(({ values }) => ({
    ...{ sort: 'measure', id: values.id, text: values.measure, owners: people(values.owner) },
    ...{ team: null, above: null, startDate: null, dueDate: null },
  }));
}

/** Every objective, key result and measure of the workbook's lists, in their order; each table is read once. */
export function ownedRows(inputs: readonly CheckInput[], context: Context): readonly OwnedRow[] {
  return inputs.flatMap((input) => {
    const { kind, columns, objectiveAt } = input.table;
    if (kind === 'kpi' || kind === 'scorecard') return measures(input, context);
    if (kind !== 'okr' || objectiveAt === 'across') return [];
    return columns.keyResult === undefined
      ? objectives(input, context)
      : keyResults(input, context);
  });
}
