import type { ForesightWords } from './foresightWords.ts';

export const englishForesight: ForesightWords = {
  headers: {
    changeStep:
      'change step, step of change, step of the change, kotter step, stage of change, change stage',
    completion:
      'completion rating, completion level, completion 1 to 5, completion 1-5, step rating, stage rating, degree of completion',
    ratedOn: 'rated on, date rated, date of rating, last rated, assessed on, date assessed',
    stakeholder:
      'stakeholder, stakeholder name, stakeholder group, stakeholder or group, interest group',
    influence:
      'influence, level of influence, influence level, power, power of influence, influence on outcome; leverage',
    stance:
      'support for the change, level of support, support level, current support, stance, attitude, attitude to change, position on the change, commitment level; support, position',
    communicationLink:
      'linked communication, communication link, communications link, comms link, linked message, communication id',
    lastContact:
      'last contact, last contacted, date of last contact, last contact date, contacted on, last spoken to, last talked to',
    signal:
      'signal, weak signal, market signal, early signal, signal sensed, what we noticed, what was noticed; observation, trend observed',
    sensedOn:
      'sensed on, noticed on, date sensed, date noticed, first noticed, first seen, spotted on, detected on, date detected',
    functionOwner:
      'function owner, owning function, function in charge, responsible function, owner function, function that owns it',
    worstCase:
      'worst case, worst case value, pessimistic case, pessimistic scenario, downside case, downside scenario, low case; worst, pessimistic, downside',
    baseCase:
      'base case, base case value, most likely case, expected case, base scenario, central case; most likely, realistic',
    bestCase:
      'best case, best case value, optimistic case, optimistic scenario, upside case, upside scenario, high case; best, optimistic, upside',
    worstChance:
      'chance of worst, chance of worst case, probability of worst case, worst case probability, probability worst, worst case chance',
    baseChance:
      'chance of base, chance of base case, probability of base case, base case probability, probability base, base case chance',
    bestChance:
      'chance of best, chance of best case, probability of best case, best case probability, probability best, best case chance',
    outcome:
      'long term outcome, outcome kpi, outcome measure, outcome metric, business outcome, lagging outcome; outcome',
    alignmentIndex:
      'alignment index, index of alignment, alignment score, strategic alignment index, alignment health',
  },
  kinds: {
    change:
      'kotter, eight steps of change, change steps, steps of change, change readiness; change',
    stakeholders: 'stakeholder map, stakeholder grid, stakeholder support; stakeholders',
    signals: 'signal log, signals log, log of signals, sensing log, weak signals; signals',
    'kpi-library':
      'kpi library, library of kpis, library of measures, metric library, kpi catalogue, kpi catalog, kpi dictionary',
    scenarios: 'scenarios, scenario planning, best base worst, scenario analysis; scenario',
    outcomes: 'long term outcomes, business outcomes; outcomes',
  },
  changeSteps: {
    urgency: 'urgency, why now, sense of urgency',
    coalition: 'coalition, guiding team, guiding coalition, leading group, sponsors',
    vision: 'vision, change vision, where to, direction, strategic vision',
    people:
      'enlist, volunteers, buy in, communicate, communication, telling everybody, tell everybody, volunteer army',
    barriers:
      'barriers, obstacles, empower, empowerment, remove barriers, way clear, clear the way',
    wins: 'wins, quick wins, short term wins, early wins, early results',
    pace: 'pace, accelerate, acceleration, momentum, keep going, sustain acceleration, build on the change, consolidate',
    anchor:
      'anchor, institute change, make it stick, culture, institutionalise, institutionalize, lasting',
  },
  supportLevels: {
    strongAgainst:
      'strongly against, strong opponent, blocker, blocks, strongly opposed, resistant, active resistance',
    against: 'against, opponent, opposed, sceptical, skeptical, critic, unsupportive',
    neutral: 'neutral, undecided, unaware, indifferent',
    for: 'for, supporter, supportive, in favour, in favor, positive, supporting',
    strongFor:
      'strongly for, strong supporter, champion, advocate, leading, strongly in favour, strongly in favor',
  },
  indicatorTimes: {
    leading: 'leading, lead, leading indicator, early, predictive, input',
    lagging: 'lagging, lag, lagging indicator, late, outcome, result, output',
  },
  scenarioCases: {
    worst: 'worst, worst case, pessimistic, downside, low',
    base: 'base, base case, most likely, expected, realistic',
    best: 'best, best case, optimistic, upside, high',
  },
};
