/**
 * The English summaries the translations were made from. Where a function says something else by now, its
 * translations are left aside until somebody has looked at them: English that is right goes before German that is not.
 */
export const translatedSummaries: Readonly<Record<string, string>> = {
  KR_PROGRESS: 'Progress of a key result as a share, whichever way its number should move.',
  KR_PACE:
    'Progress that should be reached by a day, as a share: 0 before the start, 1 after the end.',
  KR_STATUS:
    'Status of a key result by a named rule; stale, pending and thin data are never green.',
  KR_LINT: 'What is missing or doubtful in a key result: one row a finding.',
  OKR_SCORE: 'Score of an objective or of a whole list: the weighted mean of progress.',
  OKR_CASCADE: 'Scores every objective through its parents: level, score and coverage of each.',
  OKR_COVERAGE: 'Share of the weight of key results that has data behind it.',
  OKR_GRADE: 'Colour band of an end-of-cycle grade: red, yellow or green.',
  SMART_CHECK: 'Five criteria of a well-put goal, each met or not with the rule that decided.',
  RACI_ISSUES:
    'Lists what is wrong in a responsibility matrix, cell by cell, with what would mend it.',
  RACI_LOAD:
    'Counts for each person the tasks they answer for, do, are consulted on or informed about.',
  RACI_SCORE:
    'Scores a responsibility matrix: 100 without errors and warnings, less for each of them.',
  RACI_WHO: 'Names the people who hold a letter for a task: by default the one accountable.',
  MEASURE_SCORE: 'Turns a measured value into a score from 0 to 100.',
  SCORECARD_TOTAL: 'Score of a whole balanced scorecard, from 0 to 100.',
  SCORECARD_PERSPECTIVES: 'Weight, score, coverage and band of every perspective of a scorecard.',
  SCORECARD_CHECK:
    'Lists what is wrong or missing in a balanced scorecard, with the cell that mends it.',
  KPI_SCORE: 'Year-to-date achievement of one KPI or of all, from its data by period, 0 to 100.',
  KPI_STATUS: 'Status of a value against its target, by a named rule.',
  KPI_TREND:
    'Straight-line trend of a KPI: slope a period, its direction and the number of values.',
  KPI_NPS: 'Net promoter score from answers 0 to 10, or from counts.',
  KPI_CSAT: 'Customer satisfaction: share of answers 4 and 5 on a scale from 1 to 5.',
  KPI_CHURN: 'Share of customers, or of recurring revenue, lost in a period.',
  KPI_RETENTION: 'Share of the customers at the start of a period who are still there at its end.',
  KPI_CLTV: 'Customer lifetime value by one of three methods.',
  KPI_CAC: 'Cost of winning one customer.',
  KPI_CONVERSION: 'Share of leads, visitors or offers that were converted.',
  KPI_TURNOVER: 'Staff turnover: separations over the average headcount.',
  KPI_DURATION: 'How long a case typically takes, such as the time from order to delivery.',
  KPI_LEAD_QUALITY: 'Lead quality ratio: share of leads that are qualified.',
  KPI_ENPS:
    'Employee net promoter score from answers 0 to 10, hidden below a least number of answers.',
  KPI_LTV_CAC: 'Lifetime value of a customer for each unit of what it cost to win one.',
  KPI_ENGAGEMENT: 'Engagement rate: share of the people reached who did something.',
  MIX_CHECK: 'Counts leading and lagging measures and says when all are of one kind.',
  LEAD_LAG:
    'Correlation of a leading with a lagging measure at each lag, with n and the strongest lag.',
  FORECAST_END: 'Value a key result will have on its last day if its history goes on as it did.',
  REQUIRED_RATE: 'Change a day (or a week, with 7) that is still needed to reach a target in time.',
  TARGET_CHANCE: 'Chance that a target is reached by a day if the history goes on as it did.',
  CONTROL_LIMITS: 'Limits within which a key figure varies by chance alone.',
  CONTROL_SIGNALS: 'Values of a key figure that chance hardly explains, and the rule that says so.',
  COMMIT_RATE: 'Share of commitments kept, of those that are due.',
  OVERDUE_LIST: 'Lists the commitments that are open after their due date, longest overdue first.',
  INCENTIVE_CONFLICT:
    'Lists people whose rewards pull against each other, rewards no objective wants, and weights off 100 %.',
  RECOGNITION_SHARE: 'Share of people, objectives or values that somebody was recognised for.',
  EI_INDEX: 'E-I index: contacts across departments against contacts within, from -1 (silo) to 1.',
  NETWORK_SUMMARY:
    'A network of contacts in figures: density, reciprocity, E-I, modularity, parts, isolates.',
  NETWORK_BRIDGES: 'People and pairs on whom alone the contact between parts of a network hangs.',
  NETWORK_ISOLATES:
    'People without any contact: listed in the second range, or with a blank where names stand.',
  NETWORK_BETWEENNESS:
    'The people through whom most shortest ways between others lead, highest first.',
  NETWORK_MIXING:
    'Ties between departments as a table: how many, or what share of those there could be.',
  CVF_PROFILE:
    'Culture profile on the competing values: points of each type now, as wanted, and the gap.',
  CVF_GAP:
    'How far the wanted culture is from the present one, type by type, and how much that is.',
  CVF_DOMINANT:
    'The type of culture that leads now and the one wanted, with ties, and the hybrid if two lead.',
  CVF_CONGRUENCE:
    'Whether all dimensions of a culture are led by the same type: one row each, spread last.',
  PARTNER_COVERAGE:
    'Share of partners with a shared objective, a shared measure and a review still ahead.',
  DECISION_ISSUES: 'Lists what is wrong in a list of decisions, cell by cell.',
  DECISION_LEVEL: 'Share of taken decisions that were taken at a level, by default the team’s.',
  VALUES_CHECK:
    'Lists decisions or objectives that go against a value without a reason, or were approved unchecked.',
  SWOT_SCORE:
    'Weighted score of a SWOT from 1 to 4: inside (IFE) or outside (EFE), or its coverage.',
  SWOT_UNUSED: 'Lists the heavy factors of a SWOT that no strategic option makes use of.',
  TOWS_ISSUES: 'Lists what is wrong with strategic options beside the factors they rest on.',
  ALIGN_AGREEMENT:
    'Measures how far a group agrees in a survey: 1 is full agreement, 0 that of random answers.',
  SURVEY_ITEMS:
    'Lists each question of a survey with n, mean, spread and agreement; too few answers are not shown.',
  SURVEY_RELIABILITY: 'Cronbach’s alpha of each aspect of a survey and of all questions, with n.',
  SURVEY_TEAMS:
    'Says how far teams differ and members of a team answer alike: ICC(1) and ICC(2), with F and p.',
  OWNERSHIP_INDEX:
    'How far people answer for what they do: mean of a short pulse as a score from 0 to 100.',
  RANK_AGREEMENT:
    'Measures how far leaders rank priorities alike: Kendall’s W from 0 (not at all) to 1 (all alike).',
  RANK_CORRELATION: 'Correlates two rankings: 1 is the same order, −1 the opposite, 0 no relation.',
  CODE_AGREEMENT:
    'How far several coders put the same items into the same categories, beyond chance.',
  RECALL_SCORE:
    'Share of the official top priorities that leaders name when asked: 1 is all of them.',
  PERCEPTION_GAP: 'How much more aligned leaders feel than their recall of the priorities shows.',
  MESSAGE_OVERLAP:
    'How much the strategy sentences of several leaders have in common: 1 is the same words.',
  CROSS_SHARE: 'Share of objectives that two or more departments work on.',
  DEPENDENCY_ISSUES:
    'Lists dependencies nobody confirmed in time, that are late, or whose risk nobody carries.',
  DEPENDENCY_AGE: 'Median days that dependencies have waited for a yes of the other team.',
  FIT_INDEX: 'How well the elements of an organisation go together, from -1 to 1, or its coverage.',
  FIT_WORST: 'Names the pairs of elements that hinder each other, the strongest conflict first.',
  STALE_ASSUMPTIONS:
    'Lists the assumptions nobody tested lately: never, too long ago, or not by their day.',
  ASSUMPTION_COVERAGE:
    'Share of assumptions, or of the objectives that rest on them, tested lately.',
  ROLE_ISSUES: 'Lists what is wrong in a list of roles, cell by cell.',
  ROLE_COVERAGE: 'Share of the people who own something that hold a role in the list of roles.',
  ALIGN_PATH: 'The way from one row up to the vision: what it serves, step by step.',
  ALIGN_HEALTH:
    'How well a strategy hangs together: 100 when every row leads to the top, less for breaks.',
  ALIGN_COVERAGE:
    'Level by level: how many rows lead to the top, and under how many something hangs.',
  ALIGN_ORPHANS: 'Rows that do not lead to the top, each with the cell that mends it and why.',
  EXPLORE_SHARE:
    'Share of strategy lines and objectives that are flagged as protected exploration.',
  DERAILER_INDEX: 'Index of a derailer, 0 to 100, from counts of what is good, faulty and unknown.',
  STRATEGIC_SPEND: 'Share of the money that is linked to an objective, key result or initiative.',
  ORPHAN_SPEND: 'Lines of a budget that no objective claims, with their share of the money.',
  CAPACITY_VERDICT:
    'Says for each team whether what is planned fits the time it has: fits, tight or exceeds.',
  COMPONENT_SCORE: 'How complete a strategy on one sheet is: six components, 0 to 100.',
  COMPASS_CHECK: 'Lists what a strategy on one sheet lacks, cell by cell.',
  RHYTHM_RATE: 'Share of the planned times that rituals really took place.',
  RHYTHM_STREAK:
    'How many periods of its cadence in a row each ritual has taken place, now and at best.',
  RHYTHM_DUE: 'Lists the rituals that are due today or were due before, longest overdue first.',
  CHANGES_SINCE: 'Lists the scores that changed between two days, from a history of snapshots.',
  REVIEW_ADHERENCE: 'Share of the reviews due that were held in time.',
  REVIEW_MISS_RATE: 'Share of the reviews due that were never held.',
  UNPLANNED_SHARE: 'Share of the hours worked that were not planned.',
  REPEAT_ISSUES:
    'Lists the problems that came back, most often first, with the last day and the hours.',
  MISALIGN_COST: 'Estimated cost of misalignment by component, from low to high.',
  ALIGNMENT_TAX: 'Estimated cost of work done twice and of decisions that came late.',
  TIME_LOSS: 'Estimated cost of hours lost, in a year or in a week.',
  COST_OF_DELAY: 'Work in the order that costs least in waiting: cost of delay ÷ duration.',
  EVM_INDEX: 'Earned value of a project: how well money and time were used, and what it will cost.',
  SPEND_CONCENTRATION:
    'How much of the money lies in few places: Herfindahl index or Gini coefficient.',
  SPEND_OVERLAP: 'How far the money goes where the weights of the objectives say it should.',
  LEAN_PCE: 'Process-cycle efficiency: share of the time a process takes that adds value.',
  WASTE_COST: 'Hours and money lost to waste, by its eight kinds.',
  BET_HIT_RATE: 'Share of bets whose test confirmed the hypothesis, of those with a result.',
  BET_CYCLE_TIME: 'Median of the days from the start of a bet to its decision.',
  AMBI_BALANCE: 'Balance of exploring and exploiting: the higher the closer they are.',
  AMBI_COMBINED: 'Combined dimension of exploring and exploiting: the higher the more of both.',
  SENTIMENT_SCORE: 'How a message about common work sounds, from -1 to 1, by a list of words.',
  SENTIMENT_WORDS: 'The words that make a message sound as it does, the heaviest first.',
  FIT_GATE: 'Says of each automation whether it may go on, and why not.',
  COMMS_COVERAGE: 'Share of messages that reached their audience within their frequency.',
  UNDERSTANDING_RATE: 'Share of the people asked who could say a message in their own words.',
  KOTTER_GATE:
    'Pairs of steps of which the later runs ahead of the earlier, with a score of the order.',
  STAKEHOLDER_SUPPORT: 'How far those with influence stand behind a change, from -2 to 2.',
  STAKEHOLDER_GRID:
    'Lists stakeholders with the quadrant of the grid of influence and support they stand in.',
  SENSE_TO_DECIDE: 'Median days from noticing a signal to deciding on it.',
  DECIDE_TO_DONE: 'Median days from deciding on a signal to the change being in place.',
  SCENARIO_VALUE: 'Value of a measure in the worst, base or best case, or the value expected.',
  SCENARIO_RANGE:
    'Lists measures with their cases, the distance between worst and best, and the value expected.',
  OUTCOME_CORRELATION:
    'How long-term outcomes moved with the alignment index, with n and without a causal claim.',
  EARLY_WARNING:
    'Early signs of drift: over budget, unlinked work, missed reviews, old dependencies; each with n.',
};
