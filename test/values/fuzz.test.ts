import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/sheet/cell.ts';
import { columnEvidence } from '../../core/sheet/values/columnEvidence.ts';
import { readDate } from '../../core/sheet/values/readDate.ts';
import { readNumber } from '../../core/sheet/values/readNumber.ts';
import { readStatus } from '../../core/sheet/values/readStatus.ts';
import { readTargetText } from '../../core/sheet/values/readTargetText.ts';

const fragment = fc.constantFrom(
  ...['1', '23', '4.5', '1,234', '.', ',', '%', '€', '$', 'k', 'M', '≥', '<', '–', '-', '/', ' '],
  ...[
    'Q3',
    '2026',
    'März',
    'from',
    'to',
    'von',
    'auf',
    '以上',
    'から',
    '(',
    ')',
    '#N/A',
    'n/a',
    '✅',
    '\n',
  ],
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 400 }),
);

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: text },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(null, true, false, { error: '#REF!' }) },
);

describe('value readers', () => {
  it('reading 100,000 cells of any content answers values that are finite, missing, or an issue', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(cell, { minLength: 40, maxLength: 60 }), (cells) => {
        const evidence = columnEvidence(cells);
        for (const each of cells) {
          const context = { locale: seen % 2 === 0 ? null : 'de-DE', ...evidence };
          const number = readNumber(each, context);
          if (number.kind === 'value') expect(Number.isFinite(number.value.value)).toBe(true);
          const date = readDate(each, context);
          if (date.kind === 'value') expect(date.value.first).toBeLessThanOrEqual(date.value.last);
          if (typeof each === 'string') {
            readTargetText(each, context);
            readStatus(each);
          }
          seen += 1;
        }
      }),
      { seed: 20260302, numRuns: 2200 },
    );
    expect(seen).toBeGreaterThanOrEqual(100_000);
  }, 120_000);
});
