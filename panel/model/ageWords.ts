import { countOf } from './words.ts';

/** How long ago a check-in was, in words; negative: dated ahead; null: never. */
export function ageWords(age: number | null): string {
  if (age === null) return 'not checked in yet';
  if (age === 0) return 'today';
  if (age < 0) return `dated ${countOf(-age, 'day')} ahead`;
  return age === 1 ? 'yesterday' : `${countOf(age, 'day')} ago`;
}
