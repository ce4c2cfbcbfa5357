import { nameKey } from '../statistics/nameKey.ts';
import type { Survey } from './model.ts';

/** Questions that ask for one thing together. */
export interface Aspect {
  /** Null: the questions name no aspect. */
  readonly name: string | null;
  /** Indices of its questions. */
  readonly questions: readonly number[];
}

/** Aspects in the order they first occur; questions without one stand together at the end. */
export function aspectsOf({ questions }: Survey): readonly Aspect[] {
  const aspects = new Map<string, { name: string; questions: number[] }>();
  const rest: number[] = [];
  questions.forEach(({ aspect }, index) => {
    if (aspect === null) rest.push(index);
    else {
      const entry = aspects.get(nameKey(aspect)) ?? { name: aspect, questions: [] };
      entry.questions.push(index);
      aspects.set(nameKey(aspect), entry);
    }
  });
  return [...aspects.values(), ...(rest.length > 0 ? [{ name: null, questions: rest }] : [])];
}
