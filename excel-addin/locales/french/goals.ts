import type { FunctionTexts } from '../functionTexts.ts';

/** Goals and responsibilities in French. */
export const frenchGoals: FunctionTexts = {
  summaries: {
    KR_PROGRESS:
      'Avancement d’un résultat clé en proportion, quel que soit le sens où son chiffre doit évoluer.',
    KR_PACE:
      'Avancement attendu à un jour donné, en proportion : 0 avant le début, 1 après la fin.',
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
      'Compte par personne les tâches dont elle répond, qu’elle fait, où elle est consultée ou informée.',
    RACI_SCORE:
      'Note une matrice de responsabilités : 100 sans erreur ni alerte, moins pour chacune.',
    RACI_WHO: 'Nomme qui porte une lettre pour une tâche : par défaut la personne qui en répond.',
  },
  helps: {
    'How the key result is measured. Blank: increase.':
      'Comment le résultat clé est mesuré. Vide : increase (à la hausse).',
    'Value at the beginning; for increase and decrease.':
      'Valeur au début ; pour increase et decrease.',
    'Value to reach, bound to keep, or steps planned.':
      'Valeur à atteindre, borne à tenir ou étapes prévues.',
    'Value now, steps done, or TRUE when done. Blank is not zero.':
      'Valeur actuelle, étapes faites, ou VRAI si c’est fait. Vide n’est pas zéro.',
    'Lower bound, for a band.': 'Borne inférieure, pour une bande.',
    'Upper bound, for a band.': 'Borne supérieure, pour une bande.',
    'TRUE shows progress below 0 and above 1 as it is.':
      'VRAI montre l’avancement sous 0 et au-dessus de 1 tel quel.',
    'First day of the period.': 'Premier jour de la période.',
    'Last day of the period.': 'Dernier jour de la période.',
    'Day the pace is wanted for.': 'Jour pour lequel le rythme est demandé.',
    'How days are counted. Blank: exclusive.': 'Comment les jours sont comptés. Vide : exclusive.',
    'Days off besides weekends, for workdays.': 'Jours chômés hors week-ends, pour workdays.',
    'Planned shares on the way: date and expected share.':
      'Parts prévues en chemin : date et part attendue.',
    'Progress as a share. Blank: pending.': 'Avancement en proportion. Vide : en attente.',
    'Expected progress as a share (KR_PACE).': 'Avancement attendu en proportion (KR_PACE).',
    'Whose rule decides. Blank: viva.': 'La règle qui décide. Vide : viva.',
    'Share of weight that has data (OKR_COVERAGE).':
      'Part du poids qui a des données (OKR_COVERAGE).',
    'Age of the last check-in.': 'Âge du dernier point de suivi.',
    'Days after which a check-in is too old. Blank: 14.':
      'Jours après lesquels un point de suivi est trop vieux. Vide : 14.',
    'TRUE spills the rule, its figures and the distance to the next bands.':
      'VRAI affiche la règle, ses chiffres et la distance aux bandes voisines.',
    'How the work was closed; shown as the status.':
      'Comment le travail a été clos ; affiché comme statut.',
    'Status set by hand; holds up to overrideUntil.':
      'Statut posé à la main ; vaut jusqu’à overrideUntil.',
    'Last day the override holds.': 'Dernier jour où le statut posé vaut.',
    'Day the status is for; needed for an override.':
      'Jour pour lequel vaut le statut ; nécessaire pour un statut posé.',
    'For the profile own: greatest lag that is on track. Blank: 0.':
      'Pour le profil own : plus grand retard encore dans les temps. Vide : 0.',
    'For the profile own: greatest lag that is behind. Blank: 0.25.':
      'Pour le profil own : plus grand retard encore jugé « en retard ». Vide : 0,25.',
    'The key result as it is written.': 'Le résultat clé tel qu’il est écrit.',
    'How it is measured. Blank: a number that should move, either way.':
      'Comment il est mesuré. Vide : un nombre qui doit évoluer, dans un sens ou l’autre.',
    'Value at the beginning.': 'Valeur au début.',
    'Value to reach.': 'Valeur à atteindre.',
    'What the numbers count.': 'Ce que comptent les nombres.',
    'Who answers for it.': 'Qui en répond.',
    'Last day.': 'Dernier jour.',
    'Day that overdue is judged for. Left out: not judged.':
      'Jour où le retard est jugé. Omis : non jugé.',
    'Key results with start, target and current (or progress), and weights where they differ.':
      'Résultats clés avec début, cible et valeur actuelle (ou avancement), et poids s’ils diffèrent.',
    'Id or text of one objective. Left out: all key results.':
      'Identifiant ou texte d’un objectif. Omis : tous les résultats clés.',
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'VRAI si la plage commence par une ligne d’en-tête, sinon FAUX. Omis : reconnu par le sens.',
    'Objectives with id and parent.': 'Objectifs avec identifiant et parent.',
    'Key results that name their objective. Left out: the progress of the objectives themselves.':
      'Résultats clés qui nomment leur objectif. Omis : l’avancement des objectifs eux-mêmes.',
    'Key results, as for OKR_SCORE.': 'Résultats clés, comme pour OKR_SCORE.',
    'Grade as a share, such as OKR_SCORE gives.': 'Note en proportion, comme la donne OKR_SCORE.',
    'Whether the goal was a stretch or a promise. Blank: aspirational.':
      'Si l’objectif était ambitieux ou promis. Vide : aspirational (ambitieux).',
    'The goal as it is written.': 'L’objectif tel qu’il est écrit.',
    'What the target counts.': 'Ce que compte la cible.',
    'The matrix with its header row: tasks in the first column, a column a person (or names under R, A, C, I).':
      'La matrice avec son en-tête : tâches en première colonne, une colonne par personne (ou noms sous R, A, C, I).',
    'RACI, RASCI (S support), RACIQ (Q quality review), CAIRO (O omitted), DACI (driver, approver, contributor, informed), DECIDE (D decides, A agrees, R recommends, P performs, I gives input) or auto: whichever fits.':
      'RACI, RASCI, RACIQ, CAIRO, DACI, DECIDE ou auto : ce qui convient le mieux.',
    'Most people responsible for one task before it is reported; 3 when left out.':
      'Nombre maximal de réalisateurs d’une tâche avant signalement ; 3 si omis.',
    'Most people consulted on one task before it is reported; 3 or 30 % of people when left out.':
      'Nombre maximal de consultés sur une tâche avant signalement ; 3 ou 30 % des personnes si omis.',
    'Only this person, as the matrix names them; all when left out.':
      'Seulement cette personne, telle que la matrice la nomme ; toutes si omis.',
    'The task as the matrix names it; case and a number in front do not matter.':
      'La tâche telle que la matrice la nomme ; casse et numéro devant sont sans importance.',
    'A letter or several such as R or A/R; whoever answers for the result when left out.':
      'Une lettre ou plusieurs, comme R ou A/R ; si omis, qui répond du résultat.',
  },
};
