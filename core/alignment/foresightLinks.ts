import { readCommunications } from '../communications/readCommunications.ts';
import { readDecisions } from '../decisions/readDecisions.ts';
import { type CheckInput, defineWorkbookCheck } from '../declare/check.ts';
import type { Context } from '../declare/context.ts';
import { defineIssues } from '../issue/defineIssues.ts';
import type { Issue } from '../issue/issue.ts';
import type { TableKind } from '../recognise/table.ts';
import { readScenarios } from '../scenarios/readScenarios.ts';
import { placeIn } from '../sheet/table.ts';
import { readSignals } from '../signals/readSignals.ts';
import { readStakeholders } from '../stakeholders/readStakeholders.ts';
import { nameKey } from '../statistics/nameKey.ts';
import { type LinkCell, unknownLinks } from './linkTargets.ts';
import { readMeasures } from './people/measureIndex.ts';

const linkIssues = defineIssues({
  'foresight-link-unknown': {
    severity: 'warning',
    sentences: {
      en: '{subject} is linked to something that is not listed: expected {expected}, found {found} ({place}).',
    },
  },
});

/** One kind of list, the column of it that names rows of another list, and how those are called. */
interface Link {
  readonly kind: TableKind;
  readonly expected: string;
  cells(input: CheckInput, locale: string | null): readonly LinkCell[];
  /** Ids and wordings that may be named, folded by `nameKey`; empty where no such list is there. */
  targets(inputs: readonly CheckInput[], context: Context): ReadonlySet<string>;
}

function folded(names: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (name === null ? [] : [nameKey(name)])));
}

const links: readonly Link[] = [
  {
    kind: 'signals',
    expected: 'the ID of a listed decision',
    cells(input, locale) {
      const { table, signals } = readSignals(input, locale);
      return signals.map(({ row, values, subject }) => ({
        ...{ text: values.decision, subject: `The signal ${subject}` },
        place: placeIn(table, row, 'decision'),
      }));
    },
    targets: (inputs, { locale }) =>
      folded(
        inputs
          .filter(({ table }) => table.kind === 'decisions')
          .flatMap((input) => readDecisions(input, locale).table.rows)
          .flatMap(({ values: { id, decision } }) => [id, decision]),
      ),
  },
  {
    kind: 'stakeholders',
    expected: 'a message of the communication plan',
    cells(input, locale) {
      const { table, stakeholders } = readStakeholders(input, locale);
      return stakeholders.map(({ row, values, name }) => ({
        ...{ text: values.communication, subject: `The stakeholder "${name}"` },
        place: placeIn(table, row, 'communication'),
      }));
    },
    targets: (inputs, { locale }) =>
      folded(
        inputs
          .filter(({ table }) => table.kind === 'communications')
          .flatMap((input) => readCommunications(input, locale).rows)
          .flatMap(({ values: { message, audience } }) => [message, audience]),
      ),
  },
  {
    kind: 'scenarios',
    expected: 'the ID of a listed key result or measure',
    cells(input, locale) {
      const { table, scenarios } = readScenarios(input, locale);
      return scenarios.map(({ row, values, measure }) => ({
        ...{ text: values.keyResult, subject: `The scenario "${measure}"` },
        place: placeIn(table, row, 'keyResult'),
      }));
    },
    targets(inputs, context) {
      const { names, goals } = readMeasures(inputs, context);
      return new Set([...names, ...goals]);
    },
  },
];

function unknownIn(inputs: readonly CheckInput[], context: Context, link: Link): Issue[] {
  const cells = inputs
    .filter(({ table }) => table.kind === link.kind)
    .flatMap((input) => link.cells(input, context.locale))
    .filter(({ text }) => text !== null);
  const targets = cells.length === 0 ? new Set<string>() : link.targets(inputs, context);
  if (targets.size === 0) return [];
  return cells.flatMap(({ text, ...about }) => {
    const unknown = unknownLinks(text, targets);
    if (unknown.length === 0) return [];
    const { expected } = link;
    const found = unknown.join(', ');
    return [linkIssues['foresight-link-unknown']({ ...about, expected, found })];
  });
}

/**
 * Signals name decisions, stakeholders messages and scenarios key results that exist; silent where the list they name
 * is not in the workbook.
 */
export const foresightLinksCheck = defineWorkbookCheck({
  id: 'foresight-links',
  summary:
    'Decisions, messages and key results that signals, stakeholders and scenarios name are listed.',
  run: (inputs, context) => ({
    scores: [],
    issues: links.flatMap((link) => unknownIn(inputs, context, link)),
  }),
});
