import type { ErrorReply } from './bridge.ts';

/** An error reply; the remedy is left out when the user can do nothing about it. */
export function errorReply(code: string, sentence: string, remedy = ''): ErrorReply {
  return { type: 'error', code, sentence, remedy };
}
