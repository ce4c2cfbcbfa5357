import { jiraImport } from './formats/jira.ts';
import { perdooImport } from './formats/perdoo.ts';
import { quantiveImport } from './formats/quantive.ts';
import { trelloImport } from './formats/trello.ts';
import { vivaImport } from './formats/viva.ts';
import type { ImportFormat } from './importFormat.ts';

/** Every export format with columns of its own. */
export const importFormats: readonly ImportFormat[] = [
  vivaImport,
  quantiveImport,
  perdooImport,
  jiraImport,
  trelloImport,
];

/** Any table of goals, read by the recogniser instead of by declared headers. */
export const genericImport = 'generic';

/** What `--format` takes. */
export const importFormatIds: readonly string[] = [
  'auto',
  ...importFormats.map(({ id }) => id),
  genericImport,
];
