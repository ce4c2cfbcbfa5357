import type { HistoryWords } from './historyWords.ts';

export const dutchHistory: HistoryWords = {
  headers: {
    snapshotOn: 'datum van opname, datum momentopname, dag van opname; datum, dag',
    scoreId: 'score-id, id van de score, code van de score',
    scoreValue: 'waarde van de score, scorewaarde; waarde, score',
    coverage: 'dekking, datadekking, dekkingsgraad, aandeel met gegevens',
    asOf: 'stand per, peildatum, geldig op',
    oldTarget:
      'oud doel, oude doelwaarde, vorig doel, vorige doelwaarde, oorspronkelijke doelwaarde, oude streefwaarde',
    newTarget:
      'nieuw doel, nieuwe doelwaarde, herzien doel, aangepaste doelwaarde, nieuwe streefwaarde',
    changedBy: 'gewijzigd door, aangepast door, herzien door',
    blocker: 'blokkade, blokkades, obstakel, obstakels, belemmering, geblokkeerd door',
  },
  kinds: {
    history: 'scoregeschiedenis, geschiedenis van de scores, verloop van de scores',
    'target-changes': 'doelwijzigingen, wijzigingen van doelen, gewijzigde doelen',
  },
};
