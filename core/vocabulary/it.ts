import { italianAnswers } from './answers/it.ts';
import { italianDirection } from './direction/it.ts';
import { italianEconomy } from './economy/it.ts';
import { italianForesight } from './foresight/it.ts';
import { italianHistory } from './history/it.ts';
import { italianPeople } from './people/it.ts';
import { italianResources } from './resources/it.ts';
import { italianRhythm } from './rhythm/it.ts';
import { italianTeamwork } from './teamwork/it.ts';
import { italianTogether } from './together/it.ts';
import type { Vocabulary } from './vocabulary.ts';

export const italian: Vocabulary = {
  language: 'it',
  nounLast: false,
  fillers:
    'il, lo, la, i, gli, le, l, di, del, della, dei, delle, dell, un, una, e, ed, a, al, alla, in, per, da, con, o',
  headers: {
    choices: 'opzioni, opzione, scala, tipo di domanda; risposta',
    method: 'come, metodo, modalità',
    place: 'dove, luogo',
    reason: 'perché, motivo, motivazione',
    label: 'nome, titolo, testo, descrizione, denominazione',
    objective:
      'obiettivo, obiettivi, obiettivo strategico, obiettivo aziendale, obiettivi strategici; scopo, finalità, traguardo',
    keyResult:
      'risultato chiave, risultati chiave, risultato atteso, risultato misurabile, risultati attesi; risultato, criterio di successo, milestone',
    owner:
      'responsabile, referente, proprietario, titolare, assegnato a, incaricato, assegnatario, a carico di; chi, da chi, nome, contatto, collaboratore',
    coOwner: 'corresponsabile, vice, supplente, sostituto',
    team: 'squadra, gruppo di lavoro, team; gruppo',
    department:
      'reparto, reparti, dipartimento, dipartimenti, area, funzione, direzione, divisione, ufficio, settore',
    person: 'ruolo, ruoli, persona, nome, dipendente, membro, nominativo, titolare, dirigente',
    parent:
      'obiettivo padre, collegato a, obiettivo collegato, allineato a, obiettivo superiore, contribuisce a; collegamento',
    id: 'identificativo, codice, riferimento, numero, n, rif',
    start:
      'valore iniziale, valore di partenza, punto di partenza, situazione iniziale; iniziale, da, anno precedente',
    target:
      'valore obiettivo, valore target, target, traguardo, valore atteso, valore desiderato; previsto, pianificato, soglia, atteso, obiettivo, a',
    current:
      'valore attuale, attuale, valore corrente, effettivo, consuntivo, raggiunto, stato attuale, valore effettivo; valore, risultato, oggi',
    progress:
      'avanzamento, progresso, stato di avanzamento, % completamento, completamento, percentuale di completamento, % avanzamento, grado di raggiungimento; punteggio, percentuale, raggiungimento',
    unit: 'unità, unità di misura; valuta',
    weight: 'peso, ponderazione, peso relativo; importanza, punti',
    confidence: 'fiducia, livello di fiducia, confidenza; probabilità',
    status: 'stato, semaforo, situazione, condizione; salute, fase',
    dueDate:
      'scadenza, data di scadenza, data limite, termine, data fine, data obiettivo, entro il, necessario entro; data, quando, fine',
    end: 'data fine, data di fine, fine, data di conclusione; a',
    startDate: 'data inizio, data di inizio, inizio, avvio; da',
    checkInDate:
      'ultimo aggiornamento, aggiornato il, data di aggiornamento, data di verifica; data, settimana',
    timestamp: 'informazioni cronologiche, ora di inizio, data di risposta, data di creazione',
    period: 'periodo, trimestre, mese, anno, ciclo, esercizio, settimana, semestre',
    priority: 'priorità, urgenza; ordine',
    comment:
      'commento, commenti, osservazioni, osservazione; descrizione, metodo di misura, dettaglio, spiegazione',
    note: 'nota, note, annotazioni; descrizione',
    task: 'attività, compito, compiti, consegna, azione, fase di lavoro, deliverable, mansione; processo, fase, passo, cosa, funzione, tema, descrizione',
    responsible: 'responsabile, esecutore, R, esegue, responsabile R',
    accountable: 'approvatore, autorità, A, risponde, approva, responsabile finale; decide',
    consulted: 'consultato, consultati, C, da consultare',
    informed: 'informato, informati, I, da informare',
    support: 'supporto, S, sostegno',
    perspective: 'prospettiva, prospettive; dimensione, categoria, ambito, area, pilastro, tema',
    measure:
      'indicatore, indicatori, KPI, metrica, misura, indicatore chiave, indicatore di prestazione, nome indicatore; nome, criterio, descrizione, denominazione',
    actual:
      'consuntivo, effettivo, valore attuale, valore effettivo, attuale, realizzato, raggiunto, risultato; valore, prestazione',
    baseline: 'valore di riferimento, valore base, base, linea di base; anno precedente, storico',
    frequency: 'frequenza, periodicità, frequenza di misurazione, cadenza; periodo',
    initiative:
      'iniziativa, iniziative, azione, progetto, piano di azione, azioni, progetti, programma',
    direction: 'direzione, verso, polarità, tendenza desiderata; tendenza, andamento',
    aggregation: 'aggregazione, consolidamento; calcolo',
    type: 'tipo, tipologia, tipo di indicatore; categoria',
    low: 'limite inferiore, soglia bassa',
    high: 'limite superiore, soglia alta',
    stretch: 'obiettivo ambizioso, obiettivo sfidante',
    minimum: 'minimo, min, valore minimo',
    maximum: 'massimo, max, valore massimo',
    redFlag: 'soglia di allarme, soglia rossa, allerta, soglia critica',
    formula: 'formula, calcolo, metodo di calcolo, definizione',
    question: 'domanda, domande, affermazione, quesito',
    respondent: 'rispondente, partecipante, indirizzo e-mail',
    decision: 'decisione, decisioni, delibera',
    decidedOn: 'data decisione, deciso il; data',
    decider: 'decisore, deciso da, chi decide; approvato da',
    budget: 'budget, preventivo, stanziamento, costo previsto',
    amount: 'importo, costo, spesa, spese, speso, prezzo, totale, somma',
    level:
      'livello strategico, livello della strategia, elemento della strategia; livello, elemento',
    statement: 'enunciato, formulazione, enunciato strategico; contenuto, significato',
    behaviour: 'comportamento, condotta, comportamento atteso, come agiamo',
    explore: 'esplorazione, esplorazione protetta, esplorare; esperimento',
    horizon: 'orizzonte, orizzonte temporale, orizzonte di pianificazione',
    role: 'ruolo, posizione, mansione, nome del ruolo',
    purpose: 'scopo, scopo del ruolo, finalità, missione del ruolo',
    decisionRights:
      'diritti di decisione, decide, decide su, potere decisionale, poteri; decisioni',
    measuresOwned:
      'indicatori di competenza, indicatori propri, indicatori affidati, risponde di; indicatori',
    changedOn: 'ultima modifica, modificato il, ultima revisione, rivisto il; aggiornato',
    scope: 'livello di decisione, livello della decisione; livello, ambito',
    reversible: 'reversibile, reversibilità, si può annullare; annullabile',
    limit: 'limite, limite di spesa, limite di decisione, tetto; soglia, fino a',
    valuesCheck:
      'verifica dei valori, conforme ai valori, coerente con i valori, controllo dei valori; valori',
    ...italianPeople.headers,
    ...italianDirection.headers,
    ...italianTeamwork.headers,
    ...italianResources.headers,
    ...italianTogether.headers,
    ...italianRhythm.headers,
    ...italianEconomy.headers,
    ...italianAnswers.headers,
    ...italianHistory.headers,
    ...italianForesight.headers,
  },
  kinds: {
    ...italianAnswers.kinds,
    ...italianHistory.kinds,
    okr: 'OKR, obiettivi e risultati chiave',
    raci: 'RACI, matrice RACI, matrice delle responsabilità, ruoli e responsabilità',
    scorecard: 'balanced scorecard, scheda di valutazione bilanciata',
    kpi: 'KPI, indicatori, cruscotto, metriche, indicatori di successo',
    survey: 'sondaggio, questionario, indagine',
    initiatives: 'piano di azione, piano d azione, iniziative',
    budget: 'budget, spese, costi',
    decisions: 'registro delle decisioni, decisioni',
    strategy: 'strategia in una pagina, visione e missione, piano strategico; strategia, visione',
    roles: 'descrizione dei ruoli, elenco dei ruoli, mansionario; ruoli',
    ...italianDirection.kinds,
    none: 'fattura, foglio ore, rubrica, registro dei rischi, inventario, orario, lista della spesa, bilancio',
    ...italianPeople.kinds,
    ...italianTeamwork.kinds,
    ...italianResources.kinds,
    ...italianTogether.kinds,
    ...italianRhythm.kinds,
    ...italianEconomy.kinds,
    ...italianForesight.kinds,
  },
  costComponents: italianEconomy.costComponents,
  wasteTypes: italianEconomy.wasteTypes,
  betDecisions: italianEconomy.betDecisions,
  strategyLevels: {
    vision: 'visione',
    mission: 'missione',
    value: 'valore, principio',
    strategy: 'strategia, linea strategica, asse strategico, priorità strategica, pilastro',
    objective: 'obiettivo, obiettivo strategico',
  },
  commitmentStates: italianPeople.commitmentStates,
  cadences: italianRhythm.cadences,
  workKinds: italianRhythm.workKinds,
  decisionLevels: italianPeople.decisionLevels,
  decisionStates: {
    open: 'aperta, aperto, in sospeso, proposta, da decidere, in discussione',
    decided: 'decisa, deciso, presa, approvata, concordata, chiusa',
    withdrawn: 'ritirata, respinta, scartata, annullata',
    replaced: 'sostituita, superata',
  },
  swotTypes: italianDirection.swotTypes,
  fitElements: italianDirection.fitElements,
  fitSigns: italianDirection.fitSigns,
  degrees: italianDirection.degrees,
  assumptionStates: italianDirection.assumptionStates,
  answerScales: italianAnswers.answerScales,
  noAnswer: italianAnswers.noAnswer,
  stopWords: italianAnswers.stopWords,
  changeSteps: italianForesight.changeSteps,
  supportLevels: italianForesight.supportLevels,
  indicatorTimes: italianForesight.indicatorTimes,
  scenarioCases: italianForesight.scenarioCases,
  foreign:
    'rischio, mitigazione, impatto, probabilità, gravità, telefono, indirizzo, CAP, città, paese, quantità, prezzo, prezzo unitario, fattura, ore, stipendio, fornitore, articolo, magazzino, compleanno, età, lunedì, martedì, mercoledì, giovedì, venerdì, spese, entrate, saldo, conto, durata, cliente',
  frequencies:
    'giornaliero, giornaliera, settimanale, quindicinale, mensile, bimestrale, trimestrale, semestrale, annuale, continuo',
  totals: 'totale, totali, subtotale, media, somma, totale generale',
  missing:
    'n/d, n.d., non disponibile, non applicabile, da definire, nessuno, sconosciuto, in attesa',
  yes: 'sì, si, s, vero',
  no: 'no, n, falso',
  status: {
    done: 'completato, completata, concluso, raggiunto, finito, fatto, chiuso',
    onTrack: 'in corso, verde, in linea, in tempo, in lavorazione',
    atRisk: 'a rischio, giallo, attenzione, da monitorare',
    offTrack: 'rosso, in ritardo, critico, bloccato, non raggiunto',
    notStarted: 'non iniziato, da fare, pianificato, da iniziare',
    dropped: 'annullato, abbandonato, rinviato, in pausa, sospeso',
  },
  months:
    'gennaio/gen, febbraio/feb, marzo/mar, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, settembre/set, ottobre/ott, novembre/nov, dicembre/dic',
  quarter: 'trimestre, T, trim',
  perspectives:
    'finanziaria, finanza, economico-finanziaria, cliente, clienti, processi interni, apprendimento e crescita, apprendimento, crescita; processi, persone, innovazione',
  scale:
    "d'accordo, molto d'accordo, in disaccordo, per niente d'accordo, neutrale, sempre, spesso, a volte, raramente, mai, molto soddisfatto, soddisfatto, insoddisfatto",
  duties:
    'responsabile, approvatore, consultato, informato; supporto, esecutore, risponde, decide, approva',
  targetWords: {
    from: 'da, dal',
    to: 'a, al, fino a',
    by: 'di, del',
    increase: 'aumentare, incrementare, migliorare, crescere, raddoppiare, portare, aumento',
    decrease: 'ridurre, diminuire, abbassare, accorciare, tagliare, riduzione',
    atLeast: 'almeno, minimo, min, più di, superiore a, maggiore di, o più',
    atMost: 'al massimo, massimo, max, meno di, inferiore a, minore di, o meno, non più di',
    between: 'tra, fra',
    and: 'e',
    within: 'in, entro, durante',
  },
  sections: 'obiettivo, fase, sezione, parte, nota, tema, prospettiva, ambito',
};
