import type { Edit } from '../../../../core/sheet/edit.ts';
import { applyInParts, type StoppableReceipt } from '../../../../panel/handler/applyInParts.ts';
import type { LongWork } from '../../../../panel/handler/longWork.ts';
import type { GridBook } from '../gridBook.ts';
import { applyEdits, createGridHost } from './createGridHost.ts';
import { openStep } from './inOneStep.ts';

/**
 * Applies a plan in parts between which the page is drawn and the work can be stopped. All that was written is one step of
 * undo, also when it was stopped; the caller keeps people out of the spreadsheet meanwhile, or their changes join that step.
 */
export async function applyLong(
  book: GridBook,
  edits: readonly Edit[],
  work: LongWork,
): Promise<StoppableReceipt> {
  await book.calculation.settled();
  const step = openStep(book);
  const { read } = createGridHost(book);
  try {
    return await applyInParts(edits, {
      host: { read, apply: (part) => step.run(() => applyEdits(book, part)) },
      work,
    });
  } finally {
    step.close();
  }
}
