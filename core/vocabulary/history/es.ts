import type { HistoryWords } from './historyWords.ts';

export const spanishHistory: HistoryWords = {
  headers: {
    snapshotOn: 'fecha del registro, fecha de la instantánea, día del registro; fecha, día',
    scoreId: 'id de la puntuación, identificador de la puntuación, código de la puntuación',
    scoreValue: 'valor de la puntuación; valor, puntuación',
    coverage: 'cobertura, cobertura de datos, porcentaje con datos',
    asOf: 'a fecha de, válido a, con fecha de referencia, fecha de referencia',
    oldTarget:
      'meta anterior, objetivo anterior, antigua meta, valor objetivo anterior, meta original',
    newTarget: 'nueva meta, nuevo objetivo, meta revisada, nuevo valor objetivo, meta modificada',
    changedBy: 'cambiado por, modificado por, revisado por',
    blocker: 'bloqueo, bloqueos, obstáculo, obstáculos, impedimento, impedimentos, bloqueado por',
  },
  kinds: {
    history: 'historial de puntuaciones, histórico de puntuaciones',
    'target-changes': 'cambios de metas, cambios de meta, cambios de objetivos',
  },
};
