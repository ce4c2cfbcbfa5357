import { importFormats } from '../../core/import/formats.ts';
import type { ImportPlan } from '../../core/import/planImport.ts';
import { countOf } from '../model/words.ts';

type ImportView = Omit<ImportPlan, 'edits'>;

function isImportView(view: unknown): view is ImportView {
  return typeof view === 'object' && view !== null && 'format' in view && 'sheets' in view;
}

/** What an import was taken for, and the sheets it adds; empty for a command that says nothing of its plan. */
export function planAbout(command: string, view: unknown): string {
  if (command !== 'import' || !isImportView(view)) return '';
  const title = importFormats.find(({ id }) => id === view.format)?.title ?? 'a table of goals';
  const sheets = view.sheets.map(({ sheet, rows }) => `${sheet} (${countOf(rows, 'row')})`);
  return `Reads "${view.sheet}" as ${title}. New: ${sheets.join(', ')}.`;
}
