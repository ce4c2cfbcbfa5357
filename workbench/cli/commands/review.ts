import { mappingKey } from '../../../core/recognise/storedMapping.ts';
import { type ReviewKind, reviewKinds } from '../../../core/reviewPack/kinds.ts';
import { packMarkdown } from '../../../core/reviewPack/packMarkdown.ts';
import { type ReviewPack, reviewPack } from '../../../core/reviewPack/reviewPack.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import type { CliCommand } from '../command.ts';
import { type InputFile, openInput } from '../openInput.ts';
import { type ParsedArguments, parseOptions } from '../options.ts';
import { packHtml } from '../packHtml.ts';
import { contextOptions, type RunContext, runContext, usedWords } from '../runContext.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';
import { writeText } from '../writeText.ts';

const kinds = {
  ...contextOptions,
  kind: 'text',
  format: 'text',
  out: 'text',
  json: 'flag',
} as const;

const formats = ['md', 'html'] as const;

type Format = (typeof formats)[number];

function formatOf({ text }: ParsedArguments): Format {
  const ending = /\.html?$/i.test(text.out ?? '') ? 'html' : 'md';
  const given = text.format ?? ending;
  const format = formats.find((one) => one === given);
  if (format !== undefined) return format;
  throw new UsageError(`--format: expected md or html, found "${given}"`);
}

function kindOf({ text }: ParsedArguments): ReviewKind {
  const kind = reviewKinds.find((one) => one === text.kind);
  if (kind !== undefined) return kind;
  throw new UsageError(
    `--kind: expected ${reviewKinds.join(', ')}, found "${text.kind ?? 'nothing'}"`,
  );
}

interface Made {
  readonly pack: ReviewPack;
  readonly used: RunContext['used'];
}

function packOf(input: InputFile, parsed: ParsedArguments, { report }: Terminal): Made {
  const kind = kindOf(parsed);
  const reading = input.read({ layers: ['formulas', 'merges'], records: [mappingKey] });
  const { grids, records, settings } = reading;
  const facts = { settings, day: workbookDay(grids) };
  const { context, used } = runContext(parsed, facts, new Date());
  return { pack: reviewPack({ grids, records, kind }, context, report), used };
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOptions(words, kinds);
  const { text, flags, files } = parsed;
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('expected one file');
  const format = formatOf(parsed);
  kindOf(parsed);
  const input = openInput(file, terminal);
  if (!input) return exitCodes.failed;
  const { pack, used } = packOf(input, parsed, terminal);
  const page = format === 'html' ? packHtml(pack, input.name) : packMarkdown(pack);
  const content = flags.has('json') ? `${JSON.stringify({ ...pack, used }, null, 2)}\n` : page;
  if (text.out === undefined) {
    terminal.out(content.replace(/\n$/, ''));
    return exitCodes.clean;
  }
  terminal.error(usedWords(used));
  return writeText({ command: 'review', file: text.out, content, input }, terminal);
}

/** Writes the pack of a review. */
export const review: CliCommand = {
  usage:
    'review FILE --kind weekly|monthly|quarterly [--format md|html] [-o pack.html] [--json] [--today YYYY-MM-DD] [--locale TAG]',
  summary:
    'Makes the pack of a review from the workbook: agenda, red and stale first, decisions, promises, numbers, dates.',
  run,
};
