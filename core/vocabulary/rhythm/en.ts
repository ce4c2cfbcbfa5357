import type { RhythmWords } from './rhythmWords.ts';

export const englishRhythm: RhythmWords = {
  headers: {
    ritual:
      'ritual, recurring meeting, regular meeting, meeting rhythm, rhythm, ceremony; meeting, stand up',
    lastHeld:
      'last held, last held on, last time held, held last, last took place, last meeting held',
    heldOn: 'held on, date held, took place on, held, day held; actual date, date',
    timesHeld: 'times held, number of times held, held count, how often held',
    review: 'review, review meeting, business review, strategy review, review name, qbr; meeting',
    plannedOn:
      'planned date, planned on, planned for, scheduled date, scheduled on, scheduled for; planned, scheduled',
    carriedOver:
      'actions carried over, carried over, carried forward, carry over, open actions carried over, carryover actions',
    asked: 'asked, people asked, number asked, how many asked, number of people asked',
    workedOn: 'work date, worked on, day worked, date of work, logged on; date, day',
    hours: 'hours, hours worked, hours spent, time spent, effort hours, logged hours; time, effort',
    plannedWork:
      'planned work, planned or unplanned, planned yes no, was planned, planned; in plan, plan',
    unplannedWork:
      'unplanned, unplanned work, firefighting, unplanned yes no, was unplanned; ad hoc, interruption',
    problem: 'problem, problem description, what went wrong, disturbance; issue, incident',
    repeatOf: 'repeat of, repeats, recurrence of, repeated problem, came back from; same as',
  },
  kinds: {
    rhythm:
      'rhythm of meetings, meeting rhythm, rituals, operating rhythm, rhythm of business, meeting cadence, meeting schedule, recurring meetings, communication cadence, operating cadence, regular meetings; rhythm, cadence',
    'rituals-held': 'rituals held, held rituals, log of rituals',
    reviews: 'review calendar, review log, business reviews, review plan; reviews',
    worklog: 'work log, worklog, log of work, unplanned work, firefighting log',
  },
  cadences: {
    daily: 'daily, every day, each day, day, every workday, every working day, each workday',
    weekly: 'weekly, every week, each week, week, once a week, once per week',
    fortnightly:
      'fortnightly, every two weeks, every 2 weeks, biweekly, bi-weekly, every other week, every second week, once a fortnight, per sprint of two weeks',
    monthly: 'monthly, every month, each month, month, once a month, once per month',
    quarterly:
      'quarterly, every quarter, each quarter, quarter, every three months, every 3 months, once a quarter',
    'half-yearly':
      'half-yearly, half yearly, semi-annual, semi-annually, semiannual, every six months, every 6 months, twice a year',
    yearly: 'yearly, annual, annually, every year, each year, year, once a year',
  },
  workKinds: {
    planned: 'planned, plan, in plan',
    unplanned:
      'unplanned, ad hoc, firefighting, urgent, interrupt, interruption, emergency, reactive',
  },
};
