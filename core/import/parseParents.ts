import type { ParentLink } from './importItem.ts';

function trimTitle(text: string): string | null {
  const title = text.replace(/^[\s,;]+/, '').trim();
  return title === '' ? null : title;
}

/**
 * What a cell says a row belongs to. With a pattern: every match, its id and weight, and as title the text between
 * it and the match before. Without one: the whole text, which may be an id or a title.
 */
export function parseParents(text: string, pattern?: RegExp): readonly ParentLink[] {
  const whole = text.trim();
  if (whole === '') return [];
  const links: ParentLink[] = [];
  let at = 0;
  for (const match of pattern ? whole.matchAll(pattern) : []) {
    const { id = '', weight } = match.groups ?? {};
    const end = (match.index ?? 0) + match[0].length;
    links.push({
      id,
      title: trimTitle(whole.slice(at, match.index)),
      weight: weight === undefined ? null : Number(weight),
      text: trimTitle(whole.slice(at, end)) ?? match[0],
    });
    at = end;
  }
  if (links.length > 0) return links;
  return [{ id: whole, title: whole, weight: null, text: whole }];
}
