import { optionalFlag } from '../../declare/parameter.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import type { Cell, Matrix } from '../../sheet/cell.ts';
import { withoutBlankTail } from '../../statistics/withoutBlankTail.ts';
import { dataQuality } from '../dataQuality.ts';
import { kpiIssues } from '../issues.ts';
import { shareOfPeriods } from '../shareOfPeriods.ts';
import { nothingToDivideBy } from './undefinedAnswer.ts';

/** What follows the figure when details are asked for. */
export const qualityHeader: readonly Cell[] = ['n', 'Blanks', 'Data'];

/** Spills the figure with how complete its numbers are. */
export const qualityDetails = optionalFlag({
  help: 'TRUE spills the figure with n, the number of blanks and whether the data is complete.',
  fallback: false,
});

/** A figure alone, or beside how complete the numbers behind it are. */
export function withQuality(
  header: string,
  { value, n, blanks }: { readonly value: number; readonly n: number; readonly blanks: number },
  details: boolean,
): Cell | Matrix {
  if (!details) return value;
  return [
    [header, ...qualityHeader],
    [value, n, blanks, dataQuality(n, blanks)],
  ];
}

interface Shares {
  readonly header: string;
  readonly part: string;
  readonly whole: string;
  readonly parts: readonly (number | null)[];
  readonly wholes: readonly (number | null)[];
  readonly details: boolean;
}

function partsTooLarge({ part, parts, wholes }: Shares): Issue[] {
  return parts.flatMap((value, index) => {
    const whole = wholes[index] ?? null;
    if (value === null || whole === null || value <= whole) return [];
    const place = { argument: part };
    const found = `${value} as number ${index + 1}`;
    return [kpiIssues['kpi-part-exceeds-whole']({ place, expected: `at most ${whole}`, found })];
  });
}

/** A share over one or several periods as a function answers it. */
export function answerPeriodShare(shares: Shares): Outcome<Cell | Matrix> {
  const { header, part, whole, details } = shares;
  const [parts, wholes] = withoutBlankTail(shares.parts, shares.wholes);
  if (parts.length !== wholes.length) {
    const place = { argument: part };
    const expected = `${wholes.length} numbers, as in ${whole}`;
    return fail(kpiIssues['kpi-lists-differ']({ place, expected, found: `${parts.length}` }));
  }
  const broken = partsTooLarge(shares);
  if (broken.length > 0) return fail(...broken);
  const { share, n, blanks, whole: sum } = shareOfPeriods(parts, wholes);
  if (n === 0) {
    const place = { argument: part };
    const expected = 'a period with both numbers';
    return fail(kpiIssues['kpi-no-answers']({ place, expected, found: 'none' }));
  }
  if (share === null) return nothingToDivideBy(whole, 'a number above 0', sum);
  return succeed(withQuality(header, { value: share, n, blanks }, details));
}
