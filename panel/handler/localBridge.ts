import type { Bridge, PanelReply, PanelRequest } from '../bridge.ts';
import { checkReply } from '../checkReply.ts';
import { handleRequest } from './handleRequest.ts';
import { longWork } from './longWork.ts';
import type { Session } from './session.ts';

function copy<T>(message: T): T {
  return JSON.parse(JSON.stringify(message)) as T;
}

/**
 * A bridge to a session in the same page, for the workbench and the Excel task pane. Messages are copied as
 * JSON both ways, so that what works here works over a wire as well.
 */
export function localBridge(session: Session): Bridge {
  const working = { work: longWork(), ...session };
  return {
    send: async (request: PanelRequest): Promise<PanelReply> =>
      checkReply(copy(await handleRequest(copy(request), working)), request.type),
  };
}
