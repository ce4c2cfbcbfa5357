import { mappingKey } from '../../../core/recognise/storedMapping.ts';
import { calendarEvents } from '../../../core/reviewPack/calendarEvents.ts';
import { calendarFile } from '../../../core/reviewPack/calendarFile.ts';
import { type ReviewKind, reviewKinds } from '../../../core/reviewPack/kinds.ts';
import { workbookDay } from '../../../core/tracker/workbookDay.ts';
import type { CliCommand } from '../command.ts';
import { openInput } from '../openInput.ts';
import { type ParsedArguments, parseOptions } from '../options.ts';
import { contextOptions, runContext, usedWords } from '../runContext.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodes, UsageError } from '../usage.ts';
import { writeText } from '../writeText.ts';

const kinds = { ...contextOptions, kind: 'text', out: 'text' } as const;

function kindsOf({ text }: ParsedArguments): readonly ReviewKind[] {
  if (text.kind === undefined) return reviewKinds;
  const wanted = text.kind.split(',').map((word) => word.trim());
  const unknown = wanted.find((word) => !reviewKinds.some((kind) => kind === word));
  if (unknown !== undefined)
    throw new UsageError(`--kind: expected some of ${reviewKinds.join(', ')}, found "${unknown}"`);
  return reviewKinds.filter((kind) => wanted.includes(kind));
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const parsed = parseOptions(words, kinds);
  const { text, files } = parsed;
  const [file] = files;
  if (file === undefined || files.length > 1) throw new UsageError('expected one file');
  const wanted = kindsOf(parsed);
  const input = openInput(file, terminal);
  if (!input) return exitCodes.failed;
  const { grids, records, settings } = input.read({ layers: ['merges'], records: [mappingKey] });
  const { context, used } = runContext(parsed, { settings, day: workbookDay(grids) }, new Date());
  const events = calendarEvents({ grids, records, kinds: wanted, workbook: input.name }, context);
  const content = calendarFile(events, context.today ?? 0);
  if (text.out === undefined) {
    terminal.out(content.replace(/\r\n$/, ''));
    return exitCodes.clean;
  }
  terminal.error(usedWords(used));
  return writeText({ command: 'calendar', file: text.out, content, input }, terminal);
}

/** Writes the reviews to come as a calendar file. */
export const calendar: CliCommand = {
  usage:
    'calendar FILE [-o reviews.ics] [--kind weekly,monthly,quarterly] [--today YYYY-MM-DD] [--locale TAG]',
  summary:
    'Writes the reviews to come as a calendar file: planned ones as days, the others by their rhythm.',
  run,
};
