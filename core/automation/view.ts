import type { CheckInput } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { defineView, type TableRow, type Tone, type ViewBlock } from '../declare/view.ts';
import { placeIn } from '../sheet/table.ts';
import type { Gate } from './fitGate.ts';
import { gateWords } from './gateWords.ts';
import { type AutomationTable, automationsIn, readAutomation } from './readAutomation.ts';

const tones: Readonly<Record<Gate['verdict'], Tone>> = { pass: 'good', warn: 'watch', fail: 'bad' };

const headers = ['Automation', 'Gate', 'Why', 'Before', 'After', 'Accountable', 'Personal data'];

function rowsOf(table: AutomationTable): TableRow[] {
  return automationsIn(table).map(({ row, values, subject, gate }) => {
    const why = gate.reasons.map((reason) => gateWords[reason]).join(', ');
    const { before, after, accountable, personalData } = values;
    return {
      cells: [subject, gate.verdict, why || null, before, after, accountable, personalData],
      ...{ tone: tones[gate.verdict], at: placeIn(table, row, 'automation') },
    };
  });
}

function blocksOf(inputs: readonly CheckInput[], { locale }: Context): readonly ViewBlock[] {
  const tables = inputs
    .filter(({ table }) => table.kind === 'automation')
    .map((input) => readAutomation(input, locale));
  const gates = tables.flatMap(automationsIn).map(({ gate }) => gate.verdict);
  const passed = gates.filter((verdict) => verdict === 'pass').length;
  const value = gates.length === 0 ? null : passed / gates.length;
  const columns = headers.map((header) => ({ header, unit: 'none' as const }));
  return [
    {
      ...{ block: 'figure', label: 'Automations that pass the gate', value, unit: 'fraction' },
      ...{ count: gates.length, tone: value === null ? 'plain' : value === 1 ? 'good' : 'watch' },
      note: value === null ? 'Nothing is automated.' : `${passed} of ${gates.length}`,
    },
    { block: 'table', caption: 'Gate by automation', columns, rows: tables.flatMap(rowsOf) },
  ];
}

/** Which automations serve an objective, can show it, and may use the data they use. */
export const automationView = defineView({
  id: 'automation',
  title: 'Automation',
  summary: 'What is automated, what for, and what is not answered yet?',
  kinds: ['automation'],
  run: blocksOf,
});
