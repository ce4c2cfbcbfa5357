import type { Notice } from '../state/view.ts';
import { countOf } from './words.ts';

const minute = 60_000;

/** How long ago something was, in words; both in milliseconds. */
export function agoWords(then: number, now: number): string {
  const minutes = Math.floor((now - then) / minute);
  if (minutes < 1) return 'less than a minute ago';
  const hours = Math.floor(minutes / 60);
  return hours < 1 ? `${countOf(minutes, 'minute')} ago` : `${countOf(hours, 'hour')} ago`;
}

/** What is said when a check-up was stopped: what is shown stays, and how old it is. Times in milliseconds; null: none is shown. */
export function stoppedCheckUp(shownSince: number | null, now: number): Notice {
  const remedy =
    shownSince === null
      ? 'Nothing is shown yet. Check the workbook when you are ready.'
      : `What you see is the check-up of ${agoWords(shownSince, now)}. Check again when you are ready.`;
  return { tone: 'info', sentence: 'The check-up was stopped.', remedy };
}

/** A moment as the clock on the wall shows it: hour and minute. */
export function clockWords(moment: number): string {
  return new Date(moment).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
