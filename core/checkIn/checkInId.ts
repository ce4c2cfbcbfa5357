import { isoOfSerial } from '../calendar/serial.ts';
import { nameKey } from '../statistics/nameKey.ts';

/** Who checks in when, and a word nobody else has at the same time. */
export interface CheckInAuthor {
  readonly who: string | null;
  /** Day serial. */
  readonly day: number;
  /** Made by the host for every check-in; without it two people of one name on one day are told apart by what they say only. */
  readonly token: string | null;
}

/** Unique name of the n-th row of a check-in. The same check-in always makes the same names, so that a row lost can be told from one that arrived. */
export function checkInId({ who, day, token }: CheckInAuthor, index: number): string {
  const author = token ?? (nameKey(who ?? '').replace(/[^\p{L}\p{N}]+/gu, '-') || 'somebody');
  return `${isoOfSerial(day)}-${author}-${index + 1}`;
}
