import * as z from 'zod/mini';
import { derailerIds } from '../../core/alignment/derailers/model.ts';
import { tableKinds } from '../../core/recognise/table.ts';

/** A share, 0–1. */
export const share = z.number().check(z.minimum(0), z.maximum(1));
const indexValue = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const count = z.int().check(z.minimum(0));

const evidence = z.strictObject({
  id: z.string(),
  label: z.string(),
  weight: z.number().check(z.minimum(0)),
  enough: share,
  value: z.nullable(share),
  coverage: share,
  good: count,
  bad: count,
  unknown: count,
  missing: z.array(z.enum(tableKinds)),
  rows: z.array(
    z.strictObject({
      state: z.enum(['bad', 'unknown']),
      sheet: z.nullable(z.string()),
      cell: z.nullable(z.string()),
      text: z.string(),
      count,
    }),
  ),
});

const trendPoint = z.strictObject({ day: z.number(), value: z.nullable(z.number()) });
const trend = z.array(trendPoint);

const derailer = z.strictObject({
  id: z.enum(derailerIds),
  title: z.string(),
  meaning: z.string(),
  value: indexValue,
  coverage: share,
  weight: z.number().check(z.minimum(0)),
  before: z.nullable(z.number()),
  trend,
  evidence: z.array(evidence),
  realigner: z.strictObject({ command: z.string(), title: z.string() }),
});

/** The alignment index with its derailers, as `check --json` prints it. */
export const alignmentIndex = z.strictObject({
  value: indexValue,
  coverage: share,
  enough: z.boolean(),
  derailers: z.array(derailer),
  parts: z.array(z.strictObject({ id: z.enum(derailerIds), share, points: z.number() })),
  before: z.nullable(trendPoint),
  trend,
  asOf: z.nullable(z.number()),
  next: z.nullable(z.strictObject({ day: z.number(), name: z.string() })),
});
