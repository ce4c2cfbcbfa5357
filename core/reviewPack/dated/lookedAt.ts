import { counted } from '../section.ts';
import type { DatedList } from './model.ts';

function listWords({ sheet, one, many, count, hasDays, open }: DatedList): string {
  const list = `${counted(count, one, many)} of "${sheet}"`;
  if (!hasDays) return `${list}, which tell no days`;
  const undated = open.filter(({ due }) => due === null).length;
  return undated === 0 ? list : `${list}, of which ${undated} open without a day that can be read`;
}

/** What was looked at and what could not be, so that a short list is not taken for a clean one. */
export function lookedAt(
  dated: readonly DatedList[],
  unknown: readonly string[],
): readonly string[] {
  const sheets = unknown.map((sheet) => `"${sheet}"`).join(', ');
  const left =
    unknown.length === 0
      ? []
      : [`Not looked at: ${sheets}, with days to be done by, but not recognised as any list.`];
  if (dated.length > 0) return [`Looked at ${dated.map(listWords).join('; ')}.`, ...left];
  const lists = 'actions, promises, dependencies or joint milestones';
  return [`The workbook has no list of ${lists}, and no reviews.`, ...left];
}
