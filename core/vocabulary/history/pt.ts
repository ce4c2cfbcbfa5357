import type { HistoryWords } from './historyWords.ts';

export const portugueseHistory: HistoryWords = {
  headers: {
    snapshotOn: 'data do registo, data do registro, dia do registo, dia do registro; data, dia',
    scoreId: 'id da pontuação, identificador da pontuação, código da pontuação',
    scoreValue: 'valor da pontuação; valor, pontuação',
    coverage: 'cobertura, cobertura dos dados, percentagem com dados',
    asOf: 'à data de, data de referência, válido em',
    oldTarget: 'meta anterior, meta antiga, objetivo anterior, valor alvo anterior, meta original',
    newTarget: 'nova meta, novo objetivo, meta revista, meta revisada, novo valor alvo',
    changedBy: 'alterado por, mudado por, revisto por, revisado por',
    blocker: 'bloqueio, bloqueios, obstáculo, obstáculos, impedimento, impedimentos, bloqueado por',
  },
  kinds: {
    history: 'histórico das pontuações, histórico de pontuações',
    'target-changes': 'alterações de metas, mudanças de metas, alterações das metas',
  },
};
