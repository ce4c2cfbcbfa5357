import { errorReply } from '../errorReply.ts';
import { handleRequest } from './handleRequest.ts';
import { after, type Maybe } from './maybe.ts';
import { readRequest } from './readRequest.ts';
import type { Session } from './session.ts';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Answers a request that came as JSON text with JSON text, for hosts reached over a wire. Synchronous when the host is. */
export function answerText(text: string, session: Session): Maybe<string> {
  const request = readRequest(parse(text));
  if (!request) {
    return JSON.stringify(
      errorReply('request-unknown', 'The sidebar asked for something this version does not know.'),
    );
  }
  return after(handleRequest(request, session), (reply) => JSON.stringify(reply));
}
