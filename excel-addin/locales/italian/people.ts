import type { FunctionTexts } from '../functionTexts.ts';

/** Commitments, rewards, contacts, partners, decisions, dependencies and roles in Italian. */
export const italianPeople: FunctionTexts = {
  summaries: {
    COMMIT_RATE: 'Quota di impegni mantenuti tra quelli scaduti.',
    OVERDUE_LIST: 'Elenca gli impegni aperti dopo la scadenza, i più vecchi per primi.',
    INCENTIVE_CONFLICT:
      'Elenca premi in contrasto o che non servono a un obiettivo, e pesi diversi da 100 %.',
    RECOGNITION_SHARE:
      'Quota di persone, obiettivi o valori per cui qualcuno è stato riconosciuto.',
    EI_INDEX: 'Indice E-I: contatti tra reparti rispetto a quelli interni, da -1 (silo) a 1.',
    NETWORK_SUMMARY: 'Una rete in cifre: densità, reciprocità, E-I, modularità, parti, isolati.',
    NETWORK_BRIDGES: 'Persone e coppie da cui solo dipende il contatto tra parti di una rete.',
    NETWORK_ISOLATES: 'Persone senza contatti: nel secondo intervallo, o con una cella vuota.',
    NETWORK_BETWEENNESS: 'Persone per cui passano più cammini minimi tra altre, dalla più alta.',
    NETWORK_MIXING: 'Legami tra reparti in tabella: quanti, o quale quota dei possibili.',
    PARTNER_COVERAGE: 'Quota di partner con obiettivo e misura comuni e una revisione futura.',
    DECISION_ISSUES: 'Elenca cella per cella che cosa non va in un elenco di decisioni.',
    DECISION_LEVEL: 'Quota di decisioni prese a un livello, di norma quello della squadra.',
    VALUES_CHECK:
      'Elenca decisioni o obiettivi contro un valore senza motivo, o approvati senza verifica.',
    CROSS_SHARE: 'Quota di obiettivi a cui lavorano due o più reparti.',
    DEPENDENCY_ISSUES:
      'Elenca dipendenze non confermate, in ritardo o di cui nessuno porta il rischio.',
    DEPENDENCY_AGE: 'Mediana dei giorni in cui le dipendenze attendono il sì dell’altra squadra.',
    ROLE_ISSUES: 'Elenca cella per cella che cosa non va in un elenco di ruoli.',
    ROLE_COVERAGE: 'Quota di responsabili che hanno un ruolo nell’elenco dei ruoli.',
  },
  helps: {
    'One row a commitment, with headers such as Commitment, Promised by, Due date, Kept, Closed on.':
      'Una riga per impegno, con intestazioni come impegno, promesso da, scadenza, mantenuto, chiuso il.',
    'Day of reckoning; a commitment is in time on its due date.':
      'Data di riferimento; un impegno è in tempo nel giorno della scadenza.',
    'Only what this person promised; all when left out.':
      'Solo ciò che ha promesso questa persona; tutto se omesso.',
    'TRUE spills the rate with the counts it stands on and its coverage.':
      'VERO mostra il tasso con i conteggi su cui poggia e la copertura.',
    'Day of reckoning, such as the tracker’s As of cell.':
      'Data di riferimento, per esempio la cella della data nel foglio.',
    'One row a person and measure, with headers such as Person, Measure, Direction, Weight, Moves with, Pulls against, Linked objective.':
      'Una riga per persona e misura: persona, indicatore, direzione, peso, si muove con, tira contro, collegato a.',
    'Names of the measures that objectives claim. Left out: only the column Linked objective tells.':
      'Nomi delle misure che gli obiettivi rivendicano. Omesso: lo dice solo la colonna dell’obiettivo collegato.',
    'One row an entry, with headers such as Recognised on, Recognised, For what, Value lived, Linked objective.':
      'Una riga per riconoscimento: riconosciuto il, riconosciuto, riconoscimento per, valore vissuto, collegato a.',
    'Names of everybody (or ids of all objectives or values) there could be, without a header.':
      'Nomi di tutti (o id di tutti gli obiettivi o valori) possibili, senza intestazione.',
    'What is expected: people, objectives or values.':
      'Che cosa si attende: persone (people), obiettivi (objectives) o valori (values).',
    'First day; from the beginning when left out.': 'Primo giorno; dall’inizio se omesso.',
    'Last day; to the end when left out.': 'Ultimo giorno; fino alla fine se omesso.',
    'TRUE spills the share with the numbers it stands on and who was left out.':
      'VERO mostra la quota con i numeri su cui poggia e chi è rimasto fuori.',
    'Who has contact with whom: a list of pairs (from, department, to, department, how often), a matrix of people and people, or one row a person with the names they give.':
      'Chi ha contatti con chi: elenco di coppie, matrice di persone, o una riga per persona con i nomi che dà.',
    'Person and department; left out where the departments stand beside the contacts. Adds people without any contact.':
      'Persona e reparto; superfluo se i reparti stanno accanto ai contatti. Aggiunge persone senza contatti.',
    'One number for the network, or a table by department or by person.':
      'network: un numero per la rete; department o person: una tabella per reparto o per persona.',
    'Instead of the network: one department.': 'Invece della rete: un reparto.',
    'TRUE: ties count by how often.': 'VERO: i legami contano secondo la frequenza.',
    'TRUE: A naming B is not B naming A. Left out: told by whether the contacts differ from side to side.':
      'VERO: «A nomina B» non è «B nomina A». Omesso: si vede se i contatti differiscono nei due versi.',
    'Nothing is shown about fewer people than this.': 'Di meno persone non si mostra nulla.',
    'How many people.': 'Quante persone.',
    'count: number of ties; density: share of the possible ones.':
      'count: numero di legami; density: quota dei possibili.',
    'One row a partner: partner, type, shared objective, shared measure, owner, next review, last reviewed.':
      'Una riga per partner: partner esterno, tipo, obiettivo e indicatore condivisi, responsabile, revisioni.',
    'The day it is looked at.': 'Il giorno in cui si guarda.',
    'Most days until the review; any day ahead when left out.':
      'Massimo di giorni fino alla revisione; qualunque giorno futuro se omesso.',
    'One row a decision, with headers such as Decision, Status, Decider, Level, Reversible, Limit, Veto.':
      'Una riga per decisione: decisione, stato, decisore, livello, reversibile, limite, veto.',
    'Day on which open decisions are overdue; not told when left out.':
      'Giorno in cui le decisioni aperte sono in ritardo; non detto se omesso.',
    'Share of decisions that may carry a veto.': 'Quota di decisioni che può portare un veto.',
    'One row a decision, with headers such as Decision, Status, Level, Decided on.':
      'Una riga per decisione, con intestazioni come decisione, stato, livello, deciso il.',
    'The level asked for.':
      'Il livello richiesto: team (squadra), department (reparto) o company (azienda).',
    'TRUE spills every level with its decisions, share and the coverage.':
      'VERO mostra ogni livello con le sue decisioni, la quota e la copertura.',
    'With headers: decision or objective, one column a value, and where there are such columns Status and Reason.':
      'Con intestazioni: decisione o obiettivo, una colonna per valore e, se ci sono, stato e motivo.',
    'Rows with an objective and its department or team; several rows or several departments a cell are fine.':
      'Righe con un obiettivo e il suo reparto o squadra; vanno bene più righe o più reparti per cella.',
    'TRUE spills the share with the number of objectives it stands on and the coverage.':
      'VERO mostra la quota con il numero di obiettivi su cui poggia e la copertura.',
    'One row a dependency, with headers such as To team, What is needed, Confirmed, Needed by, Risk owner, Status.':
      'Una riga per dipendenza: al team, cosa serve, confermato, scadenza, responsabile del rischio, stato.',
    'Day for which it is told.': 'Giorno per cui si dice.',
    'Days before the day needed from which a missing confirmation is named.':
      'Giorni prima del bisogno da cui si segnala una conferma mancante.',
    'One row a dependency, with the headers To team, Asked on, Confirmed and, where there is one, Status.':
      'Una riga per dipendenza: al team, richiesto il, confermato e, se c’è, stato.',
    'Day up to which is counted.': 'Giorno fino al quale si conta.',
    'One row a role and person, with headers such as Role, Person, Deputy, Last changed.':
      'Una riga per ruolo e persona, con intestazioni come ruolo, persona, supplente, ultima modifica.',
    'Day of reckoning; age is not told when left out.':
      'Data di riferimento; l’età non è detta se omesso.',
    'The owners’ cells of objectives, key results, measures or decisions, without a header.':
      'Le celle dei responsabili di obiettivi, risultati chiave, misure o decisioni, senza intestazione.',
    'TRUE spills the share with the numbers it stands on and the names without a role.':
      'VERO mostra la quota con i numeri su cui poggia e i nomi senza ruolo.',
  },
};
