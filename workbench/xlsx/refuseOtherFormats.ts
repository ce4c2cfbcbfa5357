import type { Issue } from '../../core/issue/issue.ts';
import { fileIssues } from './issues.ts';

/** First bytes of an OLE2 compound file: a workbook before 2007, or an encrypted one. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** First bytes of a zip: a file, or an empty directory. */
const zipStart = [0x50, 0x4b];

/** The issue of bytes that are no zip at all; null when they may be a workbook. */
export function refuseOtherFormats(bytes: Uint8Array): Issue | null {
  const subject = 'The file';
  if (startsWith(bytes, compoundFile)) {
    return contains(bytes, 'EncryptedPackage')
      ? fileIssues['file-encrypted']({ subject, expected: 'readable parts', found: 'encryption' })
      : fileIssues['file-old-excel']({ subject, expected: '.xlsx', found: '.xls' });
  }
  // Excel 2 to 4 wrote bare records; they begin with BOF.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) {
    return fileIssues['file-old-excel']({ subject, expected: '.xlsx', found: '.xls' });
  }
  if (startsWith(bytes, zipStart)) return null;
  return fileIssues['file-not-a-workbook']({
    subject,
    expected: 'a zip with a workbook in it',
    found: bytes.length === 0 ? 'an empty file' : describeStart(bytes),
  });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in the bytes as UTF-16, the way compound files list their streams. */
function contains(bytes: Uint8Array, name: string): boolean {
  const codes = [...name].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at + codes.length <= bytes.length; at += 1) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

function describeStart(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(0, 200)).trim();
  if (/^<(!doctype\s+)?html/i.test(text)) return 'a web page';
  if (text.startsWith('%PDF')) return 'a PDF';
  return /^[\t\n\r\x20-\x7e\u00a0-\ufffc]+$/.test(text) ? 'text' : 'other bytes';
}
