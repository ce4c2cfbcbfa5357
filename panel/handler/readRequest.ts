import { tableKinds } from '../../core/recognise/table.ts';
import type { PanelRequest } from '../bridge.ts';

type FieldTest = (value: unknown) => boolean;

const isText: FieldTest = (value) => typeof value === 'string';
const isObject: FieldTest = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow: FieldTest = (value) => Number.isInteger(value) && Number(value) >= 0;
const isKind: FieldTest = (value) => tableKinds.some((kind) => kind === value);

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? new Map(Object.entries(value as object)).get(name) : undefined;
}

const isPlace: FieldTest = (value) =>
  isRow(value) || (Array.isArray(value) && value.length > 0 && value.every(isRow));

const isCorrection: FieldTest = (value) =>
  isText(fieldOf(value, 'sheet')) &&
  isText(fieldOf(value, 'range')) &&
  isKind(fieldOf(value, 'kind')) &&
  (fieldOf(value, 'headerRow') === null || isRow(fieldOf(value, 'headerRow'))) &&
  isObject(fieldOf(value, 'columns')) &&
  Object.values(fieldOf(value, 'columns') as object).every(isPlace);

const tests: Readonly<Record<PanelRequest['type'], Readonly<Record<string, FieldTest>>>> = {
  overview: {},
  jump: { sheet: isText, cell: isText },
  functions: {},
  insert: { formula: isText },
  templates: {},
  mapping: {
    sheet: isText,
    range: isText,
    headerRow: (value) => value === undefined || isRow(value),
  },
  remember: { correction: isCorrection },
  plan: { command: isText, options: isObject },
  apply: { plan: isText, command: isText, options: isObject },
  undo: {},
  progress: {},
};

function isType(value: unknown): value is PanelRequest['type'] {
  return typeof value === 'string' && Object.keys(tests).includes(value);
}

/** The request a message holds; null when it is none that the panel sends. */
export function readRequest(message: unknown): PanelRequest | null {
  const type = fieldOf(message, 'type');
  if (!isType(type)) return null;
  const right = Object.entries(tests[type]).every(([name, test]) => test(fieldOf(message, name)));
  return right ? (message as PanelRequest) : null;
}
