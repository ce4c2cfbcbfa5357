import { defineFunction } from '../../declare/defineFunction.ts';
import { hasHeaderParameter, tableParameter } from '../../declare/parameter.ts';
import { fail, succeed } from '../../issue/outcome.ts';
import { automationColumns } from '../columns.ts';
import { gateWords } from '../gateWords.ts';
import { automationIssues } from '../issues.ts';
import { automationsIn } from '../readAutomation.ts';

const header = ['ID', 'Automation', 'Gate', 'Why'];

const exampleAutomations = [
  [
    'Automation',
    'Linked objective',
    'Measure before',
    'Accountable',
    'Personal data',
    'Legal basis',
  ],
  ['Orders go to the till', 'O-7', '20 minutes', 'Luca Brandt', 'addresses', 'contract'],
  ['Flour orders itself', 'O-4', null, 'Jonas Feld', 'none', null],
  ['Screen changes itself', null, '40 an hour', 'Marta Lind', 'none', null],
];

export const fitGateFunction = defineFunction({
  name: 'FIT_GATE',
  subject: 'automation',
  summary: 'Says of each automation whether it may go on, and why not.',
  definition:
    'fail: no objective, nobody accountable, or personal data without a basis; warn: nothing measured before, or personal data not answered; else pass. What was stopped is left out. Definition: ours, after the duties of data protection law to name purpose and basis (GDPR articles 5 and 6).',
  parameters: {
    automations: tableParameter({
      help: 'One row an automation, with headers such as Automation, Linked objective, Measure before, Accountable, Personal data, Legal basis.',
      columns: automationColumns,
      tolerant: true,
    }),
    hasHeader: hasHeaderParameter,
  },
  result: {
    shape: 'table',
    help: 'One row an automation, in the order of the range.',
    columns: [
      { header: 'ID', unit: 'none', help: 'Its ID; blank without one.' },
      { header: 'Automation', unit: 'none', help: 'What is automated.' },
      { header: 'Gate', unit: 'none', help: 'pass, warn or fail.' },
      { header: 'Why', unit: 'none', help: 'What is missing; blank for a pass.' },
    ],
  },
  examples: [
    {
      note: 'One of each',
      arguments: [exampleAutomations],
      result: [
        header,
        [null, 'Orders go to the till', 'pass', null],
        [null, 'Flour orders itself', 'warn', 'nothing measured before'],
        [null, 'Screen changes itself', 'fail', 'no objective'],
      ],
    },
    {
      note: 'Nothing listed',
      arguments: [[...exampleAutomations.slice(0, 1), [null, 'O-7', null, null, null, null]]],
      result: { issue: 'automation-none' },
    },
  ],
  related: ['ALIGN_ORPHANS', 'RACI_ISSUES'],
  calculate({ automations: table }) {
    const rows = automationsIn(table).map(({ values, gate }) => {
      const why = gate.reasons.map((reason) => gateWords[reason]).join(', ');
      return [values.id, values.automation, gate.verdict, why || null];
    });
    if (rows.length > 0) return succeed([header, ...rows]);
    const about = { place: { argument: 'automations' }, expected: 'a row with an automation' };
    return fail(automationIssues['automation-none']({ ...about, found: 'none' }));
  },
});
