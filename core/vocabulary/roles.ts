/** What a column can mean, over all kinds of table. */
export const roles = [
  ...['objective', 'keyResult', 'owner', 'coOwner', 'team', 'department', 'person', 'parent', 'id'],
  ...['start', 'target', 'current', 'progress', 'unit', 'weight', 'confidence', 'status'],
  ...['dueDate', 'startDate', 'end', 'checkInDate', 'timestamp', 'period', 'priority'],
  ...['comment', 'note', 'task', 'responsible', 'accountable', 'consulted', 'informed'],
  ...['support', 'driver', 'approver', 'contributor', 'perspective', 'measure', 'actual'],
  ...['baseline', 'frequency', 'initiative', 'direction', 'aggregation', 'type', 'low', 'high'],
  ...['commit', 'stretch', 'guardrail', 'minimum', 'maximum', 'redFlag', 'leading', 'formula'],
  ...['question', 'respondent', 'decision', 'decidedOn', 'decider', 'budget', 'amount'],
  ...['tieFrom', 'tieTo', 'tieStrength'],
  // Strategy, roles and decisions.
  ...['level', 'statement', 'behaviour', 'explore', 'horizon', 'role', 'purpose', 'decisionRights'],
  ...['measuresOwned', 'changedOn', 'scope', 'reversible', 'limit', 'valuesCheck'],
  // Decision rights, promises, rewards and thanks.
  ...['veto', 'escalation', 'commitment', 'promisedBy', 'promisedTo', 'madeOn', 'kept', 'closedOn'],
  ...['reward', 'movesWith', 'tradeOff', 'recognised', 'recognisedBy', 'recognisedFor'],
  ...['recognisedOn', 'livedValue'],
  // Factors of a SWOT, options made of them, elements of a fit matrix, assumptions.
  ...['factor', 'swotType', 'rating', 'source', 'strategicOption', 'towsType', 'factorsUsed'],
  ...['element', 'assumption', 'evidence', 'impact', 'testedOn', 'nextTest'],
  // Dependencies, joint milestones, communications, links of a responsibility matrix.
  ...['linkedMeasure', 'accountableSince', 'fromTeam', 'toTeam', 'need', 'confirmed', 'askedOn'],
  ...['riskOwner', 'milestone', 'doneOn', 'audience', 'message', 'channel', 'sentOn', 'reached'],
  ...['audienceSize', 'understood'],
  // Departments of a contact, points of a culture profile, partners.
  ...['tieFromGroup', 'tieToGroup', 'cultureDimension', 'clanNow', 'adhocracyNow', 'marketNow'],
  ...['hierarchyNow', 'clanWanted', 'adhocracyWanted', 'marketWanted', 'hierarchyWanted'],
  ...['partner', 'sharedObjective', 'sharedMeasure', 'nextReview', 'lastReviewed'],
  // A name or description of whatever the table lists.
  'label',
  ...['reason', 'place', 'method', 'choices'],
  // Answers, rankings, recalled priorities and messages.
  ...['answer', 'officialRank', 'recalled1', 'recalled2', 'recalled3', 'recalled4', 'recalled5'],
  ...['felt', 'strategyLine'],
  // Scores by day, and targets that changed.
  ...['snapshotOn', 'scoreId', 'scoreValue', 'coverage', 'asOf', 'oldTarget', 'newTarget'],
  ...['changedBy', 'blocker'],
  // Time and hands.
  ...['available', 'plannedEffort'],
  // Costs of misalignment, waste, value streams, bets, balance, automation.
  ...['costComponent', 'counted', 'assumedLow', 'assumedBase', 'assumedHigh', 'moneyPerUnit'],
  ...['costLow', 'costBase', 'costHigh', 'waste', 'wasteType', 'hoursLost', 'countermeasure'],
  ...['valueTime', 'waitTime', 'smallestTest', 'learnBy', 'betResult', 'exploreScore'],
  ...['exploitScore', 'automation', 'measureBefore', 'measureAfter', 'personalData', 'legalBasis'],
  'answerCount',
  // Rituals, reviews, logs of work.
  ...['ritual', 'lastHeld', 'heldOn', 'timesHeld', 'review', 'plannedOn', 'carriedOver', 'asked'],
  ...['workedOn', 'hours', 'plannedWork', 'unplannedWork', 'problem', 'repeatOf'],
  // Steps of change, stakeholders, signals, libraries of measures, scenarios, outcomes.
  ...['changeStep', 'completion', 'ratedOn', 'stakeholder', 'influence', 'stance'],
  ...['communicationLink', 'lastContact', 'signal', 'sensedOn', 'functionOwner', 'worstCase'],
  ...['baseCase', 'bestCase', 'worstChance', 'baseChance', 'bestChance', 'outcome'],
  'alignmentIndex',
] as const;

export type Role = (typeof roles)[number];
