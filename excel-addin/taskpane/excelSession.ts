import { browserContext } from '../../panel/handler/browserContext.ts';
import { catalogOffer } from '../../panel/handler/catalogOffer.ts';
import { pageMemory, type Session } from '../../panel/handler/session.ts';
import { excelHost } from '../host/excelHost.ts';
import { insertFormula } from '../host/insertFormula.ts';

/** What the panel talks to: the core in this page and the workbook around it. */
export function excelSession(functionPrefix: string): Session {
  return {
    host: excelHost(),
    offer: catalogOffer,
    memory: pageMemory(),
    context: browserContext,
    insertFormula: (formula) => insertFormula(formula, functionPrefix),
  };
}
