import type { HistoryWords } from './historyWords.ts';

export const italianHistory: HistoryWords = {
  headers: {
    snapshotOn: 'data della rilevazione, data del rilievo, giorno della rilevazione; data, giorno',
    scoreId: 'id del punteggio, identificativo del punteggio, codice del punteggio',
    scoreValue: 'valore del punteggio; valore, punteggio',
    coverage: 'copertura, copertura dei dati, quota con dati',
    asOf: 'alla data del, data di riferimento, valido al',
    oldTarget:
      'vecchio target, target precedente, vecchio obiettivo, valore obiettivo precedente, target originale',
    newTarget:
      'nuovo target, nuovo obiettivo, target rivisto, nuovo valore obiettivo, target modificato',
    changedBy: 'modificato da, cambiato da, rivisto da',
    blocker: 'ostacolo, ostacoli, blocco, blocchi, impedimento, impedimenti, bloccato da',
  },
  kinds: {
    history: 'storico dei punteggi, cronologia dei punteggi',
    'target-changes': 'modifiche dei target, cambi di target, modifiche degli obiettivi',
  },
};
