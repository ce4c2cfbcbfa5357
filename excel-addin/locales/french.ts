import type { FunctionTexts } from './functionTexts.ts';

/** Functions in French. */
export const french: FunctionTexts = {
  summaries: {
    KR_PROGRESS:
      'Avancement d’un résultat clé en part, quel que soit le sens dans lequel son chiffre doit évoluer.',
    KR_PACE: 'Avancement attendu à un jour donné, en part : 0 avant le début, 1 après la fin.',
    KR_STATUS:
      'Statut d’un résultat clé selon une règle nommée ; périmé ou lacunaire n’est jamais vert.',
    KR_LINT: 'Ce qui manque ou fait doute dans un résultat clé : une ligne par constat.',
    OKR_SCORE: 'Note d’un objectif ou d’une liste entière : moyenne pondérée des avancements.',
    OKR_CASCADE: 'Note chaque objectif à travers ses parents : niveau, note et couverture.',
    OKR_COVERAGE: 'Part du poids des résultats clés qui repose sur des données.',
    OKR_GRADE: 'Couleur d’une note de fin de cycle : rouge, jaune ou vert.',
    SMART_CHECK:
      'Cinq critères d’un objectif bien posé, chacun rempli ou non, avec la règle appliquée.',
    RACI_ISSUES:
      'Liste, cellule par cellule, les défauts d’une matrice de responsabilités et leur remède.',
    RACI_LOAD:
      'Compte pour chaque personne les tâches dont elle répond, fait, conseille ou est informée.',
    RACI_SCORE:
      'Note une matrice de responsabilités : 100 sans erreur ni alerte, moins pour chacune.',
    RACI_WHO: 'Nomme qui porte une lettre pour une tâche : par défaut la personne qui en répond.',
    MEASURE_SCORE: 'Transforme une valeur mesurée en note de 0 à 100.',
    SCORECARD_TOTAL: 'Note d’un tableau de bord prospectif entier, de 0 à 100.',
    SCORECARD_PERSPECTIVES:
      'Poids, note, couverture et couleur de chaque perspective d’un tableau de bord.',
    SCORECARD_CHECK:
      'Liste ce qui est faux ou manque dans un tableau de bord, avec la cellule à corriger.',
    KPI_SCORE: 'Réalisation depuis le début de l’année d’un indicateur ou de tous, de 0 à 100.',
    KPI_STATUS: 'Statut d’une valeur face à sa cible, selon une règle nommée.',
    KPI_TREND: 'Tendance linéaire d’un indicateur : pente par période, sens et nombre de valeurs.',
    KPI_NPS: 'Net promoter score à partir de réponses de 0 à 10 ou de décomptes.',
    KPI_CSAT: 'Satisfaction client : part des réponses 4 et 5 sur une échelle de 1 à 5.',
    KPI_CHURN: 'Part des clients, ou du revenu récurrent, perdue dans une période.',
    KPI_RETENTION: 'Part des clients du début d’une période encore présents à sa fin.',
    KPI_CLTV: 'Valeur vie client selon l’une de trois méthodes.',
    KPI_CAC: 'Coût pour gagner un client.',
    KPI_CONVERSION: 'Part des contacts, visiteurs ou offres qui ont abouti.',
    KPI_TURNOVER: 'Rotation du personnel : départs rapportés à l’effectif moyen.',
    KPI_DURATION: 'Durée habituelle d’un cas, par exemple de la commande à la livraison.',
    FORECAST_END: 'Valeur d’un résultat clé à son dernier jour si l’histoire se poursuit.',
    REQUIRED_RATE:
      'Changement par jour (ou semaine, avec 7) encore nécessaire pour atteindre une cible à temps.',
    TARGET_CHANCE: 'Chance qu’une cible soit atteinte à un jour donné si l’histoire se poursuit.',
    CONTROL_LIMITS: 'Limites entre lesquelles un indicateur varie par le seul hasard.',
    CONTROL_SIGNALS:
      'Valeurs d’un indicateur que le hasard n’explique guère, et la règle qui le dit.',
    COMMIT_RATE: 'Part des engagements tenus parmi ceux qui sont échus.',
    OVERDUE_LIST: 'Liste les engagements ouverts après leur échéance, les plus anciens d’abord.',
    INCENTIVE_CONFLICT:
      'Liste les récompenses qui s’opposent ou ne servent aucun objectif, et les poids hors de 100 %.',
    RECOGNITION_SHARE:
      'Part des personnes, objectifs ou valeurs pour lesquels quelqu’un a été reconnu.',
    EI_INDEX: 'Indice E-I : contacts entre services face aux contacts internes, de -1 (silo) à 1.',
    NETWORK_SUMMARY:
      'Un réseau en chiffres : densité, réciprocité, E-I, modularité, parties, isolés.',
    NETWORK_BRIDGES:
      'Personnes et paires dont dépend à elles seules le contact entre parties d’un réseau.',
    NETWORK_ISOLATES: 'Personnes sans contact : dans la seconde plage, ou avec une cellule vide.',
    NETWORK_BETWEENNESS:
      'Personnes par qui passent le plus de plus courts chemins, de la plus haute à la plus basse.',
    NETWORK_MIXING: 'Liens entre services en tableau : nombre, ou part des liens possibles.',
    CVF_PROFILE: 'Profil de culture : points de chaque type aujourd’hui, souhaités, et l’écart.',
    CVF_GAP: 'Distance entre la culture souhaitée et la présente, type par type.',
    CVF_DOMINANT:
      'Le type de culture qui domine et celui souhaité, avec égalités et forme hybride.',
    CVF_CONGRUENCE:
      'Si toutes les dimensions d’une culture sont menées par le même type : une ligne chacune.',
    PARTNER_COVERAGE: 'Part des partenaires avec objectif et mesure communs et un bilan à venir.',
    DECISION_ISSUES: 'Liste, cellule par cellule, les défauts d’une liste de décisions.',
    DECISION_LEVEL: 'Part des décisions prises à un niveau, par défaut celui de l’équipe.',
    VALUES_CHECK:
      'Liste décisions ou objectifs contraires à une valeur sans raison, ou approuvés sans examen.',
    SWOT_SCORE:
      'Note pondérée d’un SWOT de 1 à 4 : interne (IFE) ou externe (EFE), ou sa couverture.',
    SWOT_UNUSED: 'Liste les facteurs lourds d’un SWOT qu’aucune option n’utilise.',
    TOWS_ISSUES: 'Liste les défauts des options stratégiques face à leurs facteurs.',
    ALIGN_AGREEMENT:
      'Mesure l’accord d’un groupe dans une enquête : 1 accord complet, 0 comme au hasard.',
    SURVEY_ITEMS:
      'Liste chaque question avec n, moyenne, dispersion et accord ; trop peu de réponses : masqué.',
    SURVEY_RELIABILITY:
      'Alpha de Cronbach de chaque aspect d’une enquête et de toutes les questions, avec n.',
    SURVEY_TEAMS:
      'Dit si les équipes diffèrent et si leurs membres se ressemblent : ICC(1), ICC(2), F, p.',
    OWNERSHIP_INDEX:
      'Combien les gens répondent de ce qu’ils font : moyenne d’un court sondage, 0 à 100.',
    RANK_AGREEMENT: 'Mesure combien les dirigeants classent pareil : W de Kendall de 0 à 1.',
    RANK_CORRELATION: 'Compare deux classements : 1 même ordre, −1 l’inverse, 0 aucun lien.',
    CODE_AGREEMENT: 'Combien plusieurs personnes classent pareil, au-delà du hasard.',
    RECALL_SCORE: 'Part des priorités officielles que les dirigeants citent : 1 pour toutes.',
    PERCEPTION_GAP:
      'De combien les dirigeants se sentent plus alignés que leur mémoire ne le montre.',
    MESSAGE_OVERLAP:
      'Ce que les phrases de stratégie des dirigeants ont en commun : 1 pour les mêmes mots.',
    CROSS_SHARE: 'Part des objectifs auxquels travaillent deux services ou plus.',
    DEPENDENCY_ISSUES:
      'Liste les dépendances non confirmées, en retard, ou dont personne ne porte le risque.',
    DEPENDENCY_AGE: 'Médiane des jours d’attente d’un oui de l’autre équipe.',
    FIT_INDEX:
      'Combien les éléments d’une organisation vont ensemble, de -1 à 1, ou la couverture.',
    FIT_WORST: 'Nomme les paires d’éléments qui se gênent, le conflit le plus fort d’abord.',
    STALE_ASSUMPTIONS:
      'Liste les hypothèses non testées récemment : jamais, trop tard, ou pas à leur date.',
    ASSUMPTION_COVERAGE:
      'Part des hypothèses, ou des objectifs qui en dépendent, testés récemment.',
    ROLE_ISSUES: 'Liste, cellule par cellule, les défauts d’une liste de rôles.',
    ROLE_COVERAGE: 'Part des responsables qui ont un rôle dans la liste des rôles.',
    ALIGN_PATH: 'Le chemin d’une ligne jusqu’à la vision : ce qu’elle sert, pas à pas.',
    ALIGN_HEALTH:
      'Cohérence d’une stratégie : 100 si chaque ligne mène au sommet, moins par rupture.',
    ALIGN_COVERAGE:
      'Niveau par niveau : combien de lignes mènent au sommet, combien en portent d’autres.',
    ALIGN_ORPHANS: 'Lignes qui ne mènent pas au sommet, avec la cellule à corriger et la raison.',
    EXPLORE_SHARE: 'Part des lignes de stratégie et objectifs marqués comme exploration protégée.',
    STRATEGIC_SPEND: 'Part de l’argent liée à un objectif, un résultat clé ou une initiative.',
    ORPHAN_SPEND: 'Lignes de budget qu’aucun objectif ne réclame, avec leur part de l’argent.',
    COMPONENT_SCORE: 'Complétude d’une stratégie sur une page : six composantes, 0 à 100.',
    COMPASS_CHECK: 'Liste, cellule par cellule, ce qui manque à une stratégie sur une page.',
  },
  helps: {
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'VRAI si la plage commence par une ligne d’en-tête, sinon FAUX. Omis : reconnu par le sens.',
    'Nothing is shown about fewer people than this.': 'Rien n’est montré de moins de personnes.',
    'Nothing is shown of fewer respondents than this.': 'Rien n’est montré de moins de répondants.',
    'Last day.': 'Dernier jour.',
    'One value a period, oldest first.': 'Une valeur par période, la plus ancienne d’abord.',
    'Value to reach.': 'Valeur à atteindre.',
    'Who answers for it.': 'Qui en répond.',
    'Day the forecast is for.': 'Jour de la prévision.',
    'Fewest days with a value.': 'Nombre minimal de jours avec valeur.',
    'Value wanted.': 'Valeur souhaitée.',
    'Fewest values.': 'Nombre minimal de valeurs.',
    'Day it is wanted for.': 'Jour demandé.',
  },
};
