import type { ParameterHelp } from '../bridge.ts';

const kindWords: Readonly<Record<string, string>> = {
  number: 'number',
  text: 'text',
  date: 'date',
  flag: 'TRUE or FALSE',
  choice: 'one of',
  numbers: 'range of numbers',
  range: 'range',
  table: 'range with a header row',
};

/** Kind, unit and what happens when it is left out, in a few words: `number, optional (1 when left out)`. */
export function parameterWords({ kind, unit, choices, optional, fallback }: ParameterHelp): string {
  const words = kindWords[kind] ?? kind;
  const what = choices.length > 0 ? `${words} ${choices.join(', ')}` : words;
  const measured = unit === 'none' || unit === 'date' ? what : `${what} (${unit})`;
  if (!optional) return measured;
  return fallback === ''
    ? `${measured}, optional`
    : `${measured}, optional (${fallback} when left out)`;
}
