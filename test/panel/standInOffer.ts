import { unmeasuredIndex } from '../../core/alignment/alignmentIndex.ts';
import type { CheckUp } from '../../core/alignment/checkUp.ts';
import type { Blueprint } from '../../core/declare/blueprint.ts';
import { type CommandDefinition, defineCommand } from '../../core/declare/defineCommand.ts';
import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import { optionalNumber, tableParameter, textParameter } from '../../core/declare/parameter.ts';
import { defineIssues } from '../../core/issue/defineIssues.ts';
import { succeed } from '../../core/issue/outcome.ts';
import { fractionColumn, textColumn } from '../../core/sheet/column.ts';
import type { CellEdit, Edit } from '../../core/sheet/edit.ts';
import type { Offer } from '../../panel/handler/session.ts';
import { standInFindings, standInScores, standInTables } from './standInCheckUp.ts';
import { standInViews } from './standInViews.ts';

const columns = {
  objective: textColumn({ header: 'Objective', help: 'What should be true.', required: true }),
  progress: fractionColumn({
    header: 'Progress',
    help: 'Share of the way.',
    computed: { formula: '={objective}', calculate: () => null },
  }),
};

const blueprints: readonly Blueprint[] = [
  {
    id: 'okr',
    kind: 'okr',
    sheet: 'OKRs',
    purpose: 'Objectives with key results that can be counted.',
    columns,
    sample: [],
    rules: [],
    settings: [],
    frozenColumns: 1,
  },
  {
    id: 'raci',
    kind: 'raci',
    sheet: 'RACI',
    purpose: 'Who does what, and who decides.',
    columns: { task: columns.objective },
    sample: [],
    rules: [],
    settings: [],
    frozenColumns: 1,
  },
];

function progressCell(row: number): CellEdit {
  return {
    kind: 'cell',
    sheet: 'Team goals',
    row,
    column: 9,
    before: { value: null, formula: null },
    after: { value: 0.5, formula: `=MAX(0,MIN(1,($F${row + 1}-$D${row + 1})/2))`, format: '0%' },
  };
}

/** A plan with everything a preview can show: a header, a fill down, an overwritten cell, a list, a colour rule. */
export function standInPlan(): readonly Edit[] {
  const sheet = 'Team goals';
  const area = { top: 3, left: 9, bottom: 7, right: 9 };
  const plain = (
    row: number,
    column: number,
    words: readonly [string | null, string],
  ): CellEdit => ({
    kind: 'cell',
    sheet,
    row,
    column,
    before: { value: words[0], formula: null },
    after: { value: words[1], formula: null },
  });
  return [
    plain(2, 9, [null, 'Progress']),
    plain(5, 5, ['n/a', '']),
    plain(5, 2, [null, 'Ines']),
    ...[3, 4, 5, 6, 7].map(progressCell),
    {
      kind: 'validation',
      sheet,
      area,
      rule: { type: 'list', values: ['yes', 'no'], strict: false },
    },
    { kind: 'format', sheet, area, look: 'computed', numberFormat: '0%' },
    { kind: 'freeze', sheet, rows: 3, columns: 2 },
  ];
}

const issues = defineIssues({
  'helper-differs': {
    severity: 'warning',
    sentences: { en: '{place}: the text says {expected}, the number says {found}.' },
  },
});

const convert: CommandDefinition = defineCommand({
  id: 'convert',
  title: 'Turn into a tracker',
  help: 'Appends what is missing.',
  needs: ({ sheet }) => (typeof sheet === 'string' ? { sheets: [sheet] } : {}),
  run: (_reading, { nothing }) => ({
    edits: nothing === true ? [] : standInPlan(),
    view: null,
    issues: [
      issues['helper-differs']({
        place: { sheet: 'Team goals', row: 3, column: 4 },
        expected: '260',
        found: '250',
      }),
    ],
  }),
});

const counted = (prefix: string, row: number) => `=${prefix}OKR_COUNT(A${row}:H${row})`;

/** Stands for the repair; on the made-up workbook there is something to do for Google Sheets only. */
const repair: CommandDefinition = defineCommand({
  id: 'repair',
  title: 'Repair formulas',
  help: 'Respells functions.',
  needs: () => ({}),
  run: (_reading, options) => ({
    edits:
      options.for === 'sheets'
        ? [3, 4, 6].map((row) => ({
            kind: 'cell' as const,
            sheet: 'Team goals',
            row,
            column: 10,
            before: { value: { error: '#NAME?' as const }, formula: counted('TANDEM.', row + 1) },
            after: { value: { error: '#NAME?' as const }, formula: counted('', row + 1) },
          }))
        : [],
    view: null,
    issues: [],
  }),
});

/** Stands for the import: an export of which much was not understood. */
const takeOver: CommandDefinition = defineCommand({
  id: 'import',
  title: 'Take over an export',
  help: 'Lays an export out.',
  needs: () => ({}),
  run: (_reading, { format }) => ({
    edits: [
      { kind: 'sheet', sheet: 'Objectives', action: 'add' },
      {
        kind: 'cell',
        sheet: 'Objectives',
        row: 0,
        column: 0,
        before: { value: null, formula: null },
        after: { value: 'Objective', formula: null },
      },
    ],
    view: {
      format: format === 'auto' ? 'viva' : (format ?? null),
      sheet: 'Team goals',
      sheets: [{ sheet: 'Objectives', rows: 1 }],
    },
    issues: Array.from({ length: 12 }, (_, index) =>
      issues['helper-differs']({
        place: { sheet: 'Team goals', row: 3 + index, column: 4 },
        expected: 'on track',
        found: 'dreaming',
      }),
    ),
  }),
});

const count: FunctionDefinition = {
  name: 'OKR_COUNT',
  subject: 'okr',
  summary: 'Counts key results.',
  definition: 'One row is one key result.',
  parameters: {
    keyResults: tableParameter({ help: 'The list.', columns: { objective: columns.objective } }),
    status: textParameter({ help: 'Only these.' }),
    minimum: optionalNumber({ help: 'At least this.', unit: 'fraction', fallback: 0.5 }),
  },
  result: { shape: 'value', unit: 'count', help: 'How many.' },
  examples: [
    {
      note: 'Two rows',
      arguments: [[['Objective'], ['a'], ['b']], 'say "done"'],
      result: 2,
    },
    { note: 'Broken', arguments: [null, 'x'], result: { issue: 'argument-missing' } },
  ],
  related: ['OKR_SCORE'],
  calculate: () => succeed(0),
};

/** What every check-up answers. */
export const standInCheckUp: CheckUp = {
  tables: standInTables,
  scores: standInScores,
  findings: standInFindings,
  index: unmeasuredIndex,
};

/** Made-up answers in place of the catalogue, so that the panel's tests stand on their own. */
export const standInOffer: Offer = {
  functions: [count],
  blueprints,
  commands: [convert, takeOver, repair],
  views: standInViews,
  *checkUp() {
    yield { stage: 'recognising sheets', done: 0, total: 1 };
    return standInCheckUp;
  },
};
