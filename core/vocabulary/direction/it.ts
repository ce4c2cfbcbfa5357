import type { DirectionWords } from './directionWords.ts';

export const italianDirection: DirectionWords = {
  headers: {
    factor:
      'fattore, fattore interno, fattore esterno, fattore SWOT, fattore critico di successo, fattore chiave',
    swotType: 'tipo SWOT, categoria SWOT, tipo di fattore; quadrante, tipo, categoria',
    rating: 'voto da 1 a 4, punteggio del fattore; voto, valutazione',
    source: 'fonte, fonte delle prove, fonte della prova',
    strategicOption:
      'opzione strategica, strategia TOWS, alternativa strategica; opzione, alternativa',
    towsType: 'tipo TOWS, categoria TOWS, tipo di opzione; quadrante, tipo, categoria',
    factorsUsed: 'fattori usati, fattori utilizzati, fattori SWOT, basato su; fattori',
    element: "elemento, elementi, elemento dell'organizzazione; aspetto",
    assumption: 'ipotesi, assunzione, assunto, presupposto, premessa',
    evidence: 'evidenza, evidenze, prova, prove, riscontro, riscontri',
    impact:
      'impatto se errata, effetto se errata, conseguenza se errata; impatto, effetto, conseguenza',
    testedOn: 'ultimo test, testata il, ultima verifica, verificata il, verificato il',
    nextTest:
      'prossimo test, prossima verifica, da verificare entro, da testare entro, data del test',
  },
  kinds: {
    swot: 'SWOT, analisi SWOT',
    tows: 'TOWS, matrice TOWS',
    fit: 'matrice di coerenza, coerenza strategica',
    assumptions:
      'registro delle ipotesi, elenco delle ipotesi, registro delle assunzioni; ipotesi, assunzioni',
  },
  swotTypes: {
    strength: 'punto di forza, punti di forza, forza, forze',
    weakness: 'punto di debolezza, punti di debolezza, debolezza, debolezze',
    opportunity: 'opportunità',
    threat: 'minaccia, minacce',
  },
  fitElements: {
    vision: 'visione',
    mission: 'missione',
    values: 'valori',
    strategy: 'strategia',
    structure: 'struttura, organizzazione',
    processes: 'processi',
    technology: 'tecnologia, tecnologie',
    culture: 'cultura',
    people: 'persone, capitale umano, personale',
  },
  assumptionStates: {
    open: 'aperta, aperto, da verificare, da testare, non verificata',
    confirmed: 'confermata, confermato, vera, verificata',
    refuted: 'smentita, confutata, falsa, errata',
    retired: 'ritirata, superata, chiusa',
  },
  fitSigns: {
    plus: 'forte, positivo, sostiene, rafforza, buono, coerente, sì',
    zero: 'neutro, nessuno, senza effetto',
    minus: 'debole, negativo, contraddice, frena, cattivo, incoerente, no',
  },
  degrees: {
    high: 'alto, alta',
    medium: 'medio, media',
    low: 'basso, bassa',
  },
};
