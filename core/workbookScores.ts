import { shownIndex } from './alignment/alignmentIndex.ts';
import { checkUpSteps } from './alignment/checkUp.ts';
import { checks } from './catalog.ts';
import type { Score } from './declare/check.ts';
import type { Context } from './declare/context.ts';
import { finishSteps, type Steps } from './declare/steps.ts';
import type { Reading } from './sheet/edit.ts';

/** What the index and each derailer have in common. */
type Standing = Pick<Score, 'value' | 'coverage'>;

/** As `workbookScores`, in the steps of the check-up. */
export function* workbookScoreSteps(reading: Reading, context: Context): Steps<readonly Score[]> {
  const { scores, index } = yield* checkUpSteps(reading, checks, context);
  const fixed = { kind: 'alignment-index', unit: 'score', asOf: context.today } as const;
  const scoreOf = (id: string, label: string, { value, coverage }: Standing) => ({
    ...fixed,
    ...{ id, label, value, coverage },
  });
  const standing = [
    scoreOf('alignment-index', 'Alignment index', {
      value: shownIndex(index),
      coverage: index.coverage,
    }),
    ...index.derailers.map((one) => scoreOf(`alignment-index/${one.id}`, one.id, one)),
  ];
  return standing.some(({ value }) => value !== null) ? [...scores, ...standing] : scores;
}

/** Every score of a workbook, then the alignment index and its derailers where any of them has a value. */
export function workbookScores(reading: Reading, context: Context): readonly Score[] {
  return finishSteps(workbookScoreSteps(reading, context));
}
