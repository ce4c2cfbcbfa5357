import { addCadence } from '../calendar/addCadence.ts';
import { nameKey } from '../statistics/nameKey.ts';
import type { Message } from './readCommunications.ts';

/** Where a message stands on a day: never told, told longer ago than its frequency, told as meant, or still to come. */
export type MessageStanding = 'never' | 'overdue' | 'told' | 'to come';

/** Day by which a message is to be told again; null for one that is told once, or of which no day is known. */
export function toldAgainBy({
  sentOn,
  cadence,
}: Pick<Message, 'sentOn' | 'cadence'>): number | null {
  return sentOn === null || cadence === null ? null : addCadence(sentOn, cadence);
}

/** Where a message stands at the end of a day; on the day it is to be told again it is still in time. */
export function messageStanding(
  message: Pick<Message, 'sentOn' | 'cadence'>,
  asOf: number,
): MessageStanding {
  if (message.sentOn === null) return 'never';
  if (message.sentOn > asOf) return 'to come';
  const again = toldAgainBy(message);
  return again !== null && again < Math.floor(asOf) ? 'overdue' : 'told';
}

function isLater(a: Message, b: Message, asOf: number): boolean {
  const told = ({ sentOn }: Message) => (sentOn !== null && sentOn <= asOf ? sentOn : -1);
  return told(a) > told(b);
}

/**
 * One row for every message and audience: where a log names the same pair several times, the last time it was told
 * up to the day stands for all.
 */
export function lastTold(messages: readonly Message[], asOf: number): readonly Message[] {
  const pairs = new Map<string, Message>();
  for (const each of messages) {
    const { message, audience, row } = each;
    const key = message === null ? `row ${row}` : `${nameKey(message)}\n${nameKey(audience ?? '')}`;
    const known = pairs.get(key);
    if (known === undefined || isLater(each, known, asOf)) pairs.set(key, each);
  }
  return [...pairs.values()];
}
