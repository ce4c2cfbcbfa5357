import type { Edit } from '../../../core/sheet/edit.ts';
import { draw } from './charts/chartEdit.ts';
import { cellEdit } from './fixture.ts';

const area = { top: 1, left: 6, bottom: 8, right: 6 };
const sheet = 'OKR Data';

/** Edits of every kind for `features.xlsx`, in an order that works. */
export const everyKind: readonly Edit[] = [
  cellEdit({ row: 0, column: 6, from: 'Status', to: 'State' }),
  cellEdit({ row: 1, column: 4, from: 150, to: 175, format: '#,##0.0' }),
  cellEdit({ row: 1, column: 8, to: 0.5, formula: '=IF(C2>0,"<a> & b",TEXTJOIN(",",TRUE,A2))' }),
  cellEdit({ row: 25, column: 30, to: { error: '#N/A' } }),
  {
    ...{ kind: 'sheet', sheet: 'Trackers', action: 'add' },
    page: {
      ...{ orientation: 'landscape', length: 'as needed' },
      repeated: { top: 0, bottom: 0 },
    },
  },
  cellEdit({ sheet: 'Trackers', row: 2, column: 2, to: true }),
  {
    kind: 'validation',
    sheet,
    area,
    rule: { type: 'list', values: ['On track', 'At risk'], strict: true },
  },
  {
    kind: 'validation',
    sheet,
    area: { top: 1, left: 1, bottom: 8, right: 1 },
    rule: {
      type: 'list',
      values: Array.from({ length: 60 }, (_, index) => `Person, number ${index}`),
      strict: false,
    },
  },
  {
    kind: 'validation',
    sheet,
    area: { top: 1, left: 2, bottom: 3, right: 2 },
    rule: { type: 'number', minimum: 0, strict: true },
  },
  {
    kind: 'validation',
    sheet,
    area: { top: 1, left: 5, bottom: 3, right: 5 },
    rule: { type: 'date', strict: true },
  },
  {
    kind: 'format',
    sheet,
    area: { top: 0, left: 7, bottom: 4, right: 14 },
    look: 'header',
    numberFormat: '0.000%',
    width: 17,
    conditional: [
      { formula: '$H1>=0.7', tone: 'good' },
      { formula: '=$H1<0.4', tone: 'bad' },
    ],
  },
  {
    kind: 'format',
    sheet: 'Trackers',
    area: { top: 0, left: 0, bottom: 0, right: 3 },
    look: 'title',
  },
  { kind: 'freeze', sheet, rows: 2, columns: 0 },
  { kind: 'freeze', sheet: 'Trackers', rows: 1, columns: 1 },
  { kind: 'filter', sheet, area: { top: 0, left: 0, bottom: 8, right: 7 } },
  { kind: 'filter', sheet: 'Trackers', area: { top: 0, left: 0, bottom: 8, right: 7 } },
  draw(sheet),
  draw('Trackers'),
  { kind: 'sparklines', sheet, before: [], after: [{ cell: 'Z9', values: 'E2:E5' }] },
  {
    kind: 'record',
    key: 'tandem:mapping',
    before: null,
    value: '{"sheet":"OKR <Data> & \\"x\\""}',
  },
];
