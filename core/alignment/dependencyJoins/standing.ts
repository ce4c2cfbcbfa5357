import type { Context } from '../../declare/context.ts';
import { settingNumber } from '../../declare/readSettings.ts';
import type { Tone } from '../../declare/view.ts';
import { checkDependencies } from '../../dependencies/checkDependencies.ts';
import type { JoinedDependency } from './readTeamwork.ts';

/** A dependency with how it stands. */
export interface Standing {
  readonly dependency: JoinedDependency;
  readonly tone: Tone;
  readonly word: string;
}

/** How a dependency stands on the day, by the findings about it. */
export function standingOf(dependency: JoinedDependency, context: Context): Standing {
  const { state, isConfirmed, table } = dependency;
  if (state === 'delivered') return { dependency, tone: 'good', word: 'delivered' };
  if (state === 'dropped') return { dependency, tone: 'plain', word: 'dropped' };
  const clock = {
    today: context.today,
    confirmBefore: settingNumber(context, 'confirmBefore'),
  };
  const codes = checkDependencies(table, [dependency], clock).map(({ code }) => code);
  if (codes.includes('dependency-late')) return { dependency, tone: 'bad', word: 'late' };
  if (isConfirmed) {
    const isCarried = !codes.includes('dependency-no-risk-owner');
    return isCarried
      ? { dependency, tone: 'good', word: 'confirmed' }
      : { dependency, tone: 'watch', word: 'confirmed, nobody carries the risk' };
  }
  const isNear = codes.includes('dependency-unconfirmed');
  return { dependency, tone: isNear ? 'bad' : 'watch', word: 'not confirmed' };
}

/** Tones from the worst on. */
const byGravity: readonly Tone[] = ['bad', 'watch', 'good', 'plain'];

/** The graver of two tones. */
export function worse(one: Tone, other: Tone): Tone {
  return byGravity.indexOf(one) <= byGravity.indexOf(other) ? one : other;
}
