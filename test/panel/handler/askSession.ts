import type { PanelReply, PanelRequest, ReplyTo } from '../../../panel/bridge.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import type { Session } from '../../../panel/handler/session.ts';

/** The reply of a synchronous host; fails when it is of another type than asked. */
export function askSession<R extends PanelRequest>(request: R, session: Session): ReplyTo<R> {
  const reply = handleRequest(request, session) as PanelReply;
  if (reply.type !== request.type) throw new Error(JSON.stringify(reply));
  return reply as ReplyTo<R>;
}

/** Code of the error reply to a request; says what was answered instead. */
export function refusal(request: PanelRequest, session: Session): string {
  const reply = handleRequest(request, session) as PanelReply;
  return reply.type === 'error' ? reply.code : `answered ${reply.type}`;
}
