import type { FunctionTexts } from '../functionTexts.ts';

/** Strategy, its factors, fit, assumptions, bets, scenarios and outcomes in Italian. */
export const italianStrategy: FunctionTexts = {
  summaries: {
    SWOT_SCORE:
      'Punteggio ponderato di una SWOT da 1 a 4: interno (IFE) o esterno (EFE), o la copertura.',
    SWOT_UNUSED: 'Elenca i fattori pesanti di una SWOT che nessuna opzione usa.',
    TOWS_ISSUES: 'Elenca che cosa non va nelle opzioni strategiche accanto ai loro fattori.',
    FIT_INDEX:
      'Quanto gli elementi di un’organizzazione stanno insieme, da -1 a 1, o la copertura.',
    FIT_WORST: 'Nomina le coppie di elementi che si ostacolano, prima il conflitto più forte.',
    STALE_ASSUMPTIONS:
      'Elenca le ipotesi non verificate di recente: mai, da troppo, o non nel giorno fissato.',
    ASSUMPTION_COVERAGE:
      'Quota di ipotesi, o degli obiettivi che ne dipendono, verificati di recente.',
    ALIGN_PATH: 'La via da una riga fino alla visione: a che cosa serve, passo per passo.',
    ALIGN_HEALTH:
      'Coesione di una strategia: 100 se ogni riga porta in cima, meno per ogni rottura.',
    ALIGN_COVERAGE:
      'Livello per livello: quante righe portano in cima e sotto quante pende qualcosa.',
    ALIGN_ORPHANS: 'Righe che non portano in cima, con la cella che lo corregge e il perché.',
    EXPLORE_SHARE: 'Quota di linee strategiche e obiettivi segnati come esplorazione protetta.',
    DERAILER_INDEX:
      'Indice di un freno all’allineamento, da 0 a 100, da ciò che va bene, male o non si conosce.',
    COMPONENT_SCORE: 'Quanto è completa una strategia su un foglio: sei componenti, da 0 a 100.',
    COMPASS_CHECK: 'Elenca cella per cella che cosa manca a una strategia su un foglio.',
    BET_HIT_RATE:
      'Quota delle scommesse la cui prova ha confermato l’ipotesi, tra quelle con un esito.',
    BET_CYCLE_TIME: 'Mediana dei giorni dall’inizio di una scommessa alla sua decisione.',
    SCENARIO_VALUE:
      'Valore di un indicatore nel caso peggiore, base o migliore, o il valore atteso.',
    SCENARIO_RANGE:
      'Elenca gli indicatori con i loro casi, la distanza dal peggiore al migliore e il valore atteso.',
    OUTCOME_CORRELATION:
      'Come i risultati a lungo termine hanno seguito l’indice di allineamento, con n, senza dirne la causa.',
    EARLY_WARNING:
      'Segnali precoci: spesa oltre il budget, lavoro non collegato, revisioni mancate, dipendenze vecchie.',
  },
  helps: {
    'Factors with their type, weight and rating (columns ID, Factor, SWOT type, Weight, Rating), or four blocks headed Strengths, Weaknesses, Opportunities and Threats.':
      'Fattori con tipo SWOT, peso e voto, o quattro blocchi: punti di forza, di debolezza, opportunità, minacce.',
    'internal (IFE: strengths and weaknesses) or external (EFE: opportunities and threats).':
      'internal (IFE: punti di forza e debolezza) o external (EFE: opportunità e minacce).',
    'score, or coverage: the share of the weight of the side that has a rating.':
      'score, o coverage: la quota del peso di quel lato che ha un voto.',
    'Strategic options with their type and the IDs of the factors they rest on.':
      'Opzioni strategiche con il loro tipo e gli id dei fattori su cui poggiano.',
    'Least share of weight that counts as heavy; 15 % when left out.':
      'Quota minima del peso che conta come pesante; 15 % se omesso.',
    'The matrix with the same elements along both sides (or a square of bare codes): +, 0, -; also ✓ and ✗, numbers from -2 to 2, or words such as strong, neutral and weak (weak is a minus). One half is enough.':
      'Matrice con gli stessi elementi sui due lati: +, 0, -; anche ✓ ✗, da -2 a 2 o parole. Basta una metà.',
    'index, or coverage: the share of all pairs that is rated.':
      'index, o coverage: la quota di tutte le coppie che è valutata.',
    'Most pairs to name; all when left out.': 'Massimo di coppie da nominare; tutte se omesso.',
    'Assumptions with the day of their last test, and the next one, objective and status where they have one.':
      'Ipotesi con il giorno dell’ultima verifica e, se ci sono, la prossima, l’obiettivo e lo stato.',
    'Day it is wanted for.': 'Giorno per cui si chiede.',
    'Most days since the last test; the last of them is still in time. 90 when left out.':
      'Massimo di giorni dall’ultima verifica; l’ultimo è ancora in tempo. 90 se omesso.',
    'assumptions, or objectives: an objective counts once all it rests on was tested.':
      'assumptions, o objectives: un obiettivo conta quando è verificato tutto ciò su cui poggia.',
    'ID (or whole name) of the row to begin with.': 'Id (o nome intero) della riga da cui partire.',
    'One row a vision, line, objective, key result, initiative …, with ID, level and parent.':
      'Una riga per visione, linea, obiettivo, risultato chiave, iniziativa …, con id, livello e superiore.',
    'Share of exploration that is exempt from penalties.':
      'Quota di esplorazione esente da penalità.',
    'TRUE spills the health with the rows it stands on.':
      'VERO mostra la coesione con le righe su cui poggia.',
    'TRUE spills the share with its counts.': 'VERO mostra la quota con i suoi conteggi.',
    'One row a source, with headers Weight, Good, Faulty, Unknown and, if wanted, Enough.':
      'Una riga per fonte, con le intestazioni Weight, Good, Faulty, Unknown e, se si vuole, Enough.',
    'Least share of weight with known rows.': 'Quota minima del peso con righe conosciute.',
    'The strategy on one sheet: ID, level, statement, parent, owner, horizon, explore, behaviour.':
      'La strategia su un foglio: id, livello, enunciato, obiettivo padre, responsabile, orizzonte, esplorazione, comportamento.',
    'TRUE spills every component with its rows.': 'VERO mostra ogni componente con le sue righe.',
    'One row a bet, with headers such as Hypothesis, Started, Test result, Decision, Decided on.':
      'Una riga per scommessa, con intestazioni come ipotesi, inizio, risultato della prova, decisione, deciso il.',
    'TRUE spills the days with their count.': 'VERO mostra i giorni con il loro numero.',
    'One row a measure, with headers such as Measure, Direction, Worst case, Base case, Best case.':
      'Una riga per indicatore: indicatore, direzione, caso peggiore, caso base, caso migliore.',
    'Name of the measure.': 'Nome dell’indicatore.',
    'Which case.': 'Quale caso: worst, base, best o expected.',
    'One row an outcome and quarter, with headers such as Quarter, Long-term outcome, Actual, Alignment index (once a quarter is enough).':
      'Una riga per risultato e trimestre: trimestre, risultato a lungo termine, consuntivo, indice di allineamento.',
    'Only this outcome; all when left out.': 'Solo questo risultato; tutti se omesso.',
    'Quarters by which the index comes first.': 'Trimestri di anticipo dell’indice.',
    'Fewest quarters for a correlation.': 'Numero minimo di trimestri per una correlazione.',
    'Day of reckoning.': 'Data di riferimento.',
    'Budget, with headers such as Item, Budget, Spent.':
      'Budget, con intestazioni come nome, budget, spesa.',
    'Initiatives, with headers such as Initiative, Objective, Parent, Status.':
      'Iniziative, con intestazioni come iniziativa, obiettivo, obiettivo padre, stato.',
    'Reviews, with headers such as Review, Planned date, Held on.':
      'Revisioni, con intestazioni come revisione, data prevista, tenuto il.',
    'Dependencies, with headers such as To team, What is needed, Asked on, Status.':
      'Dipendenze, con intestazioni come al team, cosa serve, richiesto il, stato.',
    'Share from which a sign is a warning.': 'Quota da cui un segnale è un avviso.',
    'Days after which an open dependency is old.':
      'Giorni dopo cui una dipendenza aperta è vecchia.',
  },
};
