import type { CheckInput } from '../declare/check.ts';
import { type RecognisedRows, readRecognised } from '../recognise/readRecognised.ts';
import type { Row, Table } from '../sheet/table.ts';
import { type AutomationColumns, automationColumns } from './columns.ts';
import { fitGate, type Gate } from './fitGate.ts';

export type AutomationTable = Table<AutomationColumns>;

/** One automation with its gate. */
export interface Automation {
  readonly row: number;
  readonly values: Row<AutomationColumns>['values'];
  readonly subject: string;
  readonly gate: Gate;
}

/** True once it was given up, so that nothing has to be answered any more. */
function isStopped({ status, decision }: Automation['values']): boolean {
  const words = /^(?:stop|stopped|dropped|cancelled|gestoppt|beendet|arrêté|parado|fermato)$/i;
  return words.test(status ?? '') || words.test(decision ?? '');
}

/** The automations of a table that are not stopped; rows that only name one are headings and left out. */
export function automationsIn(table: AutomationTable): readonly Automation[] {
  return table.rows.flatMap(({ row, values }): Automation[] => {
    const { id, automation } = values;
    const filled = Object.values(values).filter((value) => value !== null).length;
    if (automation === null || filled <= (id === null ? 1 : 2) || isStopped(values)) return [];
    const subject = id === null ? `"${automation}"` : `${id} "${automation}"`;
    return [{ row, values, subject, gate: fitGate(values) }];
  });
}

/** Reads a recognised list of automations; objectives in words count as well as their ids. */
export function readAutomation(
  { grid, table }: CheckInput,
  locale: string | null,
): RecognisedRows<AutomationColumns> {
  const isNamed = table.columns.parent === undefined && table.columns.objective !== undefined;
  const columns = isNamed
    ? {
        ...automationColumns,
        objective: { ...automationColumns.objective, role: 'objective' },
      }
    : automationColumns;
  return readRecognised({ grid, table, locale }, columns);
}
