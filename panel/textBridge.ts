import type { Bridge } from './bridge.ts';
import { checkReply } from './checkReply.ts';
import { errorReply } from './errorReply.ts';

/** Carries one JSON text to the host and answers one; rejects when the way there fails. */
export type Transport = (text: string) => Promise<string>;

/** Turns what a transport rejected with into sentences; hosts name their own known failures. */
export type ExplainFailure = (message: string) => { sentence: string; remedy: string } | null;

/** A bridge over a wire that carries text, such as `google.script.run`. Replies are checked before they are used. */
export function textBridge(transport: Transport, explain: ExplainFailure = () => null): Bridge {
  return {
    send: async (request) => {
      try {
        const text = await transport(JSON.stringify(request));
        return checkReply(JSON.parse(text), request.type);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const { sentence, remedy } = explain(message) ?? {
          sentence: `The spreadsheet did not answer: ${message}`,
          remedy: 'Try again; if it keeps failing, close the sidebar and open it anew.',
        };
        return errorReply('bridge-failed', sentence, remedy);
      }
    },
  };
}
