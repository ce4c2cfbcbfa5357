import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

/** Options a command takes: `text` wants a value, `flag` does not. */
export type OptionKinds = Readonly<Record<string, 'text' | 'flag'>>;

export interface ParsedArguments {
  readonly files: readonly string[];
  readonly text: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

/** Reads the words after a command's name; throws a UsageError that names the option at fault. */
export function parseOptions(words: readonly string[], kinds: OptionKinds): ParsedArguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [
      name,
      {
        type: kind === 'text' ? ('string' as const) : ('boolean' as const),
        ...(name === 'out' ? { short: 'o' } : {}),
      },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const entries = Object.entries(values);
    return {
      files: positionals,
      text: Object.fromEntries(
        entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      flags: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
    };
  } catch (error) {
    throw new UsageError(describeMistake(error, Object.keys(kinds)));
  }
}

/** Node's own sentences tell how its library is to be used; these tell what this command takes. */
function describeMistake(error: unknown, names: readonly string[]): string {
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const option = /'(-{1,2}[^\s',]+)/.exec(said)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = names.map((name) => (name === 'out' ? '-o' : `--${name}`)).join(', ');
    return `there is no option "${option}": expected ${known || 'none'}`;
  }
  if (/argument missing|is ambiguous/.test(said)) return `${option} needs a value after it`;
  return /does not take an argument/.test(said) ? `${option} takes no value` : said;
}
