import { defineImport } from '../importFormat.ts';

/**
 * Quantive Results, once Gtmhub: objectives and key results as a table. Its help describes the export but lists no
 * columns, so the headers are the names its help and its interface for programs use for the fields, and the format
 * is used only when it is asked for.
 */
export const quantiveImport = defineImport({
  id: 'quantive',
  title: 'Quantive Results (Gtmhub)',
  source:
    'Names of fields, not of columns: Quantive help, Importing, exporting, and bulk changing data, and Reference: ' +
    'Quantive Results data source; Gtmhub developer reference, Goals (objectives) and Metrics (key results).',
  evidence: 'terms',
  columns: [
    { header: 'Id', use: 'id' },
    { header: 'Name', use: 'title' },
    { header: 'Title', use: 'title' },
    { header: 'Type', use: 'kind' },
    { header: 'Objective', use: 'objective' },
    { header: 'Goal', use: 'objective' },
    { header: 'Goal Id', use: 'parent' },
    { header: 'goalId', use: 'parent' },
    { header: 'Parent', use: 'parent' },
    { header: 'Parent Id', use: 'parent' },
    { header: 'parentId', use: 'parent' },
    { header: 'Owner', use: 'owner' },
    { header: 'Owners', use: 'owner' },
    { header: 'Assignee', use: 'owner' },
    { header: 'Team', use: 'team' },
    { header: 'Session', use: 'period' },
    { header: 'Start date', use: 'startDate' },
    { header: 'Due date', use: 'dueDate' },
    { header: 'dueDate', use: 'dueDate' },
    { header: 'Description', use: 'description' },
    { header: 'Initial value', use: 'start' },
    { header: 'initialValue', use: 'start' },
    { header: 'Target', use: 'target' },
    { header: 'Target value', use: 'target' },
    { header: 'Actual', use: 'current' },
    { header: 'Current value', use: 'current' },
    { header: 'Attainment', use: 'progress' },
    { header: 'Progress', use: 'progress' },
    { header: 'Confidence', use: 'comment' },
    { header: 'Status', use: 'status' },
    { header: 'Tags', use: 'comment' },
  ],
  signature: [],
  kinds: {
    objective: 'objective',
    goal: 'objective',
    'key result': 'keyResult',
    metric: 'keyResult',
    task: 'initiative',
  },
  statuses: {
    'not started': 'open',
    'on track': 'open',
    'at risk': 'open',
    'off track': 'open',
    behind: 'open',
    closed: 'ended',
  },
  ambitions: {},
  measures: {},
  percent: 'points',
});
