import type { Bridge, UndoReply } from '../../../panel/bridge.ts';
import { browserContext } from '../../../panel/handler/browserContext.ts';
import { catalogOffer } from '../../../panel/handler/catalogOffer.ts';
import { handleRequest } from '../../../panel/handler/handleRequest.ts';
import { longWork } from '../../../panel/handler/longWork.ts';
import { type Memory, pageMemory, type Session } from '../../../panel/handler/session.ts';
import { nextUndo } from '../../../panel/handler/undoList.ts';
import type { Spreadsheet } from './createSpreadsheet.ts';

/** Ours: a part is written in a fraction of a second, and most plans are one part. */
const editsOfAPart = 1000;

/**
 * Answers the panel on the page itself. What the panel can take back is kept with the workbook, so that
 * undoing a plan in the spreadsheet takes it off the panel's list too.
 */
export function createBridge(spreadsheet: Spreadsheet): Bridge {
  const work = longWork(editsOfAPart);
  const session: Session = {
    host: {
      isAtomic: true,
      read: (needs) => spreadsheet.host().read(needs),
      apply: (edits) => spreadsheet.apply(edits, work),
    },
    work,
    offer: catalogOffer,
    memory: memoryOf(spreadsheet),
    context: browserContext,
    insertFormula: (formula) => ({ type: 'insert', place: spreadsheet.insertFormula(formula) }),
  };
  return {
    async send(request) {
      const undone = request.type === 'undo' ? await undoNewestPlan(spreadsheet, session) : null;
      return undone ?? handleRequest(request, session);
    },
  };
}

const undoKey = 'undo';

function memoryOf(spreadsheet: Spreadsheet): Memory {
  const others = pageMemory();
  const workbook = () => spreadsheet.file().book.memory;
  return {
    read: (key) => (key === undoKey ? workbook().state.undoList : others.read(key)),
    write: (key, text) => {
      if (key !== undoKey) others.write(key, text);
      else workbook().amend({ ...workbook().state, undoList: text });
    },
  };
}

/** Takes the newest plan back exactly, looks included, while nothing was done since; null when something was. */
async function undoNewestPlan(
  spreadsheet: Spreadsheet,
  session: Session,
): Promise<UndoReply | null> {
  const { memory } = spreadsheet.file().book;
  const undone = nextUndo(session.memory);
  if (undone === null || !memory.isNewestStep()) return null;
  await spreadsheet.undo();
  return { type: 'undo', undone, applied: 1, skipped: [], undo: nextUndo(session.memory) };
}
