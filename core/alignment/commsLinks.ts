import { readCommunications } from '../communications/readCommunications.ts';
import {
  type CheckInput,
  defineWorkbookCheck,
  type WorkbookCheckDefinition,
} from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import { placeIn } from '../sheet/table.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { buildGraph } from './graph/buildGraph.ts';
import type { StrategyGraph } from './graph/model.ts';
import { type LinkCell, linkTargets, unknownLinks } from './linkTargets.ts';

const commsIssues = defineIssues({
  'strategy-line-without-message': {
    severity: 'info',
    sentences: {
      en: 'No message speaks of {subject}: expected {expected}, found {found} ({place}).',
    },
  },
  'communication-objective-unknown': {
    severity: 'warning',
    sentences: {
      en: 'The message {subject} speaks of something that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
});

/** What one message says it speaks of. */
type MessageLink = LinkCell & { readonly text: string };

function linksIn(inputs: readonly CheckInput[], { locale }: Context): MessageLink[] {
  return inputs.flatMap((input) => {
    if (input.table.kind !== 'communications') return [];
    const table = readCommunications(input, locale);
    return table.rows.flatMap(({ row, values: { objective, message, audience } }) => {
      const subject = `"${message ?? audience ?? `row ${row + 1}`}"`;
      const place = placeIn(table, row, 'objective');
      return objective === null ? [] : [{ text: objective, subject, place }];
    });
  });
}

/** Names in a cell of links: the cell as a whole, and its parts. */
function namesIn({ text }: MessageLink): readonly string[] {
  return [text, ...text.split(/[,;\n]/)].map(nameKey).filter((name) => name !== '');
}

/** Positions of what messages speak of, and of everything that serves: a message on an objective is one on its line. */
function spokenOf({ nodes }: StrategyGraph, links: readonly MessageLink[]): ReadonlySet<number> {
  const named = new Set(links.flatMap(namesIn));
  const isNamed = (name: string | null) => name !== null && named.has(nameKey(name));
  const spoken = new Set<number>();
  const waiting = nodes.flatMap(({ id, label }, position) =>
    isNamed(id) || isNamed(label) ? [position] : [],
  );
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (spoken.has(at)) continue;
    spoken.add(at);
    waiting.push(...(nodes[at]?.parents ?? []));
  }
  return spoken;
}

function linesWithout(graph: StrategyGraph, links: readonly MessageLink[]): Issue[] {
  const spoken = spokenOf(graph, links);
  return graph.nodes.flatMap(({ level, id, label, place }, position) => {
    if (level !== 'strategy' || spoken.has(position)) return [];
    const subject = id === null ? `"${label}"` : `${id} "${label}"`;
    const expected = 'a message linked to it, or to what serves it';
    return [
      commsIssues['strategy-line-without-message']({ place, subject, expected, found: 'none' }),
    ];
  });
}

function unknown({ text, subject, place }: MessageLink, targets: ReadonlySet<string>): Issue[] {
  const names = unknownLinks(text, targets);
  if (names.length === 0) return [];
  const expected = 'the ID of a line of the strategy or of an objective';
  const about = { place, subject, expected, found: names.join(', ') };
  return [commsIssues['communication-objective-unknown'](about)];
}

/**
 * Joins messages with the lines of the strategy they speak of. Silent where no message says what it speaks of, and
 * where nothing is listed that one could speak of.
 */
export const commsLinksCheck: WorkbookCheckDefinition = defineWorkbookCheck({
  id: 'comms-links',
  summary: 'Lines of the strategy of which no message speaks; messages on what is not listed.',
  run(inputs, context) {
    const links = linksIn(inputs, context);
    const targets = links.length === 0 ? new Set<string>() : linkTargets(inputs, context.locale);
    if (targets.size === 0) return { scores: [], issues: [] };
    const issues = links.flatMap((link) => unknown(link, targets));
    return { scores: [], issues: [...issues, ...linesWithout(buildGraph(inputs, context), links)] };
  },
});
