import type { ForesightWords } from './foresightWords.ts';

export const frenchForesight: ForesightWords = {
  headers: {
    changeStep: 'étape du changement, étape de Kotter, phase du changement, étape de changement',
    completion: "degré d'achèvement, niveau d'achèvement, note de l'étape, avancement de 1 à 5",
    ratedOn: "évalué le, noté le, date d'évaluation",
    stakeholder: 'partie prenante, parties prenantes, acteur concerné, groupe concerné',
    influence: "influence, pouvoir, niveau d'influence, degré d'influence",
    stance:
      'attitude, adhésion, niveau de soutien, soutien au changement, position face au changement; soutien, position',
    communicationLink: 'communication liée, message lié, action de communication liée',
    lastContact: 'dernier contact, dernier échange, contacté le, date du dernier contact',
    signal: 'signal, signal faible, signal du marché, ce que nous avons remarqué; observation',
    sensedOn: 'perçu le, détecté le, repéré le, remarqué le, date de détection',
    functionOwner: 'fonction responsable, fonction en charge, fonction propriétaire',
    worstCase: 'pire cas, cas pessimiste, scénario pessimiste, hypothèse basse; pessimiste',
    baseCase:
      'cas de base, scénario central, cas central, scénario de base, hypothèse centrale; réaliste',
    bestCase: 'meilleur cas, cas optimiste, scénario optimiste, hypothèse haute; optimiste',
    worstChance: 'probabilité du pire cas, probabilité pessimiste',
    baseChance: 'probabilité du cas de base, probabilité du scénario central',
    bestChance: 'probabilité du meilleur cas, probabilité optimiste',
    outcome: 'résultat à long terme, effet à long terme, indicateur de résultat à long terme',
    alignmentIndex: "indice d'alignement, score d'alignement",
  },
  kinds: {
    change: 'étapes du changement, huit étapes du changement, Kotter; changement',
    stakeholders: 'carte des parties prenantes, analyse des parties prenantes; parties prenantes',
    signals: 'journal des signaux, signaux faibles; signaux',
    'kpi-library':
      "bibliothèque d'indicateurs, bibliothèque de KPI, catalogue d'indicateurs, dictionnaire d'indicateurs",
    scenarios: 'scénarios, planification par scénarios, analyse de scénarios',
    outcomes: 'résultats à long terme, effets à long terme',
  },
  changeSteps: {
    urgency: "urgence, sentiment d'urgence, pourquoi maintenant",
    coalition: 'coalition, équipe de pilotage, coalition directrice',
    vision: 'vision, vision du changement',
    people: 'communiquer, communication, mobiliser, adhésion',
    barriers: 'obstacles, lever les obstacles, freins, barrières',
    wins: 'victoires, victoires rapides, résultats rapides, succès à court terme',
    pace: 'accélérer, élan, consolider, rythme',
    anchor: 'ancrer, ancrage, culture, pérenniser',
  },
  supportLevels: {
    strongAgainst: 'fortement opposé, bloque, opposant fort, bloqueur',
    against: 'opposé, contre, sceptique, réticent',
    neutral: 'neutre, indécis',
    for: 'favorable, pour, soutien',
    strongFor: 'très favorable, moteur, ambassadeur, champion',
  },
  indicatorTimes: {
    leading: 'avancé, indicateur avancé, précurseur, prospectif',
    lagging: 'retardé, indicateur retardé, de résultat',
  },
  scenarioCases: {
    worst: 'pire cas, pessimiste, hypothèse basse',
    base: 'cas de base, central, réaliste',
    best: 'meilleur cas, optimiste, hypothèse haute',
  },
};
