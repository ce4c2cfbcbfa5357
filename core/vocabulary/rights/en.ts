import type { Vocabulary } from '../vocabulary.ts';

/** What English sheets of strategies, roles and decisions call their columns. */
export const englishRights: Pick<Vocabulary, 'headers'> = {
  headers: {
    level:
      'strategy level, strategic level, level of strategy, strategy element, kind of statement; level, layer, element',
    statement: 'statement, wording, strategic statement, statement of strategy; what it means',
    behaviour:
      'behaviour, behavior, how we act, how we live it, what it looks like, observable behaviour; conduct',
    explore: 'explore, exploration, protected exploration, exploratory; experiment, bet',
    horizon: 'horizon, time horizon, planning horizon, strategy horizon; until',
    role: 'role, role name, role title, job role, position, job title; function, seat',
    purpose:
      'purpose, role purpose, purpose of the role, mission of the role, what the role is for; why it exists',
    decisionRights:
      'decision rights, decides on, decides, may decide, decides alone, decision authority, authority; decisions',
    measuresOwned:
      'measures owned, kpis owned, owned measures, owned kpis, numbers owned, answers for, owns; measures, kpis',
    changedOn:
      'last changed, changed on, last changed on, date changed, last revised, revised on, role changed; changed, last updated, last reviewed',
    scope: 'decision level, level of decision, decided at; level, scope',
    reversible: 'reversible, can be undone, reversibility, can be reversed; undo',
    limit:
      'spending limit, decision limit, limit of authority, authority limit, amount limit, limit or threshold; limit, threshold, up to',
    valuesCheck:
      'values check, value check, values checked, fits our values, in line with values, checked against values; values',
  },
};
