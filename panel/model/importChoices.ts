import { genericImport, importFormats } from '../../core/import/formats.ts';
import type { ImportFormat } from '../../core/import/importFormat.ts';

/** A way to read an export, as it is offered. */
export interface ImportChoice {
  /** What the import command takes as its format. */
  readonly id: string;
  readonly title: string;
  /** What the user should know before choosing it. */
  readonly note: string;
}

function isFoundByItself({ signature }: ImportFormat): boolean {
  return signature.length > 0;
}

function formatNote({ evidence, title }: ImportFormat): string {
  return evidence === 'columns'
    ? `Columns as ${title} writes them.`
    : `${title} publishes no list of its columns: look through what is left out.`;
}

const found = importFormats.filter(isFoundByItself).map(({ title }) => title);

/** Every way to read an export; the one that needs no choice first. */
export const importChoices: readonly ImportChoice[] = [
  {
    id: 'auto',
    title: 'Found by its headers',
    note: `Knows ${found.join(', ')}; any other table is read as every sheet is.`,
  },
  ...importFormats.map((format) => ({
    id: format.id,
    title: format.title,
    note: formatNote(format),
  })),
  {
    id: genericImport,
    title: 'Any other table',
    note: 'Objectives, key results or initiatives in any layout Tandem recognises.',
  },
];
