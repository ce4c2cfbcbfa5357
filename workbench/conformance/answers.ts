import type { Answer } from './answer.ts';

/** Oracle `fn` → how it is answered. What is not here yet counts as failed. */
export const answers: Readonly<Record<string, Answer>> = {};
