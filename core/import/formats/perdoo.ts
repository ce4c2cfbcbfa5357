import { defineImport } from '../importFormat.ts';

/**
 * Perdoo: goals as a table. No public page lists the columns of its export, so the headers are the names its help
 * uses for the fields, and the format is used only when it is asked for. In Perdoo a team owns and a person leads.
 */
export const perdooImport = defineImport({
  id: 'perdoo',
  title: 'Perdoo',
  source:
    'Names of fields and words, not of columns: Perdoo support, Organizing your goals in Perdoo (owner, lead, ' +
    'timeframe), Goal statuses, Setting targets for your KPIs (target types).',
  evidence: 'terms',
  columns: [
    { header: 'ID', use: 'id' },
    { header: 'Name', use: 'title' },
    { header: 'Goal', use: 'title' },
    { header: 'Title', use: 'title' },
    { header: 'Type', use: 'kind' },
    { header: 'Goal type', use: 'kind' },
    { header: 'Objective', use: 'objective' },
    { header: 'Parent', use: 'parent' },
    { header: 'Parent ID', use: 'parent' },
    { header: 'Aligned to', use: 'parent' },
    { header: 'Owner', use: 'team' },
    { header: 'Group', use: 'team' },
    { header: 'Team', use: 'team' },
    { header: 'Lead', use: 'owner' },
    { header: 'Contributors', use: 'coOwner' },
    { header: 'Timeframe', use: 'period' },
    { header: 'Start date', use: 'startDate' },
    { header: 'Due date', use: 'dueDate' },
    { header: 'Description', use: 'description' },
    { header: 'Target type', use: 'measure' },
    { header: 'Start value', use: 'start' },
    { header: 'Target value', use: 'target' },
    { header: 'Current value', use: 'current' },
    { header: 'Metric unit', use: 'unit' },
    { header: 'Unit', use: 'unit' },
    { header: 'Weight', use: 'weight' },
    { header: 'Progress', use: 'progress' },
    { header: 'Status', use: 'status' },
    { header: 'Last update', use: 'checkInDate' },
    { header: 'Last updated', use: 'checkInDate' },
    { header: 'Tags', use: 'comment' },
  ],
  signature: [],
  // A KPI is business as usual in Perdoo and no key result: it is left for the KPI template.
  kinds: {
    objective: 'objective',
    'key result': 'keyResult',
    initiative: 'initiative',
  },
  statuses: {
    'no status': 'open',
    'on track': 'open',
    'needs attention': 'open',
    'off track': 'open',
    accomplished: 'Achieved',
    achieved: 'Achieved',
    'partially achieved': 'Partly achieved',
    missed: 'Missed',
    postponed: 'Postponed',
    canceled: 'Dropped',
    cancelled: 'Dropped',
  },
  ambitions: {},
  measures: {
    'increase to': 'increase',
    'decrease to': 'decrease',
    'stay at or above': 'above',
    'stay at or below': 'below',
    binary: 'binary',
  },
  percent: 'points',
});
