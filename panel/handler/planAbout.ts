import { importFormats } from '../../core/import/formats.ts';
import type { ImportPlan } from '../../core/import/planImport.ts';
import type { ReviewPack } from '../../core/reviewPack/reviewPack.ts';
import { countOf } from '../model/words.ts';

type ImportView = Omit<ImportPlan, 'edits'>;

function isImportView(view: unknown): view is ImportView {
  return typeof view === 'object' && view !== null && 'format' in view && 'sheets' in view;
}

/** What a command that adds rows to a list tells of its plan. */
interface ListView {
  readonly sheet: string;
  readonly rows: number;
  /** Scores left out because the list says the same of this day already. */
  readonly unchanged?: number;
}

const listCommands: readonly string[] = ['check-in', 'snapshot', 'change-target'];

function isListView(view: unknown): view is ListView {
  if (typeof view !== 'object' || view === null) return false;
  return typeof Reflect.get(view, 'rows') === 'number' && 'sheet' in view;
}

function aboutList({ sheet, rows, unchanged = 0 }: ListView): string {
  const added = `Adds ${countOf(rows, 'row')} to "${sheet}"; no row that stands there is changed.`;
  return unchanged === 0 ? added : `${added} ${unchanged} unchanged since the last snapshot today.`;
}

function isMeeting(view: unknown): view is Pick<ReviewPack, 'title' | 'question'> {
  return typeof view === 'object' && view !== null && 'title' in view && 'question' in view;
}

/**
 * What an import was taken for and the sheets it adds, how many rows go to which list, or what a review asks; empty
 * for a command that says nothing of its plan.
 */
export function planAbout(command: string, view: unknown): string {
  if (listCommands.includes(command)) return isListView(view) ? aboutList(view) : '';
  if (command === 'review-pack') return isMeeting(view) ? `${view.title}. ${view.question}` : '';
  if (command !== 'import' || !isImportView(view)) return '';
  const title = importFormats.find(({ id }) => id === view.format)?.title ?? 'a table of goals';
  const sheets = view.sheets.map(({ sheet, rows }) => `${sheet} (${countOf(rows, 'row')})`);
  return `Reads "${view.sheet}" as ${title}. New: ${sheets.join(', ')}.`;
}
