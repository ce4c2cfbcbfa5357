import { type ColumnRule, defineBlueprint } from '../declare/blueprint.ts';
import { choiceColumn, textColumn } from '../sheet/column.ts';
import { checkRules, fitRaci } from './fitRaci.ts';
import { linkColumns } from './linkColumns.ts';
import { rowCheck, rowCheckFormula } from './rowCheck.ts';
import { peopleKeys, samplePeople, sampleRows } from './sample.ts';

/** Codes of the list in each cell; other combinations may be typed and are understood. */
const codes = ['A', 'R', 'A/R', 'C', 'I'] as const;

function personColumn(key: (typeof peopleKeys)[number]) {
  return choiceColumn({
    header: `Person ${key.slice(-1)}`,
    help: 'A answers for the result, R does the work, A/R both, C is asked before, I is told after. Blank: no part.',
    choices: codes,
    synonyms: { 'r/a': 'A/R', ra: 'A/R', ar: 'A/R' },
    width: 14,
  });
}

/** Colours repeat what the letter says; the letter itself is always there. */
function letterRules(key: string): readonly ColumnRule[] {
  return [
    {
      column: key,
      formula: `AND(ISNUMBER(SEARCH("A",{${key}})),{${key}}<>"N/A")`,
      tone: 'good',
    },
    { column: key, formula: `ISNUMBER(SEARCH("R",{${key}}))`, tone: 'watch' },
    { column: key, formula: `{${key}}="I"`, tone: 'muted' },
  ];
}

const columns = {
  task: textColumn({
    header: 'Task',
    help: 'One piece of work or one decision a row.',
    required: true,
    width: 34,
  }),
  personA: personColumn('personA'),
  personB: personColumn('personB'),
  personC: personColumn('personC'),
  personD: personColumn('personD'),
  personE: personColumn('personE'),
  personF: personColumn('personF'),
  check: textColumn({
    header: 'Check',
    help: 'OK, or what is missing: exactly one A and at least one R a task. Insert further people between the first and the last.',
    computed: {
      formula: rowCheckFormula({ task: 'task', first: 'personA', last: 'personF' }),
      calculate: (row) =>
        rowCheck(
          row.task ?? null,
          peopleKeys.map((key) => row[key] ?? null),
        ),
    },
  }),
  ...linkColumns,
};

/** A responsibility matrix with a list of letters in each cell and a verdict a row that any spreadsheet works out. */
export const raciBlueprint = defineBlueprint({
  id: 'raci',
  kind: 'raci',
  sheet: 'RACI',
  purpose:
    'Who answers for each task (A), does it (R), is asked (C) or told (I). Write the names over the columns.',
  columns,
  sample: sampleRows,
  sampleHeaders: samplePeople,
  rules: [...peopleKeys.flatMap(letterRules), ...checkRules],
  settings: [],
  fit: fitRaci,
  frozenColumns: 1,
});
