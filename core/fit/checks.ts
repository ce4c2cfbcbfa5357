import { type CheckDefinition, type CheckResult, defineCheck } from '../declare/check.ts';
import { settingNumber } from '../declare/readSettings.ts';
import type { Issue } from '../issue/issue.ts';
import { type FitIndex, fitIndex } from './fitIndex.ts';
import { fitIssues } from './issues.ts';
import type { FitMatrix } from './model.ts';
import { readFit } from './readFit.ts';
import { worstPairs } from './worstPairs.ts';

/** Conflicts nobody explained; a matrix without a column for notes has no cell to mend. */
function withoutNote({ pairs, hasNotes }: FitMatrix): Issue[] {
  if (!hasNotes) return [];
  return worstPairs(pairs)
    .filter(({ note }) => note === null)
    .map(({ first, second, at }) => {
      const subject = `${first} and ${second}`;
      const expected = 'a note in its row';
      return fitIssues['fit-negative-without-note']({
        ...{ place: at, subject, expected, found: 'none' },
      });
    });
}

/** Said at the first pair to fill. */
function lowCoverage({ pairs, sheet }: FitMatrix, index: FitIndex, least: number): Issue[] {
  const gap = pairs.find((pair) => pair.gap === 'blank');
  if (gap === undefined || index.coverage >= least) return [];
  const expected = `${Math.ceil(least * index.pairs)} of ${index.pairs} pairs`;
  const about = { place: gap.at, subject: sheet, expected, found: `${index.rated}` };
  return [fitIssues['fit-low-coverage'](about)];
}

function checkMatrix(matrix: FitMatrix, least: number, today: number | null): CheckResult {
  const index = fitIndex(matrix.pairs);
  const { value, coverage } = index;
  const { sheet } = matrix;
  const about = { id: `fit/${sheet}`, kind: 'fit', label: `${sheet} (−1 to 1)`, asOf: today };
  return {
    scores: value === null ? [] : [{ ...about, value, unit: 'none', coverage }],
    issues: [...matrix.issues, ...withoutNote(matrix), ...lowCoverage(matrix, index, least)],
  };
}

const fitCheck = defineCheck({
  id: 'fit',
  kinds: ['fit'],
  summary:
    'Pairs of elements rated twice and differently, conflicts nobody explained, too few rated pairs.',
  run(input, context) {
    const matrix = readFit(input);
    const least = settingNumber(context, 'minimumCoverage');
    return matrix === null ? { scores: [], issues: [] } : checkMatrix(matrix, least, context.today);
  },
});

/** Checks that the check-up runs on fit matrices. */
export const fitChecks: readonly CheckDefinition[] = [fitCheck];
