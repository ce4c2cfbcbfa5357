import type { CheckUp } from '../../../core/alignment/checkUp.ts';
import { scoreName } from '../../../core/alignment/scoreMeaning.ts';
import { isoOfSerial } from '../../../core/calendar/serial.ts';
import { shownScore } from '../../../core/declare/shownScore.ts';
import { valueText } from '../../../core/declare/viewText/valueText.ts';
import { htmlPage } from './htmlPage.ts';
import { element, htmlTable, htmlText } from './htmlText.ts';
import { indexHtml } from './indexHtml.ts';
import { isOwnEntry, kindWords } from './kindWords.ts';
import { reportStyle } from './reportStyle.ts';
import { type ShownView, viewHtml } from './viewHtml.ts';

/** What a report is made of. */
export interface Report {
  readonly result: CheckUp;
  readonly views: readonly ShownView[];
  /** Names of the files that were read. */
  readonly files: readonly string[];
  /** Day, locale and time zone in words. */
  readonly used: string;
  readonly minimumCoverage: number;
}

function scoresHtml({ result: { scores }, minimumCoverage }: Report): string {
  const rows = scores.map((score) => {
    const { unit, coverage, asOf } = score;
    const value = shownScore(score, minimumCoverage);
    return [
      scoreName(score),
      value === null ? 'not enough data' : valueText(value, unit),
      `${Math.round(coverage * 100)} %`,
      asOf === null ? '' : isoOfSerial(asOf),
    ];
  });
  return rows.length === 0 ? '' : htmlTable(['Score', 'Value', 'Has data', 'As of'], rows);
}

function findingsHtml({ result: { findings } }: Report): string {
  if (findings.length === 0) return element('p', 'None.');
  const rows = findings.map(({ severity, sheet, cell, message }) => [
    severity,
    [sheet, cell].filter((word) => word !== null).join('!'),
    message,
  ]);
  return htmlTable(['Severity', 'Where', 'What'], rows);
}

function tablesHtml({ result: { tables } }: Report): string {
  const rows = tables.map((table) => [
    isOwnEntry(table) ? table.sheet : `${table.sheet}!${table.range}`,
    kindWords(table),
    isOwnEntry(table) ? '' : `${Math.round(table.confidence * 100)} %`,
  ]);
  return htmlTable(['Table', 'Kind', 'Sure'], rows);
}

/** The check-up as one page that stands alone: derailers, pictures of the views, scores, findings. */
export function htmlReport(report: Report): string {
  const { result, views, files, used, minimumCoverage } = report;
  const sections: readonly (readonly [string, string])[] = [
    ['Alignment', indexHtml(result.index)],
    ['Pictures', views.map((view) => viewHtml(view, minimumCoverage)).join('\n')],
    ['Scores', scoresHtml(report)],
    ['Findings', findingsHtml(report)],
    ['What each sheet is', tablesHtml(report)],
  ];
  const title = `Check-up of ${files.join(', ')}`;
  const body = [
    element('h1', htmlText(title)),
    element('p', htmlText(used), 'quiet'),
    ...sections
      .filter(([, html]) => html !== '')
      .map(([heading, html]) => `${element('h2', heading)}\n${html}`),
  ];
  return htmlPage({ title, style: reportStyle, body: body.join('\n') });
}
