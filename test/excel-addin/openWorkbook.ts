import * as esbuild from 'esbuild';
import type { Edit, Host, Needs } from '../../core/sheet/edit.ts';
import { FakeBook } from './fake/book.ts';
import { WireHost } from './fake/wireHost.ts';
import { loadOffice, type OfficeRuntime } from './officeRuntime.ts';

const entry = `
import { excelHost } from './excel-addin/host/excelHost.ts';
import { insertFormula } from './excel-addin/host/insertFormula.ts';
const host = excelHost();
const answer = (promise) => promise.then((value) => JSON.stringify(value));
export const read = (needs) => answer(host.read(JSON.parse(needs)));
export const readUntil = async ({ needs, blocks }) => {
  const told = [];
  const watch = {
    tell: (done, total) => told.push([done, total]),
    isStopped: () => told.length >= blocks,
  };
  const failure = await host.read(needs, watch).then(() => null, ({ message }) => message);
  return JSON.stringify({ told, failure });
};
export const apply = (edits) => answer(host.apply(JSON.parse(edits)));
export const insert = (formula) => answer(insertFormula(formula, 'TANDEM.'));
`;

let built: Promise<string> | undefined;

async function buildHost(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    ...{ bundle: true, write: false, format: 'iife', target: 'es2020', logLevel: 'silent' },
    globalName: 'TandemHost',
  });
  return outputFiles[0]?.text ?? '';
}

/** Excel's port behind Microsoft's own client, with a fake workbook at the end of the wire. */
export interface OpenedWorkbook {
  readonly office: OfficeRuntime;
  readonly wire: WireHost;
  readonly book: FakeBook;
  readonly host: Host;
  insert(formula: string): Promise<unknown>;
  /** Reads as somebody who waits for so many blocks and then no more: what was told, and how it failed. */
  readUntil(wanted: { readonly needs: Needs; readonly blocks: number }): Promise<{
    readonly told: readonly (readonly [number, number])[];
    readonly failure: string | null;
  }>;
}

/** Highest ExcelApi version the fake Excel says it has. */
interface OpenOptions {
  readonly api?: number;
}

/** Opens a fake workbook with these sheets. */
export async function openWorkbook(
  sheets: readonly string[],
  { api = 16 }: OpenOptions = {},
): Promise<OpenedWorkbook> {
  built ??= buildHost();
  const office = loadOffice();
  const book = new FakeBook(...sheets);
  const wire = new WireHost(book);
  office.connect((request, flags) => wire.answer(request, flags));
  office.limitApi(api);
  office.run(await built);
  const readUntil: OpenedWorkbook['readUntil'] = async (wanted) =>
    JSON.parse(String(await office.run(`TandemHost.readUntil(${JSON.stringify(wanted)})`)));
  const ask = async (member: string, message: string): Promise<unknown> => {
    const answer = office.run(`TandemHost.${member}(${JSON.stringify(message)})`);
    return JSON.parse(String(await answer));
  };
  return {
    ...{ office, wire, book, readUntil },
    host: {
      read: (needs: Needs) => ask('read', JSON.stringify(needs)) as ReturnType<Host['read']>,
      apply: (edits: readonly Edit[]) =>
        ask('apply', JSON.stringify(edits)) as ReturnType<Host['apply']>,
    },
    insert: (formula) => ask('insert', formula),
  };
}
