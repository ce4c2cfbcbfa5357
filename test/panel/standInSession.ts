import { memoryHost } from '../../core/sheet/memoryHost.ts';
import { pageMemory, type Session } from '../../panel/handler/session.ts';
import { bakeryGrids } from './bakery.ts';
import { standInOffer } from './standInOffer.ts';

/** Day serial of 20 April 2026. */
export const standInToday = 46132;

/** A session on the made-up workbook in memory. */
export function standInSession(changes: Partial<Session> = {}): Session {
  return {
    host: memoryHost(bakeryGrids),
    offer: standInOffer,
    memory: pageMemory(),
    context: ({ locale, timeZone }) => ({ today: standInToday, locale, timeZone }),
    ...changes,
  };
}
