/** One property of a calendar file. */
export interface CalendarLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}

/** The properties of one event. */
export type CalendarEntry = Readonly<Record<string, CalendarLine>>;

function unfold(text: string): readonly string[] {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end');
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line does not end with CR LF');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (line === '') throw new Error('there is an empty line');
    if (new TextEncoder().encode(line).length > 75)
      throw new Error(`longer than 75 octets: ${line}`);
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (!line.startsWith(' ')) lines.push(line);
    else lines.push(`${lines.pop() ?? ''}${line.slice(1)}`);
  }
  return lines;
}

function parseLine(line: string): CalendarLine {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/.exec(line);
  if (!match) throw new Error(`no content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = match;
  const pairs = parameters
    .split(';')
    .filter((part) => part !== '')
    .map((part) => part.split('=') as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), value };
}

/** A text value without its marks; throws for a mark that does not exist or one that is missing. */
export function textOf(value: string): string {
  if (/(^|[^\\])(\\\\)*[;,]/.test(value)) throw new Error(`unmarked comma or semicolon: ${value}`);
  return value.replace(/\\(.)/g, (_, letter: string) => {
    if (letter === 'n' || letter === 'N') return '\n';
    if (';,\\'.includes(letter)) return letter;
    throw new Error(`\\${letter} is no mark`);
  });
}

/**
 * Reads a calendar file as RFC 5545 writes it and throws at the first thing that is not so: line ends, lengths, order of
 * components, properties that must be there once, forms of their values.
 */
export function readCalendar(text: string): readonly CalendarEntry[] {
  const lines = unfold(text).map(parseLine);
  const [begin, ...rest] = lines;
  const end = rest.pop();
  if (begin?.value !== 'VCALENDAR' || end?.name !== 'END' || end.value !== 'VCALENDAR')
    throw new Error('no VCALENDAR around');
  const entries: CalendarEntry[] = [];
  const head: string[] = [];
  let open: Record<string, CalendarLine> | null = null;
  for (const line of rest) {
    if (line.name === 'BEGIN') {
      if (open || line.value !== 'VEVENT') throw new Error(`unexpected ${line.value}`);
      open = {};
    } else if (line.name === 'END') {
      if (!open || line.value !== 'VEVENT') throw new Error(`unexpected end of ${line.value}`);
      for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'])
        if (!open[name]) throw new Error(`an event without ${name}`);
      entries.push(open);
      open = null;
    } else if (open) {
      if (open[line.name]) throw new Error(`${line.name} twice`);
      open[line.name] = line;
    } else head.push(`${line.name}:${line.value}`);
  }
  if (!head.includes('VERSION:2.0') || !head.some((line) => line.startsWith('PRODID:')))
    throw new Error('no VERSION or PRODID');
  for (const { DTSTAMP, DTSTART, DTEND } of entries) {
    if (!/^\d{8}T\d{6}Z$/.test(DTSTAMP?.value ?? '')) throw new Error('DTSTAMP is not in UTC');
    for (const day of [DTSTART, DTEND])
      if (day && (day.parameters.VALUE !== 'DATE' || !/^\d{8}$/.test(day.value)))
        throw new Error('no date');
  }
  if (new Set(entries.map(({ UID }) => UID?.value)).size !== entries.length)
    throw new Error('a UID twice');
  return entries;
}
