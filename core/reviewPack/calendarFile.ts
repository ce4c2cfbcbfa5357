import { isoOfSerial } from '../calendar/serial.ts';
import type { CalendarEvent } from './calendarEvents.ts';

/** Most octets of a line, its end left out. Source: RFC 5545, 3.1. */
const lineOctets = 75;

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Breaks a long line between letters; what goes on begins with a space, which counts too. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** A text value: backslash, semicolon, comma and line break are marked, other control characters left out. Source: RFC 5545, 3.3.11. */
function textValue(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|\r|\n/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the standard forbids them
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

function dateValue(day: number): string {
  return isoOfSerial(day).replace(/-/g, '');
}

function eventLines({ uid, day, summary, description, rule }: CalendarEvent, stamp: string) {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    `DTEND;VALUE=DATE:${dateValue(day + 1)}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${textValue(summary)}`,
    `DESCRIPTION:${textValue(description)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A calendar file of whole days, stamped with the day it is made for (a serial), so that the same input gives the same
 * file. Source: RFC 5545.
 */
export function calendarFile(events: readonly CalendarEvent[], today: number): string {
  const stamp = `${dateValue(today)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tandem//Reviews//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
