import type { Context } from '../../declare/context.ts';
import type { Json } from '../../declare/defineCommand.ts';
import type { Issue } from '../../issue/issue.ts';
import { fail, type Outcome, succeed } from '../../issue/outcome.ts';
import { cellDay, cellNumber } from '../../sheet/cellValue.ts';
import { targetChangeIssues } from './issues.ts';

/** A target somebody wants to move. */
export interface TargetChange {
  /** Id, or text where it has none. */
  readonly keyResult: string;
  readonly target: number;
  /** True where it was typed with a percent sign; the target is a share then. */
  readonly isPercent: boolean;
  /** Target as whoever changed it saw it; null: not said. */
  readonly from: number | null;
  readonly reason: string;
  readonly who: string | null;
  /** Day serial. */
  readonly day: number;
  readonly token: string | null;
}

type Options = Readonly<Record<string, Json>>;

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function numberOf(value: Json | undefined, locale: string | null): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return cellNumber(value, { locale }).value ?? null;
}

/** The change as its options say it; without a reason or a number there is none. Throws without a day. */
export function readTargetChange(options: Options, context: Context): Outcome<TargetChange> {
  const { locale } = context;
  const keyResult = textOf(options.keyResult) ?? '';
  const target = numberOf(options.target, locale);
  const reason = textOf(options.reason);
  const issues: Issue[] = [];
  if (target === null) {
    const found = `"${String(options.target ?? '')}"`;
    const said = { subject: `"${keyResult}"`, expected: 'a number', found };
    issues.push(targetChangeIssues['target-change-value'](said));
  }
  if (reason === null) {
    issues.push(
      targetChangeIssues['target-change-reason']({ expected: 'a reason', found: 'none' }),
    );
  }
  if (target === null || reason === null) return fail(...issues);
  const { date } = options;
  const typed = typeof date === 'string' || typeof date === 'number' ? date : null;
  const day = typed === null ? context.today : cellDay(typed, { locale }).value;
  if (typeof day !== 'number') throw new TypeError('a change of a target needs the day');
  const isPercent = typeof options.target === 'string' && /%\s*$/.test(options.target);
  const said = { keyResult, target, isPercent, from: numberOf(options.from, locale), reason, day };
  return succeed({ ...said, who: textOf(options.who), token: textOf(options.token) });
}
