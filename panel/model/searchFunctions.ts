import type { FunctionHelp } from '../bridge.ts';

/** 3: the name begins with the word; 2: in the name; 1: in summary, subject or a parameter; 0: nowhere. */
function rankWord(help: FunctionHelp, word: string): number {
  const name = help.name.toLowerCase();
  if (name.startsWith(word)) return 3;
  if (name.includes(word)) return 2;
  const rest = [help.summary, help.subject, ...help.parameters.map((one) => one.name)];
  return rest.join(' ').toLowerCase().includes(word) ? 1 : 0;
}

/** Functions that answer every word of the query, best match first; all of them, in order, for an empty query. */
export function searchFunctions(
  functions: readonly FunctionHelp[],
  query: string,
): readonly FunctionHelp[] {
  const words = query
    .toLowerCase()
    .split(/[\s_]+/)
    .filter(Boolean);
  if (words.length === 0) return functions;
  const ranked = functions.map((help) => {
    const ranks = words.map((word) => rankWord(help, word));
    return { help, rank: ranks.includes(0) ? 0 : Math.max(...ranks) };
  });
  return ranked
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ help }) => help);
}
