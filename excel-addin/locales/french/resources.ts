import type { FunctionTexts } from '../functionTexts.ts';

/** Budgets, capacity, money, lean, automation and work done in French. */
export const frenchResources: FunctionTexts = {
  summaries: {
    STRATEGIC_SPEND: 'Part de l’argent liée à un objectif, un résultat clé ou une initiative.',
    ORPHAN_SPEND: 'Lignes de budget qu’aucun objectif ne réclame, avec leur part de l’argent.',
    CAPACITY_VERDICT:
      'Dit pour chaque équipe si ce qui est prévu tient dans son temps : tient, juste ou dépasse.',
    UNPLANNED_SHARE: 'Part des heures travaillées qui n’étaient pas prévues.',
    REPEAT_ISSUES:
      'Liste les problèmes revenus, les plus fréquents d’abord, avec le dernier jour et les heures.',
    MISALIGN_COST: 'Coût estimé du manque d’alignement par composante, de bas à haut.',
    ALIGNMENT_TAX: 'Coût estimé du travail fait deux fois et des décisions tardives.',
    TIME_LOSS: 'Coût estimé des heures perdues, par an ou par semaine.',
    COST_OF_DELAY: 'Travaux dans l’ordre où l’attente coûte le moins : coût du retard ÷ durée.',
    EVM_INDEX: 'Valeur acquise d’un projet : l’usage de l’argent et du temps, et ce qu’il coûtera.',
    SPEND_CONCENTRATION:
      'Si l’argent se concentre en peu d’endroits : indice de Herfindahl ou coefficient de Gini.',
    SPEND_OVERLAP: 'Dans quelle mesure l’argent va là où les poids des objectifs le demandent.',
    LEAN_PCE:
      'Efficacité du cycle de processus : part de la durée d’un processus qui ajoute de la valeur.',
    WASTE_COST: 'Heures et argent perdus en gaspillage, selon ses huit sortes.',
    FIT_GATE: 'Dit de chaque automatisation si elle peut continuer et, sinon, pourquoi.',
  },
  helps: {
    'Lines of a budget with their amounts and the objective each pays for.':
      'Lignes de budget avec leur montant et l’objectif que chacune finance.',
    'Objectives, key results and initiatives with their IDs: a line that names none of them counts as not linked. Left out: any name counts.':
      'Objectifs, résultats clés et initiatives avec identifiants : sans l’un d’eux, une ligne est non liée. Omis : tout nom.',
    'Which amount counts: spent, budget, or auto: the budget where there is one, else what was spent.':
      'Le montant qui compte : spent, budget ou auto : le budget s’il existe, sinon la dépense.',
    'TRUE spills the share with its sums.': 'VRAI affiche la part avec ses sommes.',
    'Teams with planned and available time.': 'Équipes avec temps prévu et disponible.',
    'Share from which a team is tight.': 'Part à partir de laquelle une équipe est à la limite.',
    'One row a piece of work, with headers such as Date, Hours, Planned, Linked objective, Problem, Repeat of.':
      'Une ligne par travail, avec des en-têtes comme date, heures, prévu, lié à, problème, répétition de.',
    'First day that counts; from the beginning when left out.':
      'Premier jour compté ; depuis le début si omis.',
    'Last day that counts; to the end when left out.':
      'Dernier jour compté ; jusqu’à la fin si omis.',
    'TRUE spills the share with the hours it stands on.':
      'VRAI affiche la part avec les heures qui la fondent.',
    'Fewest times a problem came up to be listed; 2 when left out.':
      'Nombre minimal de fois qu’un problème est apparu pour être listé ; 2 si omis.',
    'One row an item, with headers such as Component, Counted, Low per unit, Base per unit, High per unit, Money per unit; or Low, Base and High estimate alone.':
      'Une ligne par poste : composante, compté, bas, moyen et haut par unité, coût par unité ; ou trois estimations.',
    'Hours worked by the team.': 'Heures travaillées par l’équipe.',
    'Share of them spent on work done before.': 'Part de celles-ci passée à du travail déjà fait.',
    'Cost of an hour.': 'Coût d’une heure.',
    'Cost of decisions that came late; left out: none is counted.':
      'Coût des décisions tardives ; omis : aucun n’est compté.',
    'People who lose them.': 'Personnes qui les perdent.',
    'Hours each of them loses in a week.': 'Heures que chacune perd par semaine.',
    'Weeks worked in a year; there is no default, as countries differ.':
      'Semaines travaillées par an ; sans valeur par défaut, car les pays diffèrent.',
    'year or week.': 'year (an) ou week (semaine).',
    'One row a piece of work: name, cost of delay, duration.':
      'Une ligne par travail : nom, coût du retard, durée.',
    'Whole budget of the project.': 'Budget total du projet.',
    'Worth of the work planned to date.': 'Valeur du travail prévu à ce jour.',
    'Worth of the work done to date.': 'Valeur du travail fait à ce jour.',
    'Cost to date.': 'Coût à ce jour.',
    'Which figure; all spills every one with its name, blank where it has nothing to stand on.':
      'Quel chiffre ; all les affiche tous avec leur nom, vide où rien ne les fonde.',
    'Amounts, one a place.': 'Montants, un par endroit.',
    'hhi, normalised, effective, gini, gini-sample; details spills all with n.':
      'hhi, normalised, effective, gini, gini-sample ; details les affiche tous avec n.',
    'Money by objective.': 'Argent par objectif.',
    'Weights of the same objectives, in the same order.':
      'Poids des mêmes objectifs, dans le même ordre.',
    'overlap, cosine; gaps spills both shares of each pair and money − weight.':
      'overlap, cosine ; gaps affiche les deux parts de chaque paire et argent − poids.',
    'One row a step, with headers such as Step, Value time, Wait time.':
      'Une ligne par étape, avec des en-têtes comme étape, temps à valeur ajoutée, temps d’attente.',
    'TRUE spills it with times and coverage.': 'VRAI l’affiche avec les temps et la couverture.',
    'One row a waste, with headers such as Waste, Kind of waste, Hours lost, Cost.':
      'Une ligne par gaspillage : gaspillage, type de gaspillage, heures perdues, coût.',
    'Cost of an hour; there is no default.': 'Coût d’une heure ; sans valeur par défaut.',
    'One row an automation, with headers such as Automation, Linked objective, Measure before, Accountable, Personal data, Legal basis.':
      'Une ligne par automatisation : automatisation, objectif lié, mesure avant, garant, données personnelles, base légale.',
  },
};
