import { automationsIn, readAutomation } from '../automation/readAutomation.ts';
import { betName, betsIn, readBets } from '../bets/readBets.ts';
import {
  type CheckInput,
  defineWorkbookCheck,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import { wasteName } from '../lean/checkWaste.ts';
import { readWaste, wastesIn } from '../lean/readWaste.ts';
import { placeIn } from '../sheet/table.ts';
import { type LinkCell, linkTargets, unknownLinks } from './linkTargets.ts';

const linkIssues = defineIssues({
  'economy-link-unknown': {
    severity: 'warning',
    sentences: {
      en: 'What {subject} serves is not listed: expected {expected}, found {found} ({place}).',
    },
  },
});

function linksOf(input: CheckInput, locale: string | null): readonly LinkCell[] {
  switch (input.table.kind) {
    case 'bets': {
      const table = readBets(input, locale);
      return betsIn(table).map((bet) => ({
        ...{ text: bet.values.linkedMeasure, subject: betName(bet) },
        place: placeIn(table, bet.row, 'linkedMeasure'),
      }));
    }
    case 'waste': {
      const table = readWaste(input, locale);
      return wastesIn(table).map((waste) => ({
        ...{ text: waste.values.objective, subject: wasteName(waste) },
        place: placeIn(table, waste.row, 'objective'),
      }));
    }
    case 'automation': {
      const table = readAutomation(input, locale);
      return automationsIn(table).map(({ row, values, subject }) => ({
        ...{ text: values.objective, subject, place: placeIn(table, row, 'objective') },
      }));
    }
    default:
      return [];
  }
}

function unknownLink({ text, ...about }: LinkCell, targets: ReadonlySet<string>): Issue[] {
  const unknown = unknownLinks(text, targets);
  if (unknown.length === 0) return [];
  const expected = 'the ID of a listed objective or key result';
  return [linkIssues['economy-link-unknown']({ ...about, expected, found: unknown.join(', ') })];
}

/** Bets, wastes and automations name objectives and key results that exist; silent where none are listed. */
export const economyLinksCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'economy-links',
  summary: 'Objectives and key results that bets, wastes and automations name are listed.',
  run(inputs, { locale }) {
    const links = inputs.flatMap((input) => linksOf(input, locale));
    const targets = links.length === 0 ? new Set<string>() : linkTargets(inputs, locale);
    if (targets.size === 0) return { scores: [], issues: [] };
    return { scores: [], issues: links.flatMap((link) => unknownLink(link, targets)) };
  },
});
