import { averageDeviationJ } from '../statistics/averageDeviationJ.ts';
import { mean } from '../statistics/mean.ts';
import { withinGroupAgreement } from '../statistics/withinGroupAgreement.ts';
import { withinGroupAgreementJ } from '../statistics/withinGroupAgreementJ.ts';
import { withinGroupAgreementStar } from '../statistics/withinGroupAgreementStar.ts';

/** Ways to measure agreement on several questions. */
export const agreementIndices = ['star', 'rwg', 'rwgj', 'ad', 'admedian'] as const;

export type AgreementIndex = (typeof agreementIndices)[number];

/** A measure of agreement and the answers it stands on. */
export interface AgreementFigure {
  readonly value: number | null;
  /** Fewest answers a question has, or respondents without a missing answer where the index needs those. */
  readonly n: number;
}

type Rows = readonly (readonly (number | null)[])[];

function turned(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

function meanAgreement(rows: Rows, options: number): AgreementFigure {
  const items = turned(rows).map((answers) => withinGroupAgreement(answers, options));
  const known = items.flatMap(({ value }) => (value === null ? [] : [value]));
  const n = items.reduce((least, item) => Math.min(least, item.n), items[0]?.n ?? 0);
  return { value: known.length === items.length ? mean(known) : null, n };
}

const indices: Readonly<Record<AgreementIndex, (rows: Rows, options: number) => AgreementFigure>> =
  {
    star: (rows, options) => withinGroupAgreementStar(turned(rows), options),
    rwg: meanAgreement,
    rwgj: withinGroupAgreementJ,
    ad: (rows) => {
      const { fromMean, n } = averageDeviationJ(rows);
      return { value: fromMean, n };
    },
    admedian: (rows) => {
      const { fromMedian, n } = averageDeviationJ(rows);
      return { value: fromMedian, n };
    },
  };

/**
 * Agreement on questions (columns) of respondents (rows) by the index named. `rwg` of several questions is the mean of
 * each one's; `rwgj`, `ad` and `admedian` leave out respondents with a missing answer.
 */
export function agreementIndex(
  index: AgreementIndex,
  rows: Rows,
  options: number,
): AgreementFigure {
  return indices[index](rows, options);
}
