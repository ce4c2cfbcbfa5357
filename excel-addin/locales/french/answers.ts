import type { FunctionTexts } from '../functionTexts.ts';

/** Culture, surveys, rankings, balance and the sound of messages in French. */
export const frenchAnswers: FunctionTexts = {
  summaries: {
    CVF_PROFILE: 'Profil de culture : points de chaque type aujourd’hui, souhaités, et l’écart.',
    CVF_GAP: 'Distance entre la culture souhaitée et la présente, type par type.',
    CVF_DOMINANT:
      'Le type de culture qui domine et celui souhaité, avec égalités et forme hybride.',
    CVF_CONGRUENCE:
      'Si toutes les dimensions d’une culture sont menées par le même type : une ligne chacune.',
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
    RANK_AGREEMENT:
      'Mesure si les dirigeants classent les priorités de la même façon : W de Kendall de 0 à 1.',
    RANK_CORRELATION: 'Compare deux classements : 1 même ordre, −1 l’inverse, 0 aucun lien.',
    CODE_AGREEMENT: 'Combien plusieurs personnes classent pareil, au-delà du hasard.',
    RECALL_SCORE: 'Part des priorités officielles que les dirigeants citent : 1 pour toutes.',
    PERCEPTION_GAP:
      'De combien les dirigeants se sentent plus alignés que leur mémoire ne le montre.',
    MESSAGE_OVERLAP:
      'Ce que les phrases de stratégie des dirigeants ont en commun : 1 pour les mêmes mots.',
    AMBI_BALANCE:
      'Équilibre entre explorer et exploiter : plus ils sont proches, plus il est haut.',
    AMBI_COMBINED:
      'Dimension commune d’explorer et d’exploiter : plus il y a des deux, plus elle est haute.',
    SENTIMENT_SCORE:
      'Ton d’un message sur le travail commun, de -1 à 1, d’après une liste de mots.',
    SENTIMENT_WORDS: 'Les mots qui donnent son ton à un message, les plus lourds d’abord.',
  },
  helps: {
    'One row a respondent and dimension: 100 points split over clan, adhocracy, market and hierarchy, now and as wanted.':
      'Une ligne par répondant et dimension : 100 points sur clan, adhocratie, marché, hiérarchie, actuels et souhaités.',
    'Nothing is shown of fewer respondents than this.': 'Rien n’est montré de moins de répondants.',
    'What is rated.': 'Ce qui est noté : now (aujourd’hui) ou wanted (souhaité).',
    'Answers: one row a person, one column a question, numbers or words such as "agree"; or a list of respondent, question and answer. Names, times and comments are passed over; a column headed Team groups people; "Vision 1: …" names an aspect, "(R)" a reversed question.':
      'Réponses : une ligne par personne, une colonne par question, nombres ou mots ; ou répondant, question, réponse.',
    'Options of the scale, counted from 1; eleven count from 0 where 0 is answered. Left out: 5, or what the answers show (7 or 10 where two and more than a tenth lie above 5, 7 where the words do).':
      'Degrés de l’échelle, comptés depuis 1 ; onze depuis 0 si 0 est répondu. Omis : 5, ou ce que montrent les réponses (7 ou 10).',
    'star (r*wg(J)), rwg, rwgj, ad or admedian.': 'star (r*wg(J)), rwg, rwgj, ad ou admedian.',
    'Fewer answers than this are not shown, nor what would give them away; 5 when left out.':
      'Moins de réponses que cela ne sont pas montrées, ni ce qui les trahirait ; 5 si omis.',
    'Only the questions of this aspect, as their headers name it before the colon; all when left out.':
      'Seulement les questions de cet aspect, nommé avant les deux-points des en-têtes ; toutes si omis.',
    'Only this team, as the column of teams names it; everybody when left out.':
      'Seulement cette équipe, telle que la colonne la nomme ; tout le monde si omis.',
    'TRUE spills the index with n, the number of questions and of options.':
      'VRAI affiche l’indice avec n, le nombre de questions et de degrés.',
    'Questions to turn beside those marked "(R)": their numbers or headers, separated by commas.':
      'Questions à inverser outre celles marquées « (R) » : numéros ou en-têtes, séparés par des virgules.',
    'TRUE spills the score with n and the number of questions.':
      'VRAI affiche la note avec n et le nombre de questions.',
    'Ranks or scores, with or without names: one column a leader and one row a priority, or the other way round.':
      'Rangs ou notes, avec ou sans noms : une colonne par dirigeant et une ligne par priorité, ou l’inverse.',
    'TRUE spills W with chi-square, p, numbers and a caution.':
      'VRAI affiche W avec khi-deux, p, les nombres et une mise en garde.',
    'rows or columns: where each leader stands. Left out: where the ranks add up; with names above and beside, columns, else rows.':
      'rows ou columns : où se trouve chaque dirigeant. Omis : là où les rangs s’additionnent bien.',
    'Ranks or scores of one leader.': 'Rangs ou notes d’un dirigeant.',
    'Those of the other, in the same order.': 'Ceux de l’autre, dans le même ordre.',
    'spearman or tau.': 'spearman ou tau.',
    'TRUE spills the correlation with p and n.': 'VRAI affiche la corrélation avec p et n.',
    'One row an item, one column a coder; codes are words or numbers, blanks missing.':
      'Une ligne par élément, une colonne par codeur ; les codes sont des mots ou des nombres, vide = manquant.',
    'krippendorff or fleiss.': 'krippendorff ou fleiss.',
    'For krippendorff: nominal, ordinal, interval or ratio.':
      'Pour krippendorff : nominal, ordinal, interval ou ratio.',
    'TRUE spills the measure with z, p (fleiss) and numbers.':
      'VRAI affiche la mesure avec z, p (fleiss) et les nombres.',
    'What each leader named: Leader, then the priorities in the order they were named; for the gap a column of felt alignment. One row a leader.':
      'Une ligne par dirigeant : son nom, puis les priorités dans l’ordre cité ; pour l’écart, l’alignement ressenti.',
    'The official priorities, the most important first, or with their official rank beside them.':
      'Les priorités officielles, la plus importante d’abord, ou avec leur rang officiel à côté.',
    'How many of the official priorities count; 3 when left out.':
      'Combien de priorités officielles comptent ; 3 si omis.',
    'TRUE spills recall with the overlap and numbers.':
      'VRAI affiche la part avec le recouvrement et les nombres.',
    'Options of the scale of felt alignment; 5 when left out.':
      'Degrés de l’échelle de l’alignement ressenti ; 5 si omis.',
    'TRUE spills the gap with both sides and the number of leaders.':
      'VRAI affiche l’écart avec les deux côtés et le nombre de dirigeants.',
    'One sentence a row, with the leader in a column before it or under headers.':
      'Une phrase par ligne, avec le dirigeant dans la colonne précédente ou sous des en-têtes.',
    'TRUE spills each leader’s overlap and who stands alone.':
      'VRAI affiche le recouvrement de chaque dirigeant et qui est isolé.',
    'Answers about trying what is new, or their mean as one number.':
      'Réponses sur l’essai de nouveautés, ou leur moyenne en un nombre.',
    'Answers about doing better what is known, or their mean as one number.':
      'Réponses sur l’amélioration de l’existant, ou leur moyenne en un nombre.',
    'Highest point of the scale, which begins at 1.':
      'Degré le plus haut de l’échelle, qui commence à 1.',
    'points, or share: 0 to 1 over the whole scale.':
      'points, ou share (part) : de 0 à 1 sur toute l’échelle.',
    'Fewest answers that are shown, where a range holds answers; one number is taken for a mean.':
      'Nombre minimal de réponses montrées, si une plage en contient ; un seul nombre est pris pour une moyenne.',
    'Text you pasted: a cell, or a range of which each cell is a text.':
      'Texte collé : une cellule, ou une plage dont chaque cellule est un texte.',
    'en, de, fr, es or it; auto finds it by the text.':
      'en, de, fr, es ou it ; auto le reconnaît au texte.',
    'TRUE spills the score with its words.': 'VRAI affiche la note avec ses mots.',
  },
};
