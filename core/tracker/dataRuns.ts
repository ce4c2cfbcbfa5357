/** Rows that follow one another without a gap. */
export interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** Most runs that are dressed one by one. Ours: beyond that each list would cost a host more than it is worth. */
const mostRuns = 8;

/** The runs of some rows in ascending order; one run over all of them where there are many. */
export function dataRuns(rows: readonly number[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row === last.bottom + 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row });
  }
  const [first] = runs;
  const end = runs[runs.length - 1];
  if (!first || !end || runs.length <= mostRuns) return runs;
  return [{ top: first.top, bottom: end.bottom }];
}
