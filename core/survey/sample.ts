import type { Cell } from '../sheet/cell.ts';
import { alignmentItems, ownershipItems, type TemplateItem } from './items.ts';

type SampleRow = Readonly<Record<string, Cell>>;

/** Answers of one person: three digits to each aspect, a dash where none was given. */
type Line = readonly [team: string, answers: string, comment?: string];

function rowsOf(items: readonly TemplateItem[], lines: readonly Line[]): readonly SampleRow[] {
  return lines.map(([team, answers, comment = null]) => {
    const digits = answers.replace(/\s/g, '').split('');
    const given = items.map(({ key }, index) => {
      const digit = digits[index] ?? '-';
      return [key, digit === '-' ? null : Number(digit)] as const;
    });
    return { team, ...Object.fromEntries(given), comment };
  });
}

/** Answers to the survey on alignment. */
const lines: readonly Line[] = [
  ['Bakery floor', '444 333 442 334', 'Made-up sample: nobody answered this.'],
  ['Bakery floor', '445 432 432 434'],
  ['Bakery floor', '544 442 541 444', 'The board by the oven helps.'],
  ['Bakery floor', '434 324 333 323'],
  // A six on a scale of five.
  ['Bakery floor', '444 333 234 336'],
  ['Bakery floor', '454 442 442 344'],
  ['Shops', '434 224 324 434', 'We hear of changes from guests.'],
  ['Shops', '334 225 224 333'],
  // Clicked through.
  ['Shops', '333 333 333 333'],
  ['Shops', '444 324 432 444'],
  ['Shops', '435 2-4 333 334'],
  // A team of three: never shown.
  ['Office', '555 441 451 445'],
  ['Office', '545 432 442 344'],
  ['Office', '455 342 541 445'],
];

/**
 * Answers of the made-up bakery Crumb & Co. Planted: a team too small to be shown, an answer off the scale, a sheet
 * clicked through; and by `surveySampleHeaders` a reversed question without its mark.
 */
export const surveySample: readonly SampleRow[] = rowsOf(alignmentItems, lines);

/** Headers of the sample: somebody forgot the mark of a reversed question. */
export const surveySampleHeaders: Readonly<Record<string, string>> = {
  actions3: 'Aligned actions 3: My team often works against another team’s goals.',
};

/** Answers of the ownership pulse of the made-up bakery, two teams of five. */
export const pulseSample: readonly SampleRow[] = rowsOf(ownershipItems, [
  ['Bakery floor', '43433', 'Made-up sample: nobody answered this.'],
  ['Bakery floor', '54534'],
  ['Bakery floor', '42334'],
  ['Bakery floor', '53435'],
  ['Bakery floor', '43324'],
  ['Shops', '32323'],
  ['Shops', '43234'],
  ['Shops', '3-334'],
  // A six on a scale of five.
  ['Shops', '42226'],
  ['Shops', '53344', 'The goodwill budget was a good idea.'],
]);
