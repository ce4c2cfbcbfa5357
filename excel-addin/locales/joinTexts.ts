import type { FunctionTexts } from './functionTexts.ts';

type Texts = Readonly<Record<string, string>>;

function joinOnce(parts: readonly Texts[]): Texts {
  const joined = new Map<string, string>();
  for (const [key, text] of parts.flatMap((part) => Object.entries(part))) {
    if (joined.has(key)) throw new Error(`translated twice: ${key}`);
    joined.set(key, text);
  }
  return Object.fromEntries(joined);
}

/** The texts of all subjects of a language in one. Throws when two of them translate the same, as only one could be shown. */
export function joinTexts(parts: readonly FunctionTexts[]): FunctionTexts {
  return {
    summaries: joinOnce(parts.map(({ summaries }) => summaries)),
    helps: joinOnce(parts.map(({ helps }) => helps)),
  };
}
