import type { ReceiptView } from '../bridge.ts';
import type { Notice } from '../state/view.ts';
import { countOf } from './words.ts';

/** Ours: more reasons than these would push the page out of sight. */
const reasonsShown = 3;

/** What was written and what was not, in sentences. */
export function receiptNotice({ applied, skipped, rewritten = 0, stopped }: ReceiptView): Notice {
  if (stopped !== undefined) {
    return {
      tone: 'info',
      sentence: `Stopped: ${countOf(applied, 'change')} written, ${stopped} not begun.`,
      remedy: 'Undo takes back what was written.',
    };
  }
  const again =
    rewritten > 0
      ? ` ${countOf(rewritten, 'row')} had to be written again, because somebody else wrote at the same moment.`
      : '';
  const written = `${countOf(applied, 'change')} written.${again}`;
  if (skipped.length === 0) {
    return { tone: 'good', sentence: written, remedy: 'Undo takes all of it back.' };
  }
  const reasons = skipped.slice(0, reasonsShown).map(({ reason }) => reason);
  const rest = skipped.length - reasons.length;
  return {
    tone: 'info',
    sentence: `${written} ${skipped.length} left out:`,
    remedy: [...reasons, rest > 0 ? `And ${rest} more.` : ''].filter(Boolean).join(' '),
  };
}
