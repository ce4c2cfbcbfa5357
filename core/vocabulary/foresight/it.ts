import type { ForesightWords } from './foresightWords.ts';

export const italianForesight: ForesightWords = {
  headers: {
    leading: 'anticipatore o ritardato, anticipatore ritardato, indicatore anticipatore',
    changeStep:
      'passo del cambiamento, fase del cambiamento, passo di Kotter, tappa del cambiamento',
    completion:
      'grado di completamento del passo, livello di completamento da 1 a 5, voto del passo',
    ratedOn: 'valutato il, data della valutazione',
    stakeholder:
      "parte interessata, parti interessate, portatore di interesse, portatori di interesse, gruppo d'interesse",
    influence: 'influenza, potere, livello di influenza, grado di influenza',
    stance: 'atteggiamento, livello di sostegno, sostegno al cambiamento; sostegno, posizione',
    communicationLink: 'comunicazione collegata, messaggio collegato',
    lastContact: 'ultimo contatto, contattato il, data ultimo contatto',
    signal: 'segnale, segnale debole, segnale di mercato, che cosa abbiamo notato; osservazione',
    sensedOn: 'rilevato il, percepito il, notato il, data di rilevazione',
    functionOwner: 'funzione responsabile, funzione incaricata, funzione proprietaria',
    worstCase: 'caso peggiore, caso pessimistico, scenario pessimistico; pessimistico',
    baseCase: 'caso base, scenario base, caso più probabile, scenario centrale; realistico',
    bestCase: 'caso migliore, caso ottimistico, scenario ottimistico; ottimistico',
    worstChance: 'probabilità del caso peggiore, probabilità pessimistica',
    baseChance: 'probabilità del caso base, probabilità base',
    bestChance: 'probabilità del caso migliore, probabilità ottimistica',
    outcome:
      'risultato a lungo termine, effetto a lungo termine, indicatore di risultato a lungo termine',
    alignmentIndex: 'indice di allineamento, punteggio di allineamento',
  },
  kinds: {
    change: 'passi del cambiamento, otto passi del cambiamento, Kotter; cambiamento',
    stakeholders: 'mappa degli stakeholder, analisi degli stakeholder; parti interessate',
    signals: 'registro dei segnali, segnali deboli; segnali',
    'kpi-library':
      'libreria di KPI, biblioteca di indicatori, catalogo degli indicatori, dizionario degli indicatori',
    scenarios: 'pianificazione per scenari, analisi di scenari, scenari',
    outcomes: 'risultati a lungo termine, effetti a lungo termine',
  },
  changeSteps: {
    urgency: 'urgenza, senso di urgenza, perché ora',
    coalition: 'coalizione, gruppo guida',
    vision: 'visione, visione del cambiamento',
    people: 'comunicare, comunicazione, coinvolgere, volontari',
    barriers: 'ostacoli, barriere, rimuovere gli ostacoli',
    wins: 'vittorie, successi rapidi, risultati a breve termine',
    pace: 'accelerare, ritmo, slancio, consolidare',
    anchor: 'ancorare, cultura, radicare',
  },
  supportLevels: {
    strongAgainst: 'fortemente contrario, molto contrario, blocca',
    against: 'contrario, oppositore, scettico',
    neutral: 'neutrale, indeciso',
    for: 'favorevole, a favore, sostenitore',
    strongFor: 'fortemente favorevole, molto favorevole, promotore',
  },
  indicatorTimes: {
    leading: 'anticipatore, indicatore anticipatore, predittivo',
    lagging: 'ritardato, indicatore ritardato, di risultato, consuntivo',
  },
  scenarioCases: {
    worst: 'caso peggiore, pessimistico',
    base: 'caso base, realistico, più probabile',
    best: 'caso migliore, ottimistico',
  },
};
