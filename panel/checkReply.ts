import type { PanelReply, PanelRequest } from './bridge.ts';
import { errorReply } from './errorReply.ts';
import { isBlock } from './isBlock.ts';

type FieldType = 'string' | 'number' | 'list' | 'blocks' | 'text or null' | 'number or null';

/** The fields a view relies on, by reply; the views read nothing else without asking first. */
const fields: Readonly<Record<PanelReply['type'], Readonly<Record<string, FieldType>>>> = {
  overview: {
    sheets: 'list',
    tables: 'list',
    scores: 'list',
    findings: 'list',
    minimumCoverage: 'number',
    today: 'number or null',
    undo: 'text or null',
  },
  jump: { sheet: 'string', cell: 'string' },
  functions: { functions: 'list' },
  insert: { place: 'string' },
  templates: { templates: 'list' },
  views: { views: 'list' },
  view: { id: 'string', title: 'string', blocks: 'blocks', minimumCoverage: 'number' },
  mapping: { columns: 'list', headerRows: 'list', why: 'list', confidence: 'number' },
  remember: { sheet: 'string', range: 'string' },
  plan: { plan: 'string', title: 'string', changes: 'list', others: 'list', issues: 'list' },
  apply: { applied: 'number', skipped: 'list', undo: 'text or null' },
  undo: { undone: 'string', applied: 'number', skipped: 'list', undo: 'text or null' },
  'check-ins': { lines: 'list' },
  cycle: { today: 'number or null', locale: 'text or null', due: 'list' },
  cancel: {},
  progress: {},
  stopped: {},
  error: { code: 'string', sentence: 'string', remedy: 'string' },
};

const tests: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  list: (value) => Array.isArray(value),
  blocks: (value) => Array.isArray(value) && value.every(isBlock),
  'text or null': (value) => value === null || typeof value === 'string',
  'number or null': (value) => value === null || Number.isFinite(value),
};

function typeOf(reply: unknown): PanelReply['type'] | null {
  if (typeof reply !== 'object' || reply === null || !('type' in reply)) return null;
  const { type } = reply;
  return typeof type === 'string' && type in fields ? (type as PanelReply['type']) : null;
}

/** Names of the fields that are missing or of another type; empty when the reply can be shown. */
function faultsOf(reply: object, type: PanelReply['type']): readonly string[] {
  const values = new Map(Object.entries(reply));
  return Object.entries(fields[type])
    .filter(([name, kind]) => !tests[kind](values.get(name)))
    .map(([name, kind]) => `${name} (${kind})`);
}

/** The reply itself when it answers the request, else an error reply that names what is wrong with it. */
export function checkReply(reply: unknown, asked: PanelRequest['type']): PanelReply {
  const type = typeOf(reply);
  if (type === null || (type !== asked && type !== 'error' && type !== 'stopped')) {
    return errorReply(
      'reply-unknown',
      `The spreadsheet's answer to "${asked}" was not understood.`,
    );
  }
  const faults = faultsOf(reply as object, type);
  if (faults.length === 0) return reply as PanelReply;
  return errorReply(
    'reply-broken',
    `The spreadsheet's answer to "${asked}" lacks ${faults.join(', ')}.`,
  );
}
