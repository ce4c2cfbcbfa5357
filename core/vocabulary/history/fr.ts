import type { HistoryWords } from './historyWords.ts';

export const frenchHistory: HistoryWords = {
  headers: {
    snapshotOn: "date du relevé, date de l'instantané, jour du relevé; date, jour",
    scoreId: 'identifiant du score, id du score, code du score',
    scoreValue: 'valeur du score; valeur, score, note',
    coverage: 'couverture, taux de couverture, couverture des données, part renseignée',
    asOf: 'à la date du, valable au, situation au, arrêté au',
    oldTarget:
      "ancienne cible, ancien objectif chiffré, cible précédente, cible d'origine, ancienne valeur cible",
    newTarget:
      'nouvelle cible, nouvel objectif chiffré, cible révisée, cible modifiée, nouvelle valeur cible',
    changedBy: 'modifié par, changé par, révisé par',
    blocker: 'blocage, blocages, obstacle, obstacles, point bloquant, points bloquants, bloqué par',
  },
  kinds: {
    history: 'historique des scores, relevés des scores',
    'target-changes': 'changements de cible, modifications des cibles, changements de cibles',
  },
};
