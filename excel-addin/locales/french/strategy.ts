import type { FunctionTexts } from '../functionTexts.ts';

/** Strategy, its factors, fit, assumptions, bets, scenarios and outcomes in French. */
export const frenchStrategy: FunctionTexts = {
  summaries: {
    SWOT_SCORE:
      'Note pondérée d’un SWOT de 1 à 4 : interne (IFE) ou externe (EFE), ou sa couverture.',
    SWOT_UNUSED: 'Liste les facteurs lourds d’un SWOT qu’aucune option n’utilise.',
    TOWS_ISSUES: 'Liste les défauts des options stratégiques face à leurs facteurs.',
    FIT_INDEX:
      'Combien les éléments d’une organisation vont ensemble, de -1 à 1, ou la couverture.',
    FIT_WORST: 'Nomme les paires d’éléments qui se gênent, le conflit le plus fort d’abord.',
    STALE_ASSUMPTIONS:
      'Liste les hypothèses non testées récemment : jamais, trop tard, ou pas à leur date.',
    ASSUMPTION_COVERAGE:
      'Part des hypothèses, ou des objectifs qui en dépendent, testés récemment.',
    ALIGN_PATH: 'Le chemin d’une ligne jusqu’à la vision : ce qu’elle sert, pas à pas.',
    ALIGN_HEALTH:
      'Cohérence d’une stratégie : 100 si chaque ligne mène au sommet, moins par rupture.',
    ALIGN_COVERAGE:
      'Niveau par niveau : combien de lignes mènent au sommet, combien en portent d’autres.',
    ALIGN_ORPHANS: 'Lignes qui ne mènent pas au sommet, avec la cellule à corriger et la raison.',
    EXPLORE_SHARE: 'Part des lignes de stratégie et objectifs marqués comme exploration protégée.',
    DERAILER_INDEX:
      'Indice d’un frein à l’alignement, de 0 à 100, d’après ce qui est bon, défaillant ou inconnu.',
    COMPONENT_SCORE: 'Complétude d’une stratégie sur une page : six composantes, 0 à 100.',
    COMPASS_CHECK: 'Liste, cellule par cellule, ce qui manque à une stratégie sur une page.',
    BET_HIT_RATE:
      'Part des paris dont le test a confirmé l’hypothèse, parmi ceux qui ont un résultat.',
    BET_CYCLE_TIME: 'Médiane des jours entre le début d’un pari et sa décision.',
    SCENARIO_VALUE:
      'Valeur d’un indicateur dans le pire cas, le cas de base ou le meilleur, ou la valeur espérée.',
    SCENARIO_RANGE:
      'Liste les indicateurs avec leurs cas, l’écart du pire au meilleur et la valeur espérée.',
    OUTCOME_CORRELATION:
      'Comment les résultats à long terme ont suivi l’indice d’alignement, avec n, sans dire la cause.',
    EARLY_WARNING:
      'Signes précoces : budget dépassé, travail sans lien, revues manquées, vieilles dépendances ; avec n.',
  },
  helps: {
    'Factors with their type, weight and rating (columns ID, Factor, SWOT type, Weight, Rating), or four blocks headed Strengths, Weaknesses, Opportunities and Threats.':
      'Facteurs avec type SWOT, poids et cote, ou quatre blocs : forces, faiblesses, opportunités, menaces.',
    'internal (IFE: strengths and weaknesses) or external (EFE: opportunities and threats).':
      'internal (IFE : forces et faiblesses) ou external (EFE : opportunités et menaces).',
    'score, or coverage: the share of the weight of the side that has a rating.':
      'score, ou coverage : la part du poids de ce côté qui a une cote.',
    'Strategic options with their type and the IDs of the factors they rest on.':
      'Options stratégiques avec leur type et les identifiants des facteurs qui les fondent.',
    'Least share of weight that counts as heavy; 15 % when left out.':
      'Part minimale du poids qui compte comme lourde ; 15 % si omis.',
    'The matrix with the same elements along both sides (or a square of bare codes): +, 0, -; also ✓ and ✗, numbers from -2 to 2, or words such as strong, neutral and weak (weak is a minus). One half is enough.':
      'Matrice aux mêmes éléments des deux côtés : +, 0, - ; aussi ✓ ✗, -2 à 2 ou des mots. Une moitié suffit.',
    'index, or coverage: the share of all pairs that is rated.':
      'index, ou coverage : la part de toutes les paires qui est notée.',
    'Most pairs to name; all when left out.': 'Nombre maximal de paires à nommer ; toutes si omis.',
    'Assumptions with the day of their last test, and the next one, objective and status where they have one.':
      'Hypothèses avec le jour du dernier test et, s’ils existent, prochain test, objectif et statut.',
    'Day it is wanted for.': 'Jour demandé.',
    'Most days since the last test; the last of them is still in time. 90 when left out.':
      'Nombre maximal de jours depuis le dernier test ; le dernier est encore à temps. 90 si omis.',
    'assumptions, or objectives: an objective counts once all it rests on was tested.':
      'assumptions, ou objectives : un objectif compte quand tout ce qui le fonde est testé.',
    'ID (or whole name) of the row to begin with.':
      'Identifiant (ou nom entier) de la ligne de départ.',
    'One row a vision, line, objective, key result, initiative …, with ID, level and parent.':
      'Une ligne par vision, ligne, objectif, résultat clé, initiative …, avec identifiant, niveau et parent.',
    'Share of exploration that is exempt from penalties.':
      'Part d’exploration exempte de pénalité.',
    'TRUE spills the health with the rows it stands on.':
      'VRAI affiche la note avec les lignes qui la fondent.',
    'TRUE spills the share with its counts.': 'VRAI affiche la part avec ses décomptes.',
    'One row a source, with headers Weight, Good, Faulty, Unknown and, if wanted, Enough.':
      'Une ligne par source, avec les en-têtes Weight, Good, Faulty, Unknown et, si voulu, Enough.',
    'Least share of weight with known rows.':
      'Part minimale du poids dont les lignes sont connues.',
    'The strategy on one sheet: ID, level, statement, parent, owner, horizon, explore, behaviour.':
      'La stratégie sur une page : identifiant, niveau, énoncé, parent, responsable, horizon, exploration, comportement.',
    'TRUE spills every component with its rows.': 'VRAI affiche chaque composante avec ses lignes.',
    'One row a bet, with headers such as Hypothesis, Started, Test result, Decision, Decided on.':
      'Une ligne par pari, avec des en-têtes comme hypothèse, début, résultat du test, décision, décidé le.',
    'TRUE spills the days with their count.': 'VRAI affiche les jours avec leur nombre.',
    'One row a measure, with headers such as Measure, Direction, Worst case, Base case, Best case.':
      'Une ligne par indicateur : indicateur, sens, pire cas, cas de base, meilleur cas.',
    'Name of the measure.': 'Nom de l’indicateur.',
    'Which case.': 'Quel cas : worst, base, best ou expected.',
    'One row an outcome and quarter, with headers such as Quarter, Long-term outcome, Actual, Alignment index (once a quarter is enough).':
      'Une ligne par résultat et trimestre : trimestre, résultat à long terme, réalisé, indice d’alignement.',
    'Only this outcome; all when left out.': 'Seulement ce résultat ; tous si omis.',
    'Quarters by which the index comes first.': 'Trimestres d’avance de l’indice.',
    'Fewest quarters for a correlation.': 'Nombre minimal de trimestres pour une corrélation.',
    'Day of reckoning.': 'Date de référence.',
    'Budget, with headers such as Item, Budget, Spent.':
      'Budget, avec des en-têtes comme libellé, budget, dépense.',
    'Initiatives, with headers such as Initiative, Objective, Parent, Status.':
      'Initiatives, avec des en-têtes comme initiative, objectif, objectif parent, statut.',
    'Reviews, with headers such as Review, Planned date, Held on.':
      'Revues, avec des en-têtes comme revue, date prévue, tenu le.',
    'Dependencies, with headers such as To team, What is needed, Asked on, Status.':
      'Dépendances, avec des en-têtes comme à l’équipe, besoin, demandé le, statut.',
    'Share from which a sign is a warning.': 'Part à partir de laquelle un signe est une alerte.',
    'Days after which an open dependency is old.':
      'Jours après lesquels une dépendance ouverte est vieille.',
  },
};
