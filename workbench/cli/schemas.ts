import * as z from 'zod/mini';
import { tableKinds } from '../../core/recognise/table.ts';
import { errorValues } from '../../core/sheet/cell.ts';
import { alignmentIndex, share } from './indexSchema.ts';

const column = z.union([z.int().check(z.minimum(0)), z.array(z.int().check(z.minimum(0)))]);
const cell = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.strictObject({ error: z.enum(errorValues) }),
]);

const recognisedTable = z.strictObject({
  sheet: z.string(),
  range: z.string(),
  kind: z.enum(tableKinds),
  headerRow: z.nullable(z.int()),
  headerRows: z.optional(z.array(z.int())),
  columns: z.record(z.string(), column),
  objectiveAt: z.optional(
    z.enum([
      'column',
      'column-merged',
      'section-row',
      'title-above',
      'across',
      'other-table',
      'absent',
    ]),
  ),
  blocks: z.optional(z.int()),
  peopleSpans: z.optional(z.array(z.tuple([z.int(), z.int()]))),
  tasksAcross: z.optional(z.boolean()),
  confidence: share,
  why: z.array(z.string()),
});

/** What `--map` takes: the tables of `recognise --json`, as the user corrected them. */
export const mappingSchema = z.array(
  z.looseObject({
    sheet: z.string(),
    kind: z.enum(tableKinds),
    headerRow: z.nullable(z.int().check(z.minimum(0))),
    columns: z.record(z.string(), column),
  }),
);

const finding = z.strictObject({
  code: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.nullable(z.string()),
  cell: z.nullable(z.string().check(z.regex(/^[A-Z]{1,3}[1-9][0-9]*$/))),
  expected: z.string(),
  found: z.string(),
  message: z.string(),
});

const unit = z.enum([
  'none',
  'fraction',
  'score',
  'nps',
  'days',
  'date',
  'money',
  'count',
  'same as the measure',
]);

const score = z.strictObject({
  id: z.string(),
  kind: z.string(),
  label: z.string(),
  value: z.nullable(z.number()),
  unit,
  coverage: share,
  asOf: z.nullable(z.number()),
});

const used = z.strictObject({ today: z.string(), locale: z.string(), timeZone: z.string() });

const cellState = z.strictObject({
  value: cell,
  formula: z.nullable(z.string()),
  format: z.optional(z.string()),
});
const cellEdit = z.strictObject({
  kind: z.literal('cell'),
  sheet: z.string(),
  row: z.int(),
  column: z.int(),
  before: cellState,
  after: cellState,
});
const otherEdit = z.looseObject({
  kind: z.enum([
    'sheet',
    'validation',
    'format',
    'freeze',
    'filter',
    'chart',
    'sparklines',
    'record',
    'select',
  ]),
});

const parameter = z.strictObject({
  name: z.string(),
  kind: z.enum(['number', 'text', 'date', 'flag', 'choice', 'numbers', 'range', 'table']),
  unit,
  optional: z.boolean(),
  help: z.string(),
  fallback: z.optional(z.union([z.number(), z.string(), z.boolean()])),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  choices: z.optional(z.array(z.string())),
  columns: z.optional(
    z.array(
      z.strictObject({
        key: z.string(),
        header: z.string(),
        kind: z.string(),
        required: z.boolean(),
      }),
    ),
  ),
});

const result = z.union([
  z.strictObject({
    shape: z.literal('value'),
    unit,
    help: z.string(),
    spills: z.optional(z.boolean()),
  }),
  z.strictObject({
    shape: z.literal('table'),
    columns: z.array(z.strictObject({ header: z.string(), unit, help: z.string() })),
    help: z.string(),
    headerRow: z.optional(z.literal(false)),
  }),
]);

/** A block of a view: what each kind holds besides stands in the declaration of views. */
const block = z.looseObject({
  block: z.enum([
    ...(['figure', 'text', 'table', 'bars', 'heatMap', 'tree', 'lanes', 'crossMatrix'] as const),
    ...(['network', 'lines'] as const),
  ]),
});

/** The shape of every JSON output of the command line, by command; committed as JSON Schema in docs/schemas. */
export const outputSchemas = {
  recognise: z.array(recognisedTable),
  check: z.strictObject({
    tables: z.array(recognisedTable),
    scores: z.array(score),
    findings: z.array(finding),
    index: alignmentIndex,
    used,
  }),
  plan: z.strictObject({
    edits: z.array(z.union([cellEdit, otherEdit])),
    notes: z.array(finding),
    used,
  }),
  review: z.strictObject({
    kind: z.enum(['weekly', 'monthly', 'quarterly']),
    title: z.string(),
    day: z.int(),
    question: z.string(),
    glance: z.array(block),
    agenda: block,
    sections: z.array(
      z.strictObject({ title: z.string(), note: z.string(), blocks: z.array(block) }),
    ),
    minimumCoverage: share,
    used,
  }),
  call: z.strictObject({
    result: z.union([cell, z.array(z.array(cell))]),
    issues: z.array(finding),
    used,
  }),
  functions: z.array(
    z.strictObject({
      name: z.string(),
      subject: z.string(),
      summary: z.string(),
      parameters: z.array(parameter),
      result,
    }),
  ),
} as const;

/** JSON Schema (draft 2020-12) of one output. */
export function jsonSchema(name: keyof typeof outputSchemas): object {
  return { title: `tandem ${name} --json`, ...z.toJSONSchema(outputSchemas[name]) };
}
