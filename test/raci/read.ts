import { describeIssue } from '../../core/issue/describe.ts';
import { lintMatrix } from '../../core/raci/lintMatrix.ts';
import { matrixOf } from '../../core/raci/matrixOf.ts';
import type { Finding, RaciMatrix } from '../../core/raci/model.ts';
import type { VariantWish } from '../../core/raci/readMatrix.ts';
import { defaultLimits, type RaciLimits } from '../../core/raci/thresholds.ts';
import type { Cell, Matrix } from '../../core/sheet/cell.ts';
import { gridOf } from '../../core/sheet/grid.ts';

/** Rows from text: cells divided by `|`, blank where nothing stands. */
export function rows(...lines: readonly string[]): Cell[][] {
  return lines.map((line) =>
    line.split('|').map((text) => {
      const cell = text.trim();
      if (cell === '') return null;
      return /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
    }),
  );
}

/** Reads a matrix that must be one. */
export function read(
  matrix: Matrix,
  variant: VariantWish = 'auto',
  hasHeader: boolean | null = null,
): RaciMatrix {
  const outcome = matrixOf(gridOf(matrix), { variant, hasHeader });
  if (!outcome.ok) throw new Error(outcome.issues.map((issue) => describeIssue(issue)).join(' '));
  return outcome.value;
}

export function lint(
  matrix: Matrix,
  variant: VariantWish = 'auto',
  limits: RaciLimits = defaultLimits,
): readonly Finding[] {
  return lintMatrix(read(matrix, variant), limits);
}

/** Codes found, in the order of the findings. */
export function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ issue }) => issue.code);
}

/** The tasks with each person's letters, to see what was understood. */
export function understood(matrix: RaciMatrix): Record<string, string> {
  return Object.fromEntries(
    matrix.tasks.map(({ name, duties }) => [
      name,
      duties
        .map(({ person, reading }) => `${matrix.people[person]?.name} ${reading.letters.join('/')}`)
        .join(', '),
    ]),
  );
}

/** Header of the matrices below. */
export const header = 'Task | Mila | Tomas | Ines | Omar | Petra';

/** A matrix no rule objects to: five tasks, loads spread, everybody with something to do and a blank cell. */
export const clean = [
  'Order flour | A | R | I | | C',
  'Bake bread | I | A/R | C | |',
  'Open the shop | I | | A/R | C |',
  'Plan the rounds | | I | C | A/R |',
  'Pay suppliers | A | C | | | R',
];
