import { frenchAnswers } from './answers/fr.ts';
import { frenchDirection } from './direction/fr.ts';
import { frenchEconomy } from './economy/fr.ts';
import { frenchForesight } from './foresight/fr.ts';
import { frenchHistory } from './history/fr.ts';
import { frenchPeople } from './people/fr.ts';
import { frenchResources } from './resources/fr.ts';
import { frenchRhythm } from './rhythm/fr.ts';
import { frenchTeamwork } from './teamwork/fr.ts';
import { frenchTogether } from './together/fr.ts';
import type { Vocabulary } from './vocabulary.ts';

export const french: Vocabulary = {
  language: 'fr',
  nounLast: false,
  fillers: 'le, la, les, l, de, du, des, d, un, une, et, à, au, aux, en, par, pour, ou, sur',
  headers: {
    choices: 'choix, réponses possibles, échelle, type de question; réponse',
    method: 'comment, méthode, modalités',
    place: 'où, lieu, emplacement, site',
    reason: 'pourquoi, raison, justification',
    label:
      'nom, titre, texte, libellé, intitulé, description, désignation, ligne budgétaire, poste budgétaire; poste',
    objective:
      'objectif, objectifs, objectif stratégique, objectif opérationnel, but, intitulé objectif, axe stratégique; finalité, ambition, enjeu, orientation',
    keyResult:
      'résultat clé, résultats clés, résultat-clé, résultats attendus, résultat mesurable, RC; résultat, résultat attendu, critère de réussite, jalon',
    owner:
      'responsable, porteur, pilote, propriétaire, référent, assigné à, responsable du KPI, responsable du suivi, chargé, en charge, personne responsable; qui, par qui, contact, nom, acteur, chef de projet, affecté à',
    coOwner: 'co-responsable, suppléant, adjoint, co-pilote, suppléance, remplaçant',
    team: 'équipe, équipe responsable, cellule; groupe, entité',
    department: 'département, service, direction, unité, pôle',
    person:
      'rôle, rôles, acteur, acteurs, poste, personne, nom, collaborateur, membre, prénom, titulaire, titulaire du poste, dirigeant, dirigeante',
    parent:
      'objectif parent, rattaché à, lié à, objectif lié, contribue à, parent, id objectif; lien',
    id: 'identifiant, référence, réf, numéro, n, code, no',
    start:
      'valeur initiale, valeur de départ, point de départ, situation initiale, départ, référence initiale; initial, de, année précédente',
    target:
      'cible, valeur cible, objectif chiffré, objectif, valeur visée, cible visée, objectif à atteindre, résultat visé; prévu, prévision, seuil, attendu, budget, à',
    current:
      'valeur actuelle, actuel, réalisé, réel, valeur réelle, état actuel, résultat actuel, atteint, niveau actuel; résultat, aujourd hui, à date, mesure',
    progress:
      'avancement, progression, progrès, taux de réalisation, taux d avancement, % réalisé, % avancement, taux d atteinte, pourcentage; score, note, réalisation, atteinte',
    unit: 'unité, unité de mesure; devise',
    weight: 'poids, pondération, coefficient; coeff, part, points',
    confidence: 'confiance, niveau de confiance, indice de confiance; probabilité',
    status: 'statut, état, météo, feu, santé, état d avancement; situation, tendance',
    dueDate:
      'échéance, date limite, date d échéance, délai, date de fin, date butoir, date cible, pour quand, nécessaire pour le; date, quand, calendrier, terme',
    end: 'date de fin, fin, fin prévue; au',
    startDate: 'date de début, début, date de lancement, démarrage; du, lancement',
    checkInDate:
      'dernière mise à jour, mise à jour, mis à jour le, date de suivi, date de revue; date, semaine',
    timestamp:
      'horodateur, horodatage, date de réponse, heure de début, date de création, soumis le',
    period: 'période, trimestre, mois, année, cycle, exercice, semaine, semestre',
    priority: 'priorité, urgence; rang',
    comment:
      'commentaire, commentaires, remarque, remarques, observation, observations; description, méthode de mesure, détail, explication, justification, actions',
    note: 'note, notes, annotations; description',
    task: 'tâche, tâches, activité, activités, livrable, livrables, action, étape, sous-tâche, actions, lot de travaux; processus, mission, phase, jalon, quoi, thème, domaine, description, fonction, sujet',
    responsible:
      'responsable, réalisateur, réalise, exécutant, R, responsable R, chargé de réaliser, réalisation; fait',
    accountable:
      'autorité, approbateur, garant, redevable, A, comptable, imputable, décideur, approuve; valide, validateur, valideur',
    consulted:
      'consulté, consultés, consultée, C, à consulter, consulte, consultant; conseil, avis',
    informed: 'informé, informés, informée, I, à informer, informe; information',
    support: 'support, soutien, appui, S',
    perspective:
      'perspective, axe, axe BSC; dimension, domaine, catégorie, thème, famille, volet, pilier, rubrique',
    measure:
      'indicateur, indicateurs, KPI, indicateur clé, mesure, métrique, indicateur de performance, nom de l indicateur, indicateur de suivi, indicateur de résultat; nom, libellé, intitulé, critère, ratio, désignation',
    actual:
      'réalisé, réel, valeur actuelle, valeur réelle, réalisation, actuel, atteint, résultat; valeur, performance, constat, mesuré',
    baseline:
      'valeur de référence, base, référence, situation de départ, valeur de base; année n-1, n-1, historique',
    frequency:
      'fréquence, périodicité, fréquence de mesure, fréquence de suivi, cadence; période, rythme',
    initiative:
      'initiative, initiatives, action, projet, plan d action, actions stratégiques, mesure à prendre, programme, chantier, actions clés, actions prévues; levier',
    direction: 'sens, polarité, sens de variation, direction, sens souhaité; tendance, évolution',
    aggregation: 'agrégation, consolidation; mode de calcul',
    type: 'type, nature, type d indicateur; catégorie, genre',
    low: 'borne basse, limite basse, seuil bas',
    high: 'borne haute, limite haute, seuil haut',
    stretch: 'objectif ambitieux, cible ambitieuse',
    minimum: 'minimum, min, plancher, valeur minimale',
    maximum: 'maximum, max, plafond, valeur maximale',
    redFlag: 'seuil d alerte, seuil rouge, alerte, seuil critique',
    leading: 'avancé retardé, indicateur avancé, indicateur retardé',
    formula: 'formule, mode de calcul, méthode de calcul, définition, calcul',
    question: 'question, questions, énoncé, affirmation',
    respondent: 'répondant, participant, adresse e-mail, adresse mail; courriel',
    decision: 'décision, décisions, résolution, décision prise',
    decidedOn: 'date de décision, décidé le; date',
    decider: 'décideur, décidé par, instance, qui décide; approuvé par',
    budget: 'budget, budget prévu, budget alloué, enveloppe, coût prévu; prévu',
    amount: 'montant, coût, dépense, dépenses, dépensé, prix, total',
    level: 'niveau stratégique, niveau de stratégie, élément de stratégie; niveau, élément',
    statement: 'énoncé, formulation, énoncé stratégique; contenu, signification',
    behaviour: 'comportement, comportement attendu, comportement observable, comment nous agissons',
    explore: 'exploration, exploration protégée, exploratoire; expérimentation, essai',
    horizon: 'horizon, horizon temporel, horizon de planification; échéance stratégique',
    role: 'rôle, poste, fonction, intitulé du poste, nom du rôle',
    purpose: 'raison d être, finalité, finalité du rôle, mission du rôle, mission du poste; but',
    decisionRights:
      'droits de décision, décide, décide de, pouvoir de décision, pouvoirs; décisions',
    measuresOwned:
      'indicateurs portés, indicateurs suivis, indicateurs sous sa responsabilité, répond de; indicateurs',
    changedOn: 'dernière modification, modifié le, dernière révision, révisé le; mis à jour',
    scope: 'niveau de décision, niveau de la décision; niveau, portée',
    reversible: 'réversible, réversibilité, peut être annulé; annulable',
    limit:
      'plafond, limite, seuil de décision, limite de dépense, plafond de décision; seuil, jusqu à',
    valuesCheck:
      'contrôle des valeurs, conforme aux valeurs, conforme à nos valeurs, vérification des valeurs; valeurs',
    ...frenchPeople.headers,
    ...frenchDirection.headers,
    ...frenchTeamwork.headers,
    ...frenchResources.headers,
    ...frenchTogether.headers,
    ...frenchRhythm.headers,
    ...frenchEconomy.headers,
    ...frenchAnswers.headers,
    ...frenchHistory.headers,
    ...frenchForesight.headers,
  },
  kinds: {
    ...frenchAnswers.kinds,
    ...frenchHistory.kinds,
    okr: 'OKR, objectifs et résultats clés',
    raci: 'RACI, matrice RACI, matrice des responsabilités, matrice de responsabilité, rôles et responsabilités',
    scorecard: 'tableau de bord prospectif, tableau de bord équilibré, balanced scorecard',
    kpi: 'KPI, tableau de bord, indicateurs, indicateurs clés, indicateurs de performance, métriques',
    survey: 'enquête, sondage, questionnaire',
    initiatives: 'plan d action, plan d actions, feuille de route',
    budget: 'budget, dépenses, coûts, ligne budgétaire, lignes budgétaires, poste budgétaire',
    decisions: 'registre des décisions, relevé de décisions, journal des décisions',
    strategy: 'stratégie en une page, vision et mission, plan stratégique; stratégie, vision',
    roles: 'fiches de rôle, fiches de poste, liste des rôles, description des rôles; rôles',
    ...frenchDirection.kinds,
    none: 'facture, feuille de temps, liste de contacts, registre des risques, inventaire, planning, emploi du temps, bilan, liste de courses, devis',
    ...frenchPeople.kinds,
    ...frenchTeamwork.kinds,
    ...frenchResources.kinds,
    ...frenchTogether.kinds,
    ...frenchRhythm.kinds,
    ...frenchEconomy.kinds,
    ...frenchForesight.kinds,
  },
  costComponents: frenchEconomy.costComponents,
  wasteTypes: frenchEconomy.wasteTypes,
  betDecisions: frenchEconomy.betDecisions,
  strategyLevels: {
    vision: 'vision',
    mission: 'mission, raison d être',
    value: 'valeur, valeur clé, principe',
    strategy:
      'stratégie, axe, axe stratégique, ligne stratégique, orientation stratégique, priorité stratégique, pilier',
    objective: 'objectif, objectif stratégique',
  },
  commitmentStates: frenchPeople.commitmentStates,
  cadences: frenchRhythm.cadences,
  workKinds: frenchRhythm.workKinds,
  decisionLevels: frenchPeople.decisionLevels,
  decisionStates: {
    open: 'ouverte, ouvert, en attente, proposée, proposé, à décider, en discussion',
    decided: 'décidée, décidé, prise, pris, approuvée, adoptée, validée, close',
    withdrawn: 'retirée, retiré, abandonnée, rejetée, refusée',
    replaced: 'remplacée, remplacé, caduque',
  },
  swotTypes: frenchDirection.swotTypes,
  fitElements: frenchDirection.fitElements,
  fitSigns: frenchDirection.fitSigns,
  degrees: frenchDirection.degrees,
  assumptionStates: frenchDirection.assumptionStates,
  answerScales: frenchAnswers.answerScales,
  noAnswer: frenchAnswers.noAnswer,
  stopWords: frenchAnswers.stopWords,
  changeSteps: frenchForesight.changeSteps,
  supportLevels: frenchForesight.supportLevels,
  indicatorTimes: frenchForesight.indicatorTimes,
  scenarioCases: frenchForesight.scenarioCases,
  foreign:
    'risque, atténuation, impact, probabilité, gravité, téléphone, adresse, code postal, ville, pays, quantité, qté, prix, prix unitaire, facture, heures, salaire, fournisseur, article, stock, anniversaire, âge, lundi, mardi, mercredi, jeudi, vendredi, dépenses, recettes, solde, compte, durée, prédécesseur, e-mail, client',
  frequencies:
    'quotidien, quotidienne, hebdomadaire, mensuel, mensuelle, bimensuel, trimestriel, trimestrielle, semestriel, semestrielle, annuel, annuelle, journalier',
  totals: 'total, totaux, sous-total, total général, moyenne, somme, score global',
  missing:
    'n/a, n.d., nd, non disponible, non applicable, à définir, à déterminer, inconnu, néant, non renseigné, non mesuré, s.o., sans objet',
  yes: 'oui, o, vrai, fait',
  no: 'non, n, faux',
  status: {
    done: 'terminé, achevé, fait, atteint, réalisé, clos, fini, livré',
    onTrack: 'en cours, vert, dans les temps, en bonne voie, conforme, ok',
    atRisk: 'à risque, orange, jaune, à surveiller, vigilance, attention',
    offTrack: 'rouge, en retard, critique, bloqué, non atteint, hors piste',
    notStarted: 'non commencé, à faire, prévu, planifié, pas commencé, non démarré',
    dropped: 'abandonné, annulé, reporté, suspendu, en pause',
  },
  months:
    'janvier/janv/jan, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept, octobre/oct, novembre/nov, décembre/déc',
  quarter: 'trimestre, T, trim',
  perspectives:
    'finance, financier, financière, finances, clients, client, processus internes, apprentissage, apprentissage et croissance, apprentissage et développement, apprentissage organisationnel; processus, ressources humaines, innovation, RH, qualité, opérations',
  scale:
    "d'accord, tout à fait d'accord, plutôt d'accord, pas d'accord, pas du tout d'accord, neutre, toujours, souvent, parfois, rarement, jamais, très satisfait, satisfait, insatisfait, ne sait pas",
  duties:
    'responsable, approbateur, consulté, informé, réalisateur; autorité, garant, consultant, support, redevable, réalise, valide, décideur, contributeur, exécutant, décision, exécution, information',
  targetWords: {
    from: 'de, depuis',
    to: 'à, jusqu à',
    by: 'de, par',
    increase:
      'augmenter, accroître, améliorer, passer, hausser, doubler, porter, augmentation, hausse',
    decrease: 'réduire, diminuer, baisser, raccourcir, abaisser, réduction, baisse, diminution',
    atLeast: 'au moins, minimum, min, plus de, supérieur à, au-dessus de, ou plus',
    atMost: 'au plus, maximum, max, moins de, inférieur à, en dessous de, ou moins, pas plus de',
    between: 'entre',
    and: 'et',
    within: 'en, sous, pendant, dans',
  },
  sections:
    'objectif, phase, étape, lot, section, partie, remarque, axe, thème, volet, perspective',
};
