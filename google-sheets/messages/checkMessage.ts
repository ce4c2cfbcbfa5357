import type { Edit, Needs } from '../../core/sheet/edit.ts';

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isTextOrNull: Test = (value) => value === null || isText(value);
const isCount: Test = (value) => Number.isInteger(value) && Number(value) >= 0;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function has(value: unknown, tests: Readonly<Record<string, Test>>): value is Fields {
  return isFields(value) && Object.entries(tests).every(([name, test]) => test(value[name]));
}

const isArea: Test = (value) =>
  has(value, { top: isCount, left: isCount, bottom: isCount, right: isCount });

const isCell: Test = (value) =>
  value === null ||
  ['string', 'boolean'].includes(typeof value) ||
  Number.isFinite(value) ||
  has(value, { error: isText });

const isState: Test = (value) => has(value, { value: isCell, formula: isTextOrNull });

const isRule: Test = (value) =>
  value === null || has(value, { type: isText, strict: (strict) => typeof strict === 'boolean' });

const isSeries: Test = (value) =>
  Array.isArray(value) && value.every((series) => has(series, { name: isText, values: isText }));

const isSparklines: Test = (value) =>
  Array.isArray(value) && value.every((line) => has(line, { cell: isText, values: isText }));

const isChart: Test = (value) =>
  value === null ||
  has(value, {
    ...{ title: isText, categories: isText, series: isSeries, anchor: isArea },
    type: (type) => ['line', 'column', 'bar'].includes(String(type)),
  });

/** What every kind of edit must hold for the host to work with it. */
const editTests: Readonly<Record<Edit['kind'], Readonly<Record<string, Test>>>> = {
  cell: { sheet: isText, row: isCount, column: isCount, before: isState, after: isState },
  sheet: { sheet: isText, action: (action) => action === 'add' || action === 'remove' },
  validation: { sheet: isText, area: isArea, rule: isRule },
  format: { sheet: isText, area: isArea },
  freeze: { sheet: isText, rows: isCount, columns: isCount },
  filter: { sheet: isText, area: (area) => area === null || isArea(area) },
  chart: { sheet: isText, name: isText, before: isChart, after: isChart },
  sparklines: { sheet: isText, before: isSparklines, after: isSparklines },
  record: { key: isText, before: isTextOrNull, value: isTextOrNull },
  select: { sheet: isText, area: isArea },
};

function isEdit(value: unknown): value is Edit {
  if (!isFields(value) || typeof value.kind !== 'string') return false;
  const tests = new Map<string, Readonly<Record<string, Test>>>(Object.entries(editTests));
  const own = tests.get(value.kind);
  return own !== undefined && has(value, own);
}

function isTextList(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.every(isText));
}

function isNeeds(value: unknown): value is Needs {
  return has(value, { sheets: isTextList, layers: isTextList, records: isTextList });
}

/** The needs in a message; throws when the message holds something else. */
export function parseNeeds(json: string): Needs {
  const value: unknown = JSON.parse(json);
  if (isNeeds(value)) return value;
  throw new TypeError('The sidebar asked for something the script does not know. Reload the file.');
}

/** The edits in a message; throws when one of them is none. */
export function parseEdits(json: string): readonly Edit[] {
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value) && value.every(isEdit)) return value;
  throw new TypeError('The sidebar sent a change the script does not know. Reload the file.');
}
