import type { HistoryWords } from './historyWords.ts';

export const germanHistory: HistoryWords = {
  headers: {
    snapshotOn: 'Tag der Aufnahme, Datum der Aufnahme, Datum des Stands, Aufnahmedatum; Datum, Tag',
    scoreId: 'Kennung der Wertung, Score-ID, ID der Wertung, Wertungs-ID',
    scoreValue: 'Wert der Wertung, Punktwert; Wert, Wertung',
    coverage: 'Abdeckung, Datenabdeckung, Deckungsgrad, Anteil mit Daten',
    asOf: 'Stand vom, gültig am, Stichtag, per Stichtag',
    oldTarget:
      'altes Ziel, alter Zielwert, bisheriges Ziel, bisheriger Zielwert, vorheriges Ziel, vorheriger Zielwert, ursprünglicher Zielwert, Zielwert alt',
    newTarget:
      'neues Ziel, neuer Zielwert, geändertes Ziel, geänderter Zielwert, angepasster Zielwert, Zielwert neu',
    changedBy: 'geändert von, geändert durch, angepasst von',
    blocker: 'Hindernis, Hindernisse, Blocker, Blockade, was im Weg steht, blockiert durch',
  },
  kinds: {
    history: 'Verlauf der Wertungen, Wertungsverlauf, Verlauf der Scores',
    'target-changes': 'Zieländerungen, Änderungen der Ziele, geänderte Ziele, Zielwertänderungen',
  },
};
