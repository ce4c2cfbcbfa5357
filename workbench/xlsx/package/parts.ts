import { fileIssues, throwBroken, WorkbookProblem } from '../issues.ts';
import type { XmlDocument } from '../xml/element.ts';
import { parseXml } from '../xml/parseXml.ts';
import { documentXml } from '../xml/writeXml.ts';
import { packEntry, unpackEntry, type ZipEntry } from '../zip/entry.ts';

/** What stands in the package now. A document that was changed in place must be told so with `touch`. */
interface Part {
  readonly name: string;
  readonly entry: ZipEntry | null;
  readonly document: XmlDocument | null;
  readonly changed: boolean;
}

/**
 * The parts of an open workbook. What is never changed stays compressed and is written back byte for byte.
 * Names compare without regard to case (ECMA-376 part 2, 9.1.1) and have no leading slash.
 */
export class PackageParts {
  private readonly parts = new Map<string, Part>();

  constructor(entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      this.parts.set(entry.name.toLowerCase(), {
        name: entry.name,
        entry,
        document: null,
        changed: false,
      });
    }
  }

  names(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** Decoded text of a part as it was opened. Throws a `WorkbookProblem` when it is missing, damaged or has a document type. */
  originalText(name: string): string {
    const entry = this.parts.get(name.toLowerCase())?.entry;
    if (!entry) return throwBroken(name, 'the part in the package', 'nothing');
    return decodeXml(unpackEntry(entry), name);
  }

  /** The part as a tree, the same one each time. Throws a `WorkbookProblem` as `originalText` and `parseXml` do. */
  document(name: string): XmlDocument {
    const part = this.parts.get(name.toLowerCase());
    if (part?.document) return part.document;
    const document = parseXml(this.originalText(name), name);
    this.keep(name, document);
    return document;
  }

  /** Keeps a tree made elsewhere (a worksheet's) as the part's own, unchanged. */
  keep(name: string, document: XmlDocument): void {
    const part = this.parts.get(name.toLowerCase());
    if (part) this.parts.set(name.toLowerCase(), { ...part, document });
  }

  /** Says that the part's tree was changed in place. */
  touch(name: string): void {
    const part = this.parts.get(name.toLowerCase());
    if (part && !part.changed) this.parts.set(name.toLowerCase(), { ...part, changed: true });
  }

  /** Adds a part or replaces it whole. */
  put(name: string, text: string): void {
    const document = parseXml(text, name);
    this.parts.set(name.toLowerCase(), { name, entry: null, document, changed: true });
  }

  remove(name: string): void {
    this.parts.delete(name.toLowerCase());
  }

  /** A part name of the form `prefix` + number + `suffix` that is not taken. */
  freeName(prefix: string, suffix: string): string {
    let number = 1;
    while (this.has(`${prefix}${number}${suffix}`)) number += 1;
    return `${prefix}${number}${suffix}`;
  }

  /** Entries for writing: what was not changed is the very entry that was read. */
  entries(): readonly ZipEntry[] {
    return [...this.parts.values()].map(({ name, entry, document, changed }) =>
      entry && !changed
        ? entry
        : packEntry(name, new TextEncoder().encode(document ? documentXml(document) : '')),
    );
  }
}

/** Text of an XML part in UTF-8 or, with its byte order mark, UTF-16. */
function decodeXml(bytes: Uint8Array, name: string): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = new TextDecoder(wide).decode(bytes);
  // A document type can stand only before the root element.
  const root = text.search(/<[A-Za-z_]/);
  if (/<!DOCTYPE/i.test(text.slice(0, root < 0 ? undefined : root))) {
    throw new WorkbookProblem(
      fileIssues['file-has-dtd']({ subject: name, expected: 'plain XML', found: '<!DOCTYPE' }),
    );
  }
  return wide === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*?)\s+encoding=["'][^"']*["']/, '$1');
}
