import type { FunctionDefinition } from '../../core/declare/defineFunction.ts';
import type { FunctionTexts } from './functionTexts.ts';
import { translatedSummaries } from './translatedSummaries.ts';

/** Says a function's summary and its parameters' help in one language; English where that has nothing, or nothing new. */
export interface Translate {
  summary(definition: FunctionDefinition): string;
  help(english: string): string;
}

export const english: Translate = { summary: ({ summary }) => summary, help: (text) => text };

export function translator({ summaries, helps }: FunctionTexts): Translate {
  return {
    summary: ({ name, summary }) =>
      (translatedSummaries[name] === summary ? summaries[name] : undefined) ?? summary,
    help: (text) => helps[text] ?? text,
  };
}
