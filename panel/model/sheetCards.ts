import type { Score } from '../../core/declare/check.ts';
import type { RecognisedTable } from '../../core/recognise/table.ts';
import type { OverviewReply } from '../bridge.ts';
import { countSeverities, type SeverityCounts } from './countSeverities.ts';
import { type ScoreView, scoreView } from './scoreView.ts';
import { kindName } from './words.ts';

export interface TableCard {
  readonly table: RecognisedTable;
  readonly title: string;
  /** How sure the recogniser is, in a word. */
  readonly certainty: 'certain' | 'likely' | 'a guess';
  readonly columns: number;
}

export interface SheetCard {
  readonly sheet: string;
  /** Empty when nothing of ours stands on the sheet. */
  readonly tables: readonly TableCard[];
  /** The entry of a sheet on which nothing was recognised; from it the user can set one up. */
  readonly unknown: RecognisedTable | null;
  /** Scores of the sheet as a whole; those of its parts are on the Scores tab. */
  readonly scores: readonly ScoreView[];
  readonly counts: SeverityCounts;
}

/** Ours: above, a wrong reading was rare; below the second, a person should look. */
const certainFrom = 0.8;
const likelyFrom = 0.5;

function certaintyOf(confidence: number): TableCard['certainty'] {
  if (confidence >= certainFrom) return 'certain';
  return confidence >= likelyFrom ? 'likely' : 'a guess';
}

function tableCard(table: RecognisedTable): TableCard {
  return {
    table,
    title: kindName(table.kind),
    certainty: certaintyOf(table.confidence),
    columns: Object.values(table.columns).flat().length,
  };
}

/** A score's id is its kind and what is scored, such as `okr/Sales`. */
function isOfSheet({ id }: Score, sheet: string): boolean {
  return id.slice(id.indexOf('/') + 1) === sheet;
}

/** One card a sheet, sheets with trackers first, otherwise in the workbook's order. */
export function sheetCards(overview: OverviewReply): readonly SheetCard[] {
  const { sheets, tables, scores, findings, minimumCoverage } = overview;
  const cards = sheets.map((sheet) => ({
    sheet,
    tables: tables.filter((table) => table.sheet === sheet && table.kind !== 'none').map(tableCard),
    unknown: tables.find((table) => table.sheet === sheet && table.kind === 'none') ?? null,
    scores: scores
      .filter((score) => isOfSheet(score, sheet))
      .map((score) => scoreView(score, minimumCoverage)),
    counts: countSeverities(findings.filter((finding) => finding.sheet === sheet)),
  }));
  return [
    ...cards.filter(({ tables: own }) => own.length > 0),
    ...cards.filter(({ tables: own }) => own.length === 0),
  ];
}
