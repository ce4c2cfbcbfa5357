import type { DirectionWords } from './directionWords.ts';

export const englishDirection: DirectionWords = {
  headers: {
    factor:
      'factor, swot factor, internal factor, external factor, key internal factor, key external factor, key factor, success factor, critical success factor; finding, item, description, point',
    swotType:
      'swot type, swot category, swot, swot quadrant, factor type, type of factor, kind of factor; quadrant, type, category, kind',
    rating: 'factor rating, ife rating, efe rating, rating 1 to 4, response rating; rating',
    source: 'source of evidence, evidence source, information source; source',
    strategicOption:
      'strategic option, tows option, tows strategy, option text, strategic alternative, strategic choice; option, alternative',
    towsType:
      'tows type, tows, tows quadrant, tows category, option type, type of option, strategy type; quadrant, type, category, kind',
    factorsUsed:
      'factors used, swot factors, based on factors, uses factors, from factors, underlying factors, linked factors, swot ids; factors, based on',
    element: 'element of the organisation, organisational element, element, elements; aspect',
    assumption:
      'assumption, assumption text, assumption statement, assumption description, key assumption, hypothesis, belief, what we assume, premise; what must be true',
    evidence:
      'evidence, supporting evidence, evidence so far, proof, evidence and source; facts, what we know',
    impact:
      'impact if wrong, effect if wrong, consequence if wrong, if it is wrong, risk if wrong, how bad if wrong; impact, effect, consequence',
    testedOn:
      'last tested, tested on, last test, date tested, last checked, last validated, validated on, last verified, verified on, date validated; last check, last review, tested',
    nextTest:
      'next test, next check, test by, next test date, next check date, test due, validate by, check by, test date, next validation, validation due; next review, review date',
  },
  kinds: {
    swot: 'swot, swot analysis, ife matrix, efe matrix, internal factor evaluation, external factor evaluation',
    tows: 'tows, tows matrix, tows options, tows analysis',
    fit: 'fit matrix, strategic fit, organisational fit, fit of the elements',
    assumptions:
      'assumption log, assumptions log, assumption register, assumptions register, assumption tracker, hypothesis log; assumptions, hypotheses',
  },
  swotTypes: {
    strength: 'strength, strengths, s, internal strength',
    weakness: 'weakness, weaknesses, w, internal weakness',
    opportunity: 'opportunity, opportunities, o, external opportunity',
    threat: 'threat, threats, t, external threat',
  },
  fitElements: {
    vision: 'vision',
    mission: 'mission, purpose',
    values: 'values, core values, shared values',
    strategy: 'strategy, strategies',
    structure:
      'structure, organisation, organization, structures, organisational structure, organizational structure',
    processes: 'process, processes, operations, systems',
    technology: 'technology, technologies, tools, it',
    culture: 'culture, style, climate',
    people: 'people, human capital, staff, employees, skills, talent, human resources',
  },
  assumptionStates: {
    open: 'open, untested, to test, to be tested, unverified, unvalidated, not tested, not validated, pending, active, new, testing, in test, in progress',
    confirmed: 'confirmed, holds, holding, true, valid, validated, verified, proven, supported',
    refuted:
      'refuted, wrong, false, invalid, invalidated, disproved, disproven, rejected, broken, contradicted, failed',
    retired:
      'retired, dropped, closed, obsolete, withdrawn, archived, cancelled, canceled, no longer needed',
  },
  fitSigns: {
    plus: 'strong, positive, supports, support, reinforces, good, fits, aligned, match, synergy, yes, plus',
    zero: 'neutral, none, neither, no effect, indifferent, zero',
    minus:
      'weak, negative, conflicts, conflict, hinders, poor, misfit, misaligned, opposes, no, minus',
  },
  degrees: {
    high: 'high, very high, sure, certain, strong',
    medium: 'medium, moderate, middle, fair',
    low: 'low, very low, unsure, weak',
  },
};
