import type { FunctionTexts } from '../functionTexts.ts';

/** Scorecards, key figures and forecasts in French. */
export const frenchMeasures: FunctionTexts = {
  summaries: {
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
    KPI_LEAD_QUALITY: 'Qualité des contacts : part des contacts qualifiés parmi tous.',
    KPI_ENPS:
      'Net promoter score des salariés à partir de réponses de 0 à 10, masqué si elles sont trop peu.',
    KPI_LTV_CAC: 'Valeur vie d’un client par unité de ce qu’il a coûté de le gagner.',
    KPI_ENGAGEMENT: 'Taux d’engagement : part des personnes touchées qui ont fait quelque chose.',
    MIX_CHECK:
      'Compte les indicateurs avancés et retardés et signale s’ils sont tous d’une seule sorte.',
    LEAD_LAG:
      'Corrélation d’un indicateur avancé avec un indicateur retardé par décalage, avec n et le plus fort.',
    FORECAST_END: 'Valeur d’un résultat clé à son dernier jour si l’histoire se poursuit.',
    REQUIRED_RATE:
      'Changement par jour (ou semaine, avec 7) encore nécessaire pour atteindre une cible à temps.',
    TARGET_CHANCE: 'Chance qu’une cible soit atteinte à un jour donné si l’histoire se poursuit.',
    CONTROL_LIMITS: 'Limites entre lesquelles un indicateur varie par le seul hasard.',
    CONTROL_SIGNALS:
      'Valeurs d’un indicateur que le hasard n’explique guère, et la règle qui le dit.',
  },
  helps: {
    'The measured value. Blank is not zero.': 'La valeur mesurée. Vide n’est pas zéro.',
    'Value that scores 100; with redflag the goal. Not used by band.':
      'Valeur qui vaut 100 ; avec redflag le but. Non utilisée par band.',
    'Value that scores 0: baseline or worst value; with redflag the red flag.':
      'Valeur qui vaut 0 : départ ou pire valeur ; avec redflag le seuil d’alerte.',
    'How the value becomes a score.': 'Comment la valeur devient une note.',
    'Lower end of the band.': 'Bas de la bande.',
    'Upper end of the band.': 'Haut de la bande.',
    'Where the score below the band has fallen to 0. Left out: at once.':
      'Où la note sous la bande est tombée à 0. Omis : aussitôt.',
    'Where the score above the band has fallen to 0. Left out: at once.':
      'Où la note au-dessus de la bande est tombée à 0. Omis : aussitôt.',
    'Half the band around the target, as a share of it.':
      'Demi-largeur de la bande autour de la cible, en part de celle-ci.',
    'FALSE lets linear, redflag, band and ratio go below 0 and above 100.':
      'FAUX laisse linear, redflag, band et ratio passer sous 0 et au-dessus de 100.',
    'Which way is better, for ratio and for binary without a floor.':
      'Le sens qui est meilleur (higher, lower), pour ratio et pour binary sans plancher.',
    'The scorecard, one row a measure, with its headers. Perspective and objective may stand in the first row only.':
      'Le tableau de bord avec en-têtes, une ligne par mesure. Perspective et objectif peuvent n’être qu’en tête.',
    'What to do with measures without data: leave out (proportional), split their weight evenly (equal), no score (strict), count as 0 (zero), last known value (carry), 0 where a target was due (notMet), out with their weight (notApplicable).':
      'Mesures sans données : proportional (omises), equal, strict (pas de note), zero, carry, notMet, notApplicable.',
    'siblings: a weight counts among its siblings. overall: each measure’s weight is its share of the whole.':
      'siblings : un poids compte parmi ses voisins. overall : le poids de chaque mesure est sa part du tout.',
    'One row a KPI and period, with headers.':
      'Une ligne par indicateur et période, avec en-têtes.',
    'The KPI to score. Left out: all of them.': 'L’indicateur à noter. Omis : tous.',
    'Day of reckoning. Left out: the last period with a value.':
      'Date de référence. Omis : la dernière période avec une valeur.',
    'Month in which the year begins.': 'Mois où l’année commence.',
    'The value. Blank is not zero.': 'La valeur. Vide n’est pas zéro.',
    'The target.': 'La cible.',
    'Which way is better. Not used by redflag, where target and red flag say it.':
      'Le sens qui est meilleur. Non utilisé par redflag, où cible et seuil d’alerte le disent.',
    'Rule: own (On target, Watch, Behind at 90 and 75 % of the target), servicenow (the same as Green, Yellow, Red), clearpoint (100 and 90 %), redflag (goal and red flag).':
      'Règle : own (90 et 75 % de la cible), servicenow (de même), clearpoint (100 et 90 %), redflag (but et alerte).',
    'Share of due values that the actual stands on. Left out: not checked.':
      'Part des valeurs échues qui fondent le réalisé. Omis : non vérifié.',
    'TRUE gives the reason and the distance to the next band as well.':
      'VRAI donne aussi la raison et la distance à la bande suivante.',
    'For the profile redflag: the value that raises alarm.':
      'Pour le profil redflag : la valeur qui donne l’alerte.',
    'One value a period, oldest first.': 'Une valeur par période, la plus ancienne d’abord.',
    'Fewest values for a trend.': 'Nombre minimal de valeurs pour une tendance.',
    'Answers from 0 to 10; blanks are people who did not answer.':
      'Réponses de 0 à 10 ; les vides sont les personnes qui n’ont pas répondu.',
    'Instead of answers: how many gave 9 or 10.':
      'Au lieu de réponses : combien ont donné 9 ou 10.',
    'How many gave 7 or 8.': 'Combien ont donné 7 ou 8.',
    'How many gave 0 to 6.': 'Combien ont donné de 0 à 6.',
    'Answers from 1 to 5; blanks are people who did not answer.':
      'Réponses de 1 à 5 ; les vides sont les personnes qui n’ont pas répondu.',
    'Instead of answers: five counts, from the worst to the best answer.':
      'Au lieu de réponses : cinq décomptes, de la pire à la meilleure réponse.',
    'Customers or revenue at the start.': 'Clients ou revenu au début.',
    'How many of those were lost.': 'Combien en ont été perdus.',
    'Customers at the start.': 'Clients au début.',
    'Customers at the end.': 'Clients à la fin.',
    'Customers won in the period.': 'Clients gagnés dans la période.',
    'simple: purchase × frequency × lifespan × margin. churn: revenue × margin ÷ churn. discounted: margin × r ÷ (1 + d − r).':
      'simple : achat × fréquence × durée × marge. churn : revenu × marge ÷ churn. discounted : marge × r ÷ (1 + d − r).',
    'simple: money a purchase.': 'simple : argent par achat.',
    'simple: purchases a year.': 'simple : achats par an.',
    'simple: years a customer stays.': 'simple : années pendant lesquelles un client reste.',
    'simple and churn: gross margin, a share of revenue.':
      'simple et churn : marge brute, part du revenu.',
    'churn: money an account brings in a period.':
      'churn : argent qu’un compte rapporte par période.',
    'churn: share of customers lost in such a period.':
      'churn : part des clients perdus dans une telle période.',
    'discounted: margin of one period, in money.': 'discounted : marge d’une période, en argent.',
    'discounted: share of customers kept from period to period.':
      'discounted : part des clients gardés d’une période à l’autre.',
    'discounted: discount rate of a period.': 'discounted : taux d’actualisation d’une période.',
    'discounted: TRUE counts the first period in full.':
      'discounted : VRAI compte la première période en entier.',
    'Spent on marketing.': 'Dépenses de marketing.',
    'Spent on sales.': 'Dépenses de vente.',
    'Customers won.': 'Clients gagnés.',
    'How many went on.': 'Combien ont continué.',
    'How many there were.': 'Combien il y en avait.',
    'How many people left: one number, or one a period.':
      'Combien de personnes sont parties : un nombre, ou un par période.',
    'Headcounts: start and end, or one a period.': 'Effectifs : début et fin, ou un par période.',
    'average: all separations over the average headcount. periods: the sum of every period’s own turnover.':
      'average : tous les départs sur l’effectif moyen. periods : somme des rotations de chaque période.',
    'One duration a case, in any one unit.': 'Une durée par cas, dans une même unité.',
    'median: half of the cases were faster; one outlier does not move it. mean: the average.':
      'median : la moitié des cas fut plus rapide ; une valeur extrême n’y change rien. mean : la moyenne.',
    'Qualified leads: one number, or one a period.':
      'Contacts qualifiés : un nombre, ou un par période.',
    'All leads, in the same order.': 'Tous les contacts, dans le même ordre.',
    'TRUE spills the figure with n, the number of blanks and whether the data is complete.':
      'VRAI affiche le chiffre avec n, le nombre de vides et si les données sont complètes.',
    'Fewest answers for which the score is shown.':
      'Nombre minimal de réponses pour montrer la note.',
    'Lifetime value: one number, or one a customer or segment.':
      'Valeur vie : un nombre, ou un par client ou segment.',
    'Cost of winning a customer: one number, or one a customer or segment.':
      'Coût pour gagner un client : un nombre, ou un par client ou segment.',
    'People who took part: one number, or one a period.':
      'Personnes qui ont participé : un nombre, ou un par période.',
    'People reached, or who answered, in the same order.':
      'Personnes touchées, ou qui ont répondu, dans le même ordre.',
    'One row a measure, with headers such as KPI and Leading or lagging (or Type).':
      'Une ligne par mesure, avec des en-têtes comme indicateur et avancé/retardé (ou type).',
    'Values of the leading measure in order of time; blanks stay blank.':
      'Valeurs de l’indicateur avancé dans l’ordre du temps ; les vides restent vides.',
    'Values of the lagging measure for the same periods.':
      'Valeurs de l’indicateur retardé pour les mêmes périodes.',
    'Largest lag in periods.': 'Plus grand décalage, en périodes.',
    'Fewest pairs for a correlation.': 'Nombre minimal de paires pour une corrélation.',
    'Days and values, such as the sheet of check-ins; a third column may name what was measured.':
      'Jours et valeurs, comme la feuille de suivi ; une troisième colonne peut nommer ce qui fut mesuré.',
    'Day the forecast is for.': 'Jour de la prévision.',
    'Id or text of the key result, where the range holds several.':
      'Identifiant ou texte du résultat clé, si la plage en contient plusieurs.',
    'linear: least squares; holt: smoothing that follows the newest values; theil-sen: a line few outliers can turn.':
      'linear : moindres carrés ; holt : lissage qui suit les dernières valeurs ; theil-sen : résiste aux extrêmes.',
    'Share of cases the interval holds; linear only.':
      'Part des cas que contient l’intervalle ; linear seulement.',
    'Fewest days with a value.': 'Nombre minimal de jours avec valeur.',
    'TRUE spills the forecast with the ends of its interval and the number of values.':
      'VRAI affiche la prévision avec les bornes de son intervalle et le nombre de valeurs.',
    'Value now.': 'Valeur actuelle.',
    'Value wanted.': 'Valeur souhaitée.',
    'Day of the value now.': 'Jour de la valeur actuelle.',
    'Days of one step: 7 for a week.': 'Jours d’un pas : 7 pour une semaine.',
    'increase: at least the target; decrease: at most.':
      'increase : au moins la cible ; decrease : au plus.',
    'Fewest values.': 'Nombre minimal de valeurs.',
  },
};
