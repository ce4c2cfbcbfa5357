import { defineImport } from '../importFormat.ts';

/** Trello: a board exported as CSV (Premium and Enterprise). Every card is an initiative; its list is its status. */
export const trelloImport = defineImport({
  id: 'trello',
  title: 'Trello',
  source:
    'Column lists of exported boards in public repositories (Card ID, Card Name, Card URL, …, Due Reminder); how to ' +
    'export: Atlassian Developer, Trello guides, Automating exports.',
  evidence: 'columns',
  columns: [
    { header: 'Card ID', use: 'id' },
    { header: 'Card Name', use: 'title' },
    { header: 'Card URL', use: 'comment' },
    { header: 'Card Description', use: 'description' },
    { header: 'Labels', use: 'comment' },
    { header: 'Members', use: 'owner' },
    { header: 'Due Date', use: 'dueDate' },
    { header: 'Start Date', use: 'startDate' },
    { header: 'List Name', use: 'status' },
    { header: 'Board Name', use: 'comment' },
    { header: 'Archived', use: 'comment' },
    { header: 'Due Complete', use: 'comment' },
    { header: 'List ID', use: 'left', why: 'the list stands by its name' },
    { header: 'Board ID', use: 'left', why: 'the board stands by its name' },
    { header: 'Attachment Count', use: 'left', why: 'counts of things that are not in the file' },
    { header: 'Attachment Links', use: 'left', why: 'files stay in Trello' },
    { header: 'Checklist Item Total Count', use: 'comment' },
    { header: 'Checklist Item Completed Count', use: 'comment' },
    { header: 'Vote Count', use: 'left', why: 'counts of things that are not in the file' },
    { header: 'Comment Count', use: 'left', why: 'counts of things that are not in the file' },
    { header: 'Last Activity Date', use: 'left', why: 'any change to a card counts as activity' },
    { header: 'Due Reminder', use: 'left', why: 'Tandem sends no reminders' },
  ],
  signature: ['Card ID', 'Card Name', 'List Name'],
  kinds: {},
  defaultKind: 'initiative',
  statuses: {},
  ambitions: {},
  measures: {},
  percent: 'share',
});
