import type { FunctionTexts } from '../functionTexts.ts';

/** Rituals, reviews, changes, messages, stakeholders and signals in French. */
export const frenchRhythm: FunctionTexts = {
  summaries: {
    RHYTHM_RATE: 'Part des fois prévues où les rituels ont vraiment eu lieu.',
    RHYTHM_STREAK: 'Combien de périodes de suite chaque rituel a eu lieu, maintenant et au mieux.',
    RHYTHM_DUE: 'Liste les rituels dus aujourd’hui ou plus tôt, les plus en retard d’abord.',
    CHANGES_SINCE:
      'Liste les notes qui ont changé entre deux jours, d’après un historique de relevés.',
    REVIEW_ADHERENCE: 'Part des revues échues qui ont été tenues à temps.',
    REVIEW_MISS_RATE: 'Part des revues échues qui n’ont jamais été tenues.',
    COMMS_COVERAGE: 'Part des messages qui ont atteint leur public dans leur fréquence.',
    UNDERSTANDING_RATE:
      'Part des personnes interrogées qui ont su dire un message avec leurs propres mots.',
    KOTTER_GATE:
      'Paires d’étapes dont la suivante devance la précédente, avec une note de l’ordre.',
    STAKEHOLDER_SUPPORT:
      'Combien ceux qui ont de l’influence soutiennent un changement, de -2 à 2.',
    STAKEHOLDER_GRID:
      'Liste les parties prenantes avec leur case dans la grille d’influence et de soutien.',
    SENSE_TO_DECIDE: 'Médiane des jours entre la perception d’un signal et la décision.',
    DECIDE_TO_DONE: 'Médiane des jours entre la décision sur un signal et le changement en place.',
  },
  helps: {
    'One row a ritual, with headers such as Ritual, Cadence, Owner, Start date, Last held, Times held.':
      'Une ligne par rituel : rituel, fréquence, responsable, date de début, dernière tenue, nombre de tenues.',
    'Day of reckoning; periods that ended before it count.':
      'Date de référence ; les périodes finies avant elle comptent.',
    'The days on which rituals took place, one a row: Ritual, Held on. Left out: only what stands beside each ritual is known.':
      'Jours où les rituels ont eu lieu, un par ligne : rituel, tenu le. Omis : seul compte ce qui est près du rituel.',
    'Days to look back; 91, thirteen weeks, when left out.':
      'Jours à regarder en arrière ; 91, treize semaines, si omis.',
    'Only the ritual of this name; all when left out.':
      'Seulement le rituel de ce nom ; tous si omis.',
    'TRUE spills every ritual with its rate and what it stands on.':
      'VRAI affiche chaque rituel avec son taux et ce qui le fonde.',
    'One row a score and snapshot, with headers such as Snapshot date, Score id, Label, Value, Coverage.':
      'Une ligne par note et relevé : date du relevé, identifiant du score, libellé, valeur, couverture.',
    'First day.': 'Premier jour.',
    'Second day; the newest snapshot when left out.':
      'Second jour ; le relevé le plus récent si omis.',
    'TRUE lists scores that stayed the same as well.': 'VRAI liste aussi les notes restées égales.',
    'One row a review, with headers such as Review, Cadence, Planned date, Held on.':
      'Une ligne par revue, avec des en-têtes comme revue, fréquence, date prévue, tenu le.',
    'Day of reckoning; reviews planned later are not due yet.':
      'Date de référence ; les revues prévues plus tard ne sont pas encore dues.',
    'Days a review may be held after its planned day and still be in time; 3 when left out.':
      'Jours après la date prévue où une revue est encore à temps ; 3 si omis.',
    'Only reviews of this cadence ("weekly") or of this name; all when left out.':
      'Seulement les revues de cette fréquence (« hebdomadaire ») ou de ce nom ; toutes si omis.',
    'TRUE spills the share with the counts it stands on.':
      'VRAI affiche la part avec les décomptes qui la fondent.',
    'One row a message and audience, with headers such as Audience, Message, Frequency, Date, Reached, Audience size, Understood, Asked.':
      'Une ligne par message et public : fréquence, date, touchés, taille du public, compris, interrogés.',
    'Day of reckoning; later days are still to come.':
      'Date de référence ; les jours suivants sont encore à venir.',
    'Least share of an audience to count as reached; 0.8 when left out.':
      'Part minimale d’un public pour qu’il compte comme touché ; 0,8 si omis.',
    'Nothing is shown of fewer people asked; 5 when left out.':
      'Rien n’est montré de moins de personnes interrogées ; 5 si omis.',
    'TRUE spills the rate with the counts it stands on.':
      'VRAI affiche le taux avec les décomptes qui le fondent.',
    'One row a step, with headers such as Programme, Change step, Completion rating. Steps by number or in words.':
      'Une ligne par étape : programme, étape du changement, degré d’achèvement. Étapes en numéro ou en mots.',
    'Points from which a later step runs ahead.':
      'Points à partir desquels une étape suivante devance.',
    'One row a stakeholder, with headers such as Stakeholder, Influence (1 to 5 or high, medium, low), Support (-2 to 2 or words).':
      'Une ligne par partie prenante : partie prenante, influence (1 à 5 ou haut, moyen, bas), attitude (-2 à 2).',
    'TRUE spills the support with n, the number listed and the coverage.':
      'VRAI affiche le soutien avec n, le nombre listé et la couverture.',
    'One row a signal, with headers such as Signal, Sensed on, Decided on, Change done on.':
      'Une ligne par signal, avec des en-têtes comme signal, perçu le, décidé le, fait le.',
    'Day of reckoning, to which the age of open ones is counted; no ages when left out.':
      'Date de référence, jusqu’à laquelle court l’âge des ouverts ; pas d’âge si omis.',
    'Fewest finished signals for a median.': 'Nombre minimal de signaux terminés pour une médiane.',
    'TRUE spills the median with n, the open ones and their age.':
      'VRAI affiche la médiane avec n, les ouverts et leur âge.',
  },
};
