import { lastTold, messageStanding } from './messageStanding.ts';
import type { Message } from './readCommunications.ts';

/** What counts as reached, and when. */
export interface ReachLimits {
  readonly asOf: number;
  /** Least share of the audience that has to be reached, 0–1. */
  readonly leastShare: number;
}

/** How many messages reached their audience in time, with what the share stands on. */
export interface CommsCoverage {
  /** Reached ÷ known, 0–1; null while nothing is known. */
  readonly share: number | null;
  readonly reached: number;
  /** Messages due of which it is known whether they reached their audience. */
  readonly known: number;
  /** Pairs of message and audience that should have been told by now. */
  readonly due: number;
  /** Pairs planned for a later day. */
  readonly toCome: number;
  /** Known ÷ due, 0–1; 0 without any. */
  readonly coverage: number;
}

/** Share of its audience a message reached, at most 1; null where it was not counted, or nobody is meant. */
export function reachOf({
  reached,
  audienceSize,
}: Pick<Message, 'reached' | 'audienceSize'>): number | null {
  if (reached === null || audienceSize === null || audienceSize <= 0) return null;
  return Math.min(1, reached / audienceSize);
}

/** True or false where it is known whether a message due reached its audience within its frequency. */
function isReached(message: Message, { asOf, leastShare }: ReachLimits): boolean | null {
  if (messageStanding(message, asOf) !== 'told') return false;
  const reach = reachOf(message);
  return reach === null ? null : reach >= leastShare;
}

/**
 * Share of the pairs of message and audience due that were told within their frequency and reached at least the
 * given share of their audience. One never told, or told too long ago, counts as not reached; one told without a
 * count of who was reached is unknown.
 */
export function commsCoverage(messages: readonly Message[], limits: ReachLimits): CommsCoverage {
  const pairs = lastTold(messages, limits.asOf);
  const due = pairs.filter((each) => messageStanding(each, limits.asOf) !== 'to come');
  const answers = due.map((each) => isReached(each, limits));
  const known = answers.filter((answer) => answer !== null).length;
  const reached = answers.filter((answer) => answer === true).length;
  return {
    ...{ share: known === 0 ? null : reached / known, reached, known, due: due.length },
    toCome: pairs.length - due.length,
    coverage: due.length === 0 ? 0 : known / due.length,
  };
}
