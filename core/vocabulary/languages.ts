import { english } from './en.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every language whose words are understood. */
export const languages: readonly Vocabulary[] = [english];
