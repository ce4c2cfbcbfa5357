/** A mistake planted in the sample workbook: what the check-up must find, and nothing else. */
export interface Planted {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly story: string;
}

/** Every planted mistake, in the order the check-up lists them. Everybody named is made up. */
export const planted: readonly Planted[] = [
  {
    code: 'kr-start-equals-target',
    sheet: 'Key results',
    cell: 'G30',
    story: 'A key result whose start and target are both 5: progress is undefined.',
  },
  {
    code: 'raci-several-accountable',
    sheet: 'RACI',
    cell: 'A9',
    story: '“Set prices” has two people accountable.',
  },
  {
    code: 'raci-no-accountable',
    sheet: 'RACI',
    cell: 'A12',
    story: '“Answer complaints” has nobody accountable.',
  },
  {
    code: 'raci-no-responsible',
    sheet: 'RACI',
    cell: 'A15',
    story: '“Check allergen labels” has nobody who does it.',
  },
  {
    code: 'raci-only-informed',
    sheet: 'RACI',
    cell: 'A18',
    story: '“Renew the hygiene certificate” has only listeners.',
  },
  {
    code: 'strategy-value-without-behaviour',
    sheet: 'Strategy',
    cell: 'H9',
    story: '“Good neighbours” says nothing of what people do.',
  },
  {
    code: 'strategy-owner-missing',
    sheet: 'Strategy',
    cell: 'E12',
    story: 'Nobody owns the line about being a place bakers want to work.',
  },
  {
    code: 'strategy-parent-unknown',
    sheet: 'Strategy',
    cell: 'D16',
    story: 'B3 serves S5, which does not exist.',
  },
  {
    code: 'okr-parent-unknown',
    sheet: 'Objectives',
    cell: 'C14',
    story: 'O-10 hangs under O-12, which does not exist.',
  },
  {
    code: 'objective-many-key-results',
    sheet: 'Key results',
    cell: 'B17',
    story: 'O-5 has six key results.',
  },
  {
    code: 'kr-no-owner',
    sheet: 'Key results',
    cell: 'D24',
    story: 'Nobody owns the training key result.',
  },
  {
    code: 'kr-overdue',
    sheet: 'Key results',
    cell: 'Q32',
    story: 'The review of the price list was due two weeks ago.',
  },
  {
    code: 'raci-accountable-load',
    sheet: 'RACI',
    cell: 'B4',
    story: 'The owner answers for ten of sixteen tasks.',
  },
  {
    code: 'role-person-missing',
    sheet: 'Roles',
    cell: 'B11',
    story: 'Nobody holds training and hygiene.',
  },
  {
    code: 'decision-several-deciders',
    sheet: 'Decisions',
    cell: 'D7',
    story: 'Two people decide on the new tills.',
  },
  {
    code: 'decision-date-missing',
    sheet: 'Decisions',
    cell: 'J8',
    story: 'The gift to the soup kitchen is decided, nobody knows when.',
  },
  {
    code: 'decision-values-without-reason',
    sheet: 'Decisions',
    cell: 'M9',
    story: 'Cheaper butter goes against the values, and nobody wrote why.',
  },
  {
    code: 'decision-without-bounds',
    sheet: 'Decisions',
    cell: 'I10',
    story: 'The lease cannot be undone and has neither limit nor level.',
  },
  {
    code: 'decision-overdue',
    sheet: 'Decisions',
    cell: 'K11',
    story: 'The price list was to be decided two weeks ago.',
  },
  {
    code: 'decision-no-decider',
    sheet: 'Decisions',
    cell: 'D12',
    story: 'Nobody decides who trains the new staff.',
  },
  {
    code: 'scorecard-all-lagging',
    sheet: 'Scorecard',
    cell: 'D5',
    story: 'The financial perspective has lagging measures only.',
  },
  {
    code: 'scorecard-owner-missing',
    sheet: 'Scorecard',
    cell: 'K16',
    story: 'Nobody owns the van checks.',
  },
  {
    code: 'scorecard-target-missing',
    sheet: 'Scorecard',
    cell: 'H19',
    story: 'The ideas tried have no target.',
  },
  {
    code: 'kpi-owner-missing',
    sheet: 'KPIs',
    cell: 'C12',
    story: 'Nobody owns the training hours.',
  },
  {
    code: 'kpi-gap',
    sheet: 'KPI data',
    cell: 'C47',
    story: 'The net promoter score of August was not reported.',
  },
  {
    code: 'kpi-gap',
    sheet: 'KPI data',
    cell: 'C72',
    story: 'The training hours of June were not reported.',
  },
  {
    code: 'kr-no-owner',
    sheet: 'Shop goals (old list)',
    cell: 'C7',
    story: 'An old list: nobody has taken on the soup kitchen.',
  },
  {
    code: 'kr-no-current',
    sheet: 'Key results',
    cell: 'H7',
    story: 'A key result without a value yet: counted as missing, not as zero.',
  },
  {
    code: 'kr-no-current',
    sheet: 'Key results',
    cell: 'H29',
    story: 'Another without a value yet; it takes the objective below the least coverage.',
  },
  {
    code: 'role-stale',
    sheet: 'Roles',
    cell: 'H8',
    story: 'The delivery lead’s role was last looked at in June of last year.',
  },
];
