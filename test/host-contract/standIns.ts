import type { Host } from '../../core/sheet/edit.ts';
import type { PanelReply, PanelRequest, ReplyTo } from '../../panel/bridge.ts';
import { catalogOffer } from '../../panel/handler/catalogOffer.ts';
import { handleRequest } from '../../panel/handler/handleRequest.ts';
import { pageMemory, type Session } from '../../panel/handler/session.ts';
import { lookOf as excelLook } from '../excel-addin/fake/book.ts';
import { openWorkbook } from '../excel-addin/openWorkbook.ts';
import { lookOf as sheetsLook } from '../google-sheets/fake/fakeSheet.ts';
import { buildScript } from '../google-sheets/loadScript.ts';
import { openBook } from '../google-sheets/openBook.ts';
import { goalRows } from './panelWalk.ts';

/** An add-on's host on a stand-in workbook with a sheet of made-up goals. */
export interface StandIn {
  readonly host: Host;
  /** Everything in the cells, by sheet. */
  cells(): unknown;
  /** Everything that can be seen besides. */
  looks(): unknown;
  /** Loses the connection, or the time, after so many changes; null mends it. */
  breakAfter(changes: number | null): void;
  /** Questions to Excel, or runs of the script, so far. */
  questions(): number;
}

const dated = 'yyyy-mm-dd';

function goalCells() {
  return goalRows.flatMap((row, at) =>
    row.map((value, column) => {
      const format = typeof value === 'number' && value > 40_000 ? dated : 'General';
      return { at, column, cell: { value, formula: '', format } };
    }),
  );
}

function filled(cells: ReadonlyMap<string, { value: unknown; formula: string }>) {
  return [...cells].filter(([, { value, formula }]) => value !== '' || formula !== '').sort();
}

async function excel(): Promise<StandIn> {
  const { book, host, wire } = await openWorkbook(['Goals']);
  for (const { at, column, cell } of goalCells()) book.sheet('Goals').put(at, column, cell);
  return {
    host,
    cells: () => structuredClone(book.sheets.map(({ name, cells }) => [name, filled(cells)])),
    looks: () => structuredClone(book.sheets.map(excelLook)),
    breakAfter: (changes) => {
      wire.breaksAfter = changes;
    },
    questions: () => wire.syncs,
  };
}

let built: Promise<string> | undefined;

async function sheets(): Promise<StandIn> {
  built ??= buildScript('stand-in');
  const { book, host } = await openBook(await built, { sheets: ['Goals'], calculate: () => 0 });
  for (const { at, column, cell } of goalCells()) book.sheet('Goals').put(at, column, cell);
  let runs = 0;
  return {
    host: {
      read: (needs) => {
        runs += 1;
        return host.read(needs);
      },
      apply: (edits) => {
        runs += 1;
        return host.apply(edits);
      },
    },
    cells: () => structuredClone(book.sheets.map(({ name, cells }) => [name, filled(cells)])),
    looks: () => structuredClone(book.sheets.map(sheetsLook)),
    breakAfter: (changes) => {
      book.breaksAfter = changes;
    },
    questions: () => runs,
  };
}

export const standIns: Readonly<Record<string, () => Promise<StandIn>>> = {
  "Excel, Microsoft's client in between": excel,
  'Google Sheets, the built script': sheets,
};

/** Day serial of 20 April 2026. */
const today = 46_132;

/** A panel that was just opened: it remembers nothing. */
export function openPanel({ host }: StandIn) {
  const session: Session = {
    host,
    offer: catalogOffer,
    memory: pageMemory(),
    context: ({ locale, timeZone }) => ({ today, locale, timeZone }),
  };
  const reply = async (request: PanelRequest): Promise<PanelReply> =>
    handleRequest(request, session);
  const ask = async <R extends PanelRequest>(request: R): Promise<ReplyTo<R>> => {
    const answer = await reply(request);
    if (answer.type !== request.type) throw new Error(JSON.stringify(answer));
    return answer as ReplyTo<R>;
  };
  const carryOut = async (command: string, options = {}) => {
    const { plan } = await ask({ type: 'plan', command, options });
    return reply({ type: 'apply', plan, command, options });
  };
  return { ask, reply, carryOut };
}

export const convert = ['convert', { sheet: 'Goals', frozen: true }] as const;
