import type { CheckResult, Score } from '../declare/check.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import type { AutomationColumns } from './columns.ts';
import type { GateReason } from './fitGate.ts';
import { automationIssues } from './issues.ts';
import { type Automation, type AutomationTable, automationsIn } from './readAutomation.ts';

/** Where each reason is mended and what is expected there. */
const mends: Readonly<Record<GateReason, readonly [keyof AutomationColumns, string]>> = {
  'automation-no-objective': ['objective', 'the ID of an objective'],
  'automation-no-accountable': ['accountable', 'one person'],
  'automation-no-baseline': ['before', 'the measure as it was before'],
  'automation-personal-data-unanswered': ['personalData', 'which data of people, or none'],
  'automation-no-legal-basis': ['legalBasis', 'a basis, such as contract or consent'],
};

function issuesOf(table: AutomationTable, { row, values, subject, gate }: Automation): Issue[] {
  return gate.reasons.flatMap((reason) => {
    const [key, expected] = mends[reason];
    // A list that never asks is not to be scolded in every row; the gate still says so.
    if (table.found[key] === undefined) return [];
    const place = placeIn(table, row, key);
    return [automationIssues[reason]({ place, subject, expected, found: values[key] ?? 'blank' })];
  });
}

function passScore(table: AutomationTable, automations: readonly Automation[]): Score[] {
  if (automations.length === 0) return [];
  const passed = automations.filter(({ gate }) => gate.verdict === 'pass').length;
  return [
    {
      ...{ id: `automation/${table.sheet}`, kind: 'automation', label: table.sheet },
      ...{ value: passed / automations.length, unit: 'fraction', coverage: 1, asOf: null },
    },
  ];
}

/** What each automation has not answered, at the cell that mends it, and the share that passes the gate. */
export function checkAutomation(table: AutomationTable): CheckResult {
  const automations = automationsIn(table);
  const issues = automations.flatMap((each) => issuesOf(table, each));
  return { scores: passScore(table, automations), issues: [...table.issues, ...issues] };
}
