import type { FunctionTexts } from '../functionTexts.ts';

/** Commitments, rewards, contacts, partners, decisions, dependencies and roles in French. */
export const frenchPeople: FunctionTexts = {
  summaries: {
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
    PARTNER_COVERAGE: 'Part des partenaires avec objectif et mesure communs et un bilan à venir.',
    DECISION_ISSUES: 'Liste, cellule par cellule, les défauts d’une liste de décisions.',
    DECISION_LEVEL: 'Part des décisions prises à un niveau, par défaut celui de l’équipe.',
    VALUES_CHECK:
      'Liste décisions ou objectifs contraires à une valeur sans raison, ou approuvés sans examen.',
    CROSS_SHARE: 'Part des objectifs auxquels travaillent deux services ou plus.',
    DEPENDENCY_ISSUES:
      'Liste les dépendances non confirmées, en retard, ou dont personne ne porte le risque.',
    DEPENDENCY_AGE: 'Médiane des jours d’attente d’un oui de l’autre équipe.',
    ROLE_ISSUES: 'Liste, cellule par cellule, les défauts d’une liste de rôles.',
    ROLE_COVERAGE: 'Part des responsables qui ont un rôle dans la liste des rôles.',
  },
  helps: {
    'One row a commitment, with headers such as Commitment, Promised by, Due date, Kept, Closed on.':
      'Une ligne par engagement, avec des en-têtes comme engagement, promis par, échéance, tenu, clos le.',
    'Day of reckoning; a commitment is in time on its due date.':
      'Date de référence ; un engagement est à temps le jour de son échéance.',
    'Only what this person promised; all when left out.':
      'Seulement ce que cette personne a promis ; tout si omis.',
    'TRUE spills the rate with the counts it stands on and its coverage.':
      'VRAI affiche le taux avec les décomptes qui le fondent et sa couverture.',
    'Day of reckoning, such as the tracker’s As of cell.':
      'Date de référence, par exemple la cellule de date du suivi.',
    'One row a person and measure, with headers such as Person, Measure, Direction, Weight, Moves with, Pulls against, Linked objective.':
      'Par personne et indicateur une ligne : personne, indicateur, sens, poids, évolue avec, va contre, lié à.',
    'Names of the measures that objectives claim. Left out: only the column Linked objective tells.':
      'Noms des mesures que les objectifs revendiquent. Omis : seule la colonne de l’objectif lié le dit.',
    'One row an entry, with headers such as Recognised on, Recognised, For what, Value lived, Linked objective.':
      'Une ligne par reconnaissance : reconnu le, reconnu, reconnu pour, valeur vécue, lié à.',
    'Names of everybody (or ids of all objectives or values) there could be, without a header.':
      'Noms de tous (ou identifiants de tous les objectifs ou valeurs) possibles, sans en-tête.',
    'What is expected: people, objectives or values.':
      'Ce qui est attendu : personnes (people), objectifs (objectives) ou valeurs (values).',
    'First day; from the beginning when left out.': 'Premier jour ; depuis le début si omis.',
    'Last day; to the end when left out.': 'Dernier jour ; jusqu’à la fin si omis.',
    'TRUE spills the share with the numbers it stands on and who was left out.':
      'VRAI affiche la part avec les nombres qui la fondent et qui a été oublié.',
    'Who has contact with whom: a list of pairs (from, department, to, department, how often), a matrix of people and people, or one row a person with the names they give.':
      'Qui est en contact avec qui : liste de paires, matrice de personnes, ou une ligne par personne et les noms cités.',
    'Person and department; left out where the departments stand beside the contacts. Adds people without any contact.':
      'Personne et service ; inutile si les services sont près des contacts. Ajoute les personnes sans contact.',
    'One number for the network, or a table by department or by person.':
      'network : un nombre pour le réseau ; department ou person : un tableau par service ou par personne.',
    'Instead of the network: one department.': 'Au lieu du réseau : un service.',
    'TRUE: ties count by how often.': 'VRAI : les liens comptent selon leur fréquence.',
    'TRUE: A naming B is not B naming A. Left out: told by whether the contacts differ from side to side.':
      'VRAI : « A cite B » n’est pas « B cite A ». Omis : reconnu si les deux sens diffèrent.',
    'Nothing is shown about fewer people than this.': 'Rien n’est montré de moins de personnes.',
    'How many people.': 'Combien de personnes.',
    'count: number of ties; density: share of the possible ones.':
      'count : nombre de liens ; density : part des liens possibles.',
    'One row a partner: partner, type, shared objective, shared measure, owner, next review, last reviewed.':
      'Une ligne par partenaire : partenaire, type, objectif et indicateur partagés, responsable, revues.',
    'The day it is looked at.': 'Le jour de l’examen.',
    'Most days until the review; any day ahead when left out.':
      'Nombre maximal de jours jusqu’à la revue ; n’importe quel jour à venir si omis.',
    'One row a decision, with headers such as Decision, Status, Decider, Level, Reversible, Limit, Veto.':
      'Une ligne par décision : décision, statut, décideur, niveau, réversible, plafond, veto.',
    'Day on which open decisions are overdue; not told when left out.':
      'Jour où les décisions ouvertes sont en retard ; non signalé si omis.',
    'Share of decisions that may carry a veto.': 'Part des décisions qui peuvent porter un veto.',
    'One row a decision, with headers such as Decision, Status, Level, Decided on.':
      'Une ligne par décision, avec des en-têtes comme décision, statut, niveau, décidé le.',
    'The level asked for.':
      'Le niveau demandé : team (équipe), department (service) ou company (entreprise).',
    'TRUE spills every level with its decisions, share and the coverage.':
      'VRAI affiche chaque niveau avec ses décisions, sa part et la couverture.',
    'With headers: decision or objective, one column a value, and where there are such columns Status and Reason.':
      'Avec en-têtes : décision ou objectif, une colonne par valeur et, s’ils existent, statut et raison.',
    'Rows with an objective and its department or team; several rows or several departments a cell are fine.':
      'Lignes avec un objectif et son service ou équipe ; plusieurs lignes ou plusieurs services par cellule conviennent.',
    'TRUE spills the share with the number of objectives it stands on and the coverage.':
      'VRAI affiche la part avec le nombre d’objectifs qui la fondent et la couverture.',
    'One row a dependency, with headers such as To team, What is needed, Confirmed, Needed by, Risk owner, Status.':
      'Une ligne par dépendance : à l’équipe, besoin, confirmé, échéance, porteur du risque, statut.',
    'Day for which it is told.': 'Jour pour lequel c’est dit.',
    'Days before the day needed from which a missing confirmation is named.':
      'Jours avant le besoin à partir desquels une confirmation manquante est signalée.',
    'One row a dependency, with the headers To team, Asked on, Confirmed and, where there is one, Status.':
      'Une ligne par dépendance : à l’équipe, demandé le, confirmé et, s’il existe, statut.',
    'Day up to which is counted.': 'Jour jusqu’auquel on compte.',
    'One row a role and person, with headers such as Role, Person, Deputy, Last changed.':
      'Une ligne par rôle et personne, avec des en-têtes comme rôle, personne, suppléant, dernière modification.',
    'Day of reckoning; age is not told when left out.':
      'Date de référence ; l’âge n’est pas dit si omis.',
    'The owners’ cells of objectives, key results, measures or decisions, without a header.':
      'Les cellules des responsables d’objectifs, résultats clés, mesures ou décisions, sans en-tête.',
    'TRUE spills the share with the numbers it stands on and the names without a role.':
      'VRAI affiche la part avec les nombres qui la fondent et les noms sans rôle.',
  },
};
