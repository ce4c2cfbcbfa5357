import { browserContext } from '../../panel/handler/browserContext.ts';
import { catalogOffer } from '../../panel/handler/catalogOffer.ts';
import { pageMemory, type Session } from '../../panel/handler/session.ts';
import { callScript, type ScriptRunner } from './callScript.ts';
import { remoteHost } from './remoteHost.ts';

/** What the panel talks to: the core in this page and the spreadsheet behind the script. */
export function sidebarSession(runner: ScriptRunner): Session {
  return {
    host: remoteHost(runner),
    offer: catalogOffer,
    memory: pageMemory(),
    context: browserContext,
    async insertFormula(formula) {
      return { type: 'insert', place: String(await callScript(runner, 'insertFormula', formula)) };
    },
  };
}
