import type { Message } from './readCommunications.ts';

/** How many of those asked understood, with what the share stands on. */
export interface UnderstandingRate {
  /** Understood ÷ asked, 0–1; null while nobody was asked. */
  readonly rate: number | null;
  /** People, over all tests; somebody asked twice counts twice. */
  readonly asked: number;
  /** Messages of which both the share and the number asked are known. */
  readonly tested: number;
  /** Messages that were told, by their day or by a test. */
  readonly told: number;
  /** Tested ÷ told, 0–1; 0 without any. */
  readonly coverage: number;
}

type Tested = Pick<Message, 'understood' | 'asked' | 'sentOn'>;

/** True where it is known how many were asked and which share of them understood. */
export function isTested({ understood, asked }: Tested): boolean {
  return understood !== null && asked !== null && asked > 0;
}

/**
 * Share of the people asked who could say a message in their own words: Σ share × asked ÷ Σ asked, so that a test of
 * thirty weighs more than one of five. A share without the number asked weighs nothing.
 */
export function understandingRate(messages: readonly Tested[]): UnderstandingRate {
  let [understood, asked, tested, told] = [0, 0, 0, 0];
  for (const message of messages) {
    if (message.sentOn !== null || message.understood !== null) told += 1;
    if (!isTested(message)) continue;
    tested += 1;
    asked += message.asked ?? 0;
    understood += (message.understood ?? 0) * (message.asked ?? 0);
  }
  return {
    ...{ rate: asked === 0 ? null : understood / asked, asked, tested, told },
    coverage: told === 0 ? 0 : tested / told,
  };
}
