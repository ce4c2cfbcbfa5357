import { readStatus } from '../sheet/values/readStatus.ts';
import type { InitiativeRow } from './readInitiatives.ts';

/** True where the status says done or dropped in any of the languages, or all of it is done. */
export function isFinished({ values: { status, progress } }: InitiativeRow): boolean {
  const meaning = status === null ? null : readStatus(status);
  return meaning === 'done' || meaning === 'dropped' || (progress !== null && progress >= 1);
}
