import type { FunctionHelp } from '../bridge.ts';
import { kindNames } from './words.ts';

export interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly FunctionHelp[];
}

const titles: Readonly<Record<string, string>> = kindNames;

/** Functions by subject, in the order they come. */
export function groupFunctions(functions: readonly FunctionHelp[]): readonly FunctionGroup[] {
  const groups = new Map<string, FunctionHelp[]>();
  for (const help of functions) {
    const group = groups.get(help.subject);
    if (group) group.push(help);
    else groups.set(help.subject, [help]);
  }
  return [...groups].map(([subject, list]) => ({
    title: titles[subject] ?? subject,
    functions: list,
  }));
}
