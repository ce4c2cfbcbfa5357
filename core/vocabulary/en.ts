import { englishAnswers } from './answers/en.ts';
import { englishDirection } from './direction/en.ts';
import { englishEconomy } from './economy/en.ts';
import { englishForesight } from './foresight/en.ts';
import { englishHistory } from './history/en.ts';
import { englishPeople } from './people/en.ts';
import { englishResources } from './resources/en.ts';
import { englishRhythm } from './rhythm/en.ts';
import { englishRights } from './rights/en.ts';
import { englishTeamwork } from './teamwork/en.ts';
import { englishTogether } from './together/en.ts';
import type { Vocabulary } from './vocabulary.ts';

export const english: Vocabulary = {
  language: 'en',
  nounLast: true,
  fillers: 'the, of, a, an, for, to, in, our, your, is, and, by, this, on',
  headers: {
    choices:
      'option, options, choice, choices, answer options, scale, answer type, question type, answers, response options; answer',
    method: 'how, method, how to, approach',
    place: 'where, location, place, site',
    reason: 'why, reason, justification, purpose',
    label:
      'name, title, text, description, label, item name, short name, budget line, budget item, cost item',
    objective:
      'objective, strategic objective, company objective, team objective, objective text, objective title, objective name, objective description, objective statement, strategic goal, company goal, goal statement, strategic theme, okr, okr description, okr text, goal name, goal description, goal, obj, what we want, what we want to achieve; aim, outcome, ambition, o, strategy, mission, intent, big rock',
    keyResult:
      'key result, kr, key result description, key result name, key result title, key result text, measurable result, key outcome, krs, measure of success, success measure, how we will know, how will we know, how do we know; result, success criteria, success metric, milestone, expected result',
    owner:
      'owner, employee id, colleague id, student id, user id, assignee, dri, directly responsible individual, assigned to, responsible, responsible person, person responsible, kr owner, objective owner, kpi owner, measure owner, owned by, person in charge, pic, champion, accountable person, action owner, owner name, process owner, who measures, measured by; lead, who, by whom, accountable, accountability, leader, responsibility, in charge, manager, sponsor, assigned, user, employee, colleague, agent, team lead, team member, member, source',
    coOwner:
      'co-owner, second owner, deputy, backup owner, supporting owner, collaborator, stand in, substitute; partner, backup',
    team: 'team, squad, tribe, team name, business unit, owning team; group, crew, function, area, sector',
    department: 'department, dept, division, directorate, organisational unit; branch, office',
    person:
      'person, name, role, roles, position, job title, team member, stakeholder, stakeholders, resource, member, employee name, full name, people, staff member, role holder, holder, held by, incumbent, leader, leaders',
    parent:
      'parent, parent objective, parent id, aligned to, aligns to, aligned with, supports objective, linked objective, contributes to, parent goal, parent okr, upstream objective, cascades from, objective id, linked to, id obj, obj id, okr ref, goal id, objective key, outcome id, goal ref, obj ref; link, alignment, okr id, objective ref',
    id: 'id, identifier, ref, reference, code, key, number, kr id, objective id, task id, kpi id, measure id, item no, serial number, sl no, no; #, item, seq, index, code name',
    start:
      'start value, baseline, baseline value, starting value, initial value, starting point, from value, initial, where we started, where we start; start, from, before, previous, prior, last year, py, starting',
    target:
      'target, target value, goal value, target level, planned, plan value, desired value, final target, target score, where we want to be; goal, plan, to be, to value, threshold, expected, benchmark, desired, end goal, objective value, standard, target amount, forecast target',
    current:
      'current, current value, actual, actual value, latest value, value to date, latest, current state, current level, achieved value, result to date, current result, actual result, mid q actual, now; value, as is, today, achieved, to date, result, latest reading, realised, mid q score, current score, measurement',
    progress:
      'progress, progress %, % complete, percent complete, completion, % done, percentage, attainment, achievement, % achieved, progress rate, completion rate, progress pct, % progress, % to goal, % of goal, % to target, % of target, % of plan, kr score, final score, end q, grade, final grade, percent achieved, kr progress, key result progress; progress bar, score, okr score, done, complete, completed, rating, achieved',
    unit: 'unit, uom, unit of measure, measurement unit, unit of measurement, units; measured in, currency',
    weight:
      'weight, weighting, weightage, weight %, relative weight, kpi weight; importance, share, contribution, points, priority weight',
    confidence:
      'confidence, confidence level, confidence score, confidence rating, likelihood, how sure, how sure are we, how certain are we; certainty, probability, forecast confidence',
    status:
      'status, state, rag, rag status, health, traffic light, current status, progress status, kr status, status rag, on track; stage, light, color, colour, situation, condition, flag, indicator light',
    dueDate:
      'due date, due, deadline, target date, end date, finish date, completion date, due by, needed by, by when, complete by, delivery date, due on, finish by; when, date, timeline, timeframe, time frame, finish, expected date',
    end: 'end date, end, finish date, finish, planned end, actual end; to',
    startDate:
      'start date, started on, begin date, from date, kick off, start on, planned start, begins; start, begin, started, from',
    checkInDate:
      'check in date, checkin date, last check in, last update, last updated, updated, update date, date of check in, updated on, reviewed on; date, week, as of',
    timestamp:
      'timestamp, submitted at, submission date, start time, completion time, date submitted, created at, response time, time stamp, recorded at, submitted on, answer time, ans time; date created, created, time',
    period:
      'period, quarter, cycle, month, year, time period, fiscal year, week, reporting period, okr cycle, sprint, semester, fy; term, season, date',
    priority: 'priority, prio, urgency; rank, moscow, p',
    comment:
      'comment, comments, remark, remarks, observation, commentary, explanation, update, notes and comments, comments notes, progress notes, next action, next actions, next step, next steps, action needed; description, detail, how measured, how we measure, measurement method, rationale, context, evidence, feedback, blockers, next steps',
    note: 'note, notes, additional notes; description, details, info',
    task: 'task, activity, deliverable, task name, project task, task description, activities tasks, work package, process step, project activity, task or activity, project deliverable, responsibility area, process activity, step, raci, key activity, work item, job, duty; process, item, action, description, phase, project phase, area, milestone, decision, work stream, workstream, function, category, what, responsibility, topic, control, requirement, subject, project, project steps, tasks deliverables',
    responsible:
      'responsible, r, responsible r, doer, performs, responsible party, responsible role; owner, lead, does the work',
    accountable:
      'accountable, a, accountable a, accountable party, accountable role, final approver; approver, approves, signs off',
    consulted:
      'consulted, c, consulted c, consult, to be consulted, consulted party; contributor, advisor, input from',
    informed:
      'informed, i, informed i, inform, to be informed, informed party, kept informed; notified',
    support: 'support, supporting, s, supportive, supported by; assists',
    driver: 'driver, d, driver d; drives',
    approver: 'approver, approved by, sign off, final decision maker; approval',
    contributor: 'contributor, contributors; contributes',
    perspective:
      'perspective, bsc perspective, scorecard perspective, balanced scorecard perspective, strategic perspective, kpi perspective; dimension, pillar, theme, category, area, kpi category, metric group, kpi group, measure group, kpi area, metric category, measure category, focus area, strategic pillar, quadrant, kra, key result area',
    measure:
      'kpi, measure, metric, indicator, key performance indicator, performance indicator, performance measure, success indicator, key metric, business metric, kpi name, metric name, measure name, kpi metric, measures kpis, lead kpi, indicator name, kpi description, milestone success indicator; name, parameter, key metric, objective measure, criteria, description, ratio, title, item, metric description',
    actual:
      'actual, actual value, act, actuals, actual result, achieved, realised, actual performance, current value, current performance, ytd, ytd actual; achievement, value, result, performance, score, latest, this month, this year, reading, real',
    baseline:
      'baseline, base line, baseline value, base value, base, base year; previous, prior year, last year, py, previous year, last period, historical',
    frequency:
      'frequency, reporting frequency, measurement frequency, review frequency, cadence, periodicity, how often, update frequency, measured every, review cadence; interval, period, cycle, recurrence, reporting',
    initiative:
      'initiative, strategic initiative, action, project, action plan, key initiative, initiative name, project name, programme, program, actions initiatives, action item, actions, strategic action, improvement action; tactic, intervention, enabler, init, what, work item, key project, improvement',
    direction:
      'direction, polarity, better, good is, trend direction, desired direction, desired trend, up or down, higher is better, optimisation, improvement direction, goal direction, preferred direction; trend, bias, sense, arrow',
    aggregation:
      'aggregation, aggregate, roll up, rollup, consolidation, aggregation method; calculation, sum or average',
    type: 'type, kr type, key result type, measure type, metric type, kpi type, objective type, okr type, goal type; kind, category, class',
    low: 'low, lower bound, lower limit, band low, from band; lower',
    high: 'high, upper bound, upper limit, band high; upper',
    commit: 'commit, committed, commit target, commitment, must have; minimum target',
    stretch:
      'stretch, stretch target, stretch goal, moonshot, aspirational target; ambitious target, aspirational',
    guardrail:
      'guardrail, guard rail, counter metric, countermeasure, balancing metric, health metric',
    minimum: 'minimum, min, floor, worst, lowest, min value, minimum value; lower threshold',
    maximum:
      'maximum, max, ceiling, best, highest, cap, max value, maximum value; upper threshold, outstanding',
    redFlag:
      'red flag, red threshold, red limit, alarm, critical threshold, alert level, red rule; red, tolerance',
    leading:
      'leading lagging, lead lag, leading or lagging, lead or lag, indicator type, leading, lag lead; lagging',
    formula:
      'formula, calculation, calculation method, how calculated, definition, calculation formula, kpi formula; method, computation',
    question:
      'question, item text, statement, question text, survey question, survey item; prompt, item',
    respondent:
      'respondent, respondent id, participant, participant id, response id, submitted by, answered by, email, email address, e-mail; user, id, name',
    decision:
      'decision, decision made, decision taken, resolution, what was decided; outcome, topic, question decided',
    decidedOn: 'decided on, decision date, date decided, date of decision; date',
    decider:
      'decider, decided by, decision maker, decision owner, made by, who decides; approved by, chair, owner',
    budget:
      'budget, budgeted, budget amount, planned cost, budget allocated, allocation, allocated budget, planned budget, how much; funding, estimate',
    amount:
      'amount, cost, spend, spent, spent so far, actual cost, price, total cost, expense, sum, expenditure; value, total',
    ...englishRights.headers,
    ...englishPeople.headers,
    ...englishDirection.headers,
    ...englishTeamwork.headers,
    ...englishResources.headers,
    ...englishTogether.headers,
    ...englishRhythm.headers,
    ...englishEconomy.headers,
    ...englishAnswers.headers,
    ...englishHistory.headers,
    ...englishForesight.headers,
  },
  kinds: {
    ...englishAnswers.kinds,
    ...englishHistory.kinds,
    okr: 'okr, objectives and key results, objective and key result, objectives key results, mid q, end q, okrs; key result, goals, quarterly goals',
    raci: 'raci, rasci, daci, rapid, raci matrix, raci chart, responsibility matrix, responsibility assignment matrix, roles and responsibilities, rasic, raci vs, racio, arci',
    scorecard: 'balanced scorecard, scorecard, bsc, strategy map; performance scorecard',
    kpi: 'kpi, kpi dashboard, key performance indicator, metrics, kpi list, kpi tracker, performance indicators',
    survey: 'survey, questionnaire, responses, form responses, feedback form, poll',
    initiatives: 'initiatives, action plan, roadmap, actions, strategic initiatives, project list',
    'check-ins': 'check in, check ins, checkin, weekly update, check in log',
    budget: 'budget, costs, expenses, spending',
    decisions: 'decision log, decisions, decision register',
    strategy:
      'strategy on a page, vision and mission, mission and values, strategy statement, compass; strategy, vision, strategic plan',
    roles:
      'role descriptions, role list, role register, job descriptions, role charter, accountability chart; roles',
    ...englishDirection.kinds,
    none: 'invoice, time sheet, timesheet, gantt, contact list, address list, risk register, attendance, inventory, stock, payroll, expenses report, recipe, price list, shopping list, balance sheet, income statement, cash flow, bug list, stakeholder register, backlog, grade book, leaderboard, schedule, roster',
    ...englishPeople.kinds,
    ...englishTeamwork.kinds,
    ...englishResources.kinds,
    ...englishTogether.kinds,
    ...englishRhythm.kinds,
    ...englishEconomy.kinds,
    ...englishForesight.kinds,
  },
  costComponents: englishEconomy.costComponents,
  wasteTypes: englishEconomy.wasteTypes,
  betDecisions: englishEconomy.betDecisions,
  strategyLevels: {
    vision: 'vision, vision statement',
    mission: 'mission, mission statement, purpose',
    value: 'value, core value, our value, principle',
    strategy:
      'strategy, strategy line, strategic line, strategic priority, strategic pillar, pillar, strategic theme, theme, line',
    objective: 'objective, strategic objective, scorecard objective, strategic goal, goal',
  },
  commitmentStates: englishPeople.commitmentStates,
  cadences: englishRhythm.cadences,
  workKinds: englishRhythm.workKinds,
  decisionLevels: englishPeople.decisionLevels,
  decisionStates: {
    open: 'open, pending, proposed, to decide, to be decided, draft, under discussion, not decided, in discussion',
    decided: 'decided, made, taken, approved, agreed, final, accepted, closed, done, in force',
    withdrawn: 'withdrawn, dropped, rejected, cancelled, canceled, declined',
    replaced: 'replaced, superseded, overtaken, outdated, revised',
  },
  swotTypes: englishDirection.swotTypes,
  fitElements: englishDirection.fitElements,
  fitSigns: englishDirection.fitSigns,
  degrees: englishDirection.degrees,
  assumptionStates: englishDirection.assumptionStates,
  answerScales: englishAnswers.answerScales,
  noAnswer: englishAnswers.noAnswer,
  stopWords: englishAnswers.stopWords,
  changeSteps: englishForesight.changeSteps,
  supportLevels: englishForesight.supportLevels,
  indicatorTimes: englishForesight.indicatorTimes,
  scenarioCases: englishForesight.scenarioCases,
  foreign:
    'risk, mitigation, impact, probability, severity, phone, telephone, mobile, address, zip, city, country, quantity, qty, price, unit price, invoice, hours, salary, rate, wins, losses, goals against, points, played, rank, vendor, supplier, sku, stock, warehouse, latitude, longitude, birthday, gender, age, grade, homework, attendance, monday, tuesday, wednesday, thursday, friday, calories, ingredient, expense, income, balance, debit, credit, account, bug, steps to reproduce, test case, expected behaviour, browser, version, power, interest, threat, vulnerability, asset, likelihood of risk, url, link, website, email, contact, sprint velocity, velocity, defects, player, runs, balls, day, due, duration, predecessor, predecessors, wbs, volume, region, product, customer name, order id, ticket',
  frequencies:
    'daily, weekly, biweekly, fortnightly, monthly, bimonthly, quarterly, half yearly, semi annual, semiannual, annual, annually, yearly, hourly, continuous, per sprint, ad hoc, real time, every week, every month, every quarter, each month',
  totals:
    'total, totals, subtotal, sub total, grand total, sum, average, avg, mean, overall, overall score, weighted score, total score, count',
  missing:
    'n/a, na, n.a., none, nil, tbd, tbc, tba, not available, not applicable, not measured, no data, unknown, pending, missing, to be defined, to be determined, not yet, null',
  yes: 'yes, y, true, x, done',
  no: 'no, n, false',
  status: {
    done: 'done, completed, complete, achieved, finished, closed, met, exceeded, delivered, target met, green done',
    onTrack:
      'on track, in progress, green, ok, good, on target, ongoing, active, ahead, started, wip, on plan, healthy',
    atRisk:
      'at risk, amber, yellow, needs attention, warning, slightly behind, caution, watch, delayed',
    offTrack:
      'off track, red, behind, critical, blocked, overdue, late, missed, failed, not met, below target, off target, poor',
    notStarted:
      'not started, to do, todo, planned, open, new, upcoming, pending, draft, backlog, proposed',
    dropped:
      'dropped, cancelled, canceled, abandoned, on hold, deferred, postponed, paused, discarded',
  },
  months:
    'january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept, october/oct, november/nov, december/dec',
  quarter: 'q, quarter, qtr',
  perspectives:
    'financial, finance, customer, internal process, internal business process, internal, business process, learning and growth, learning growth, learning, organizational capacity, internal business, financials, organisation and learning, customers and stakeholders, innovation and learning; client, stakeholder, people, growth, process, people and culture, innovation, employee, operational, operations, quality, delivery, safety, market, marketing, development, employees and culture',
  scale:
    "agree, strongly agree, somewhat agree, disagree, strongly disagree, somewhat disagree, neutral, neither agree nor disagree, very satisfied, satisfied, dissatisfied, very dissatisfied, always, often, sometimes, rarely, never, very often, not at all, very likely, likely, unlikely, very unlikely, excellent, very important, not important, i don't know, prefer not to say",
  duties:
    'responsible, accountable, consulted, informed, consult, inform, support, supportive; approver, approve, sign off, driver, contributor, verify, verifier, quality review, omitted, perform, decide, agree, recommend, input, lead, primary, secondary, participant, participate, reviewer, review, owner, assist, consultant, secondary, advise, execute, executes, approves, notified, does',
  targetWords: {
    from: 'from',
    to: 'to',
    by: 'by',
    increase: 'increase, grow, raise, improve, boost, lift, rise, gain, double, expand, up',
    decrease:
      'decrease, reduce, cut, lower, drop, shrink, shorten, minimise, minimize, lessen, down',
    atLeast:
      'at least, minimum, min, more than, over, above, greater than, no less than, not less than, minimum of, or more, exceed, higher than',
    atMost:
      'at most, maximum, max, less than, under, below, fewer than, no more than, not more than, up to, maximum of, or less, within, lower than',
    between: 'between',
    and: 'and',
    within: 'within, in, during, over',
  },
  sections:
    'objective, goal, okr, phase, stage, section, part, note, theme, perspective, pillar, workstream',
};
