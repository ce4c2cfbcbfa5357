import type { FunctionTexts } from '../functionTexts.ts';

/** Culture, surveys, rankings, balance and the sound of messages in Italian. */
export const italianAnswers: FunctionTexts = {
  summaries: {
    CVF_PROFILE: 'Profilo di cultura: punti di ogni tipo oggi, desiderati, e lo scarto.',
    CVF_GAP: 'Quanto dista la cultura desiderata da quella presente, tipo per tipo.',
    CVF_DOMINANT:
      'Il tipo di cultura che guida oggi e quello desiderato, con parità e forma ibrida.',
    CVF_CONGRUENCE:
      'Se lo stesso tipo guida tutte le dimensioni di una cultura: una riga ciascuna.',
    ALIGN_AGREEMENT:
      'Misura quanto un gruppo concorda in un sondaggio: 1 del tutto, 0 come a caso.',
    SURVEY_ITEMS:
      'Elenca ogni domanda con n, media, dispersione e accordo; troppo poche restano nascoste.',
    SURVEY_RELIABILITY:
      'Alfa di Cronbach di ogni aspetto di un sondaggio e di tutte le domande, con n.',
    SURVEY_TEAMS:
      'Dice quanto le squadre differiscono e i membri si somigliano: ICC(1), ICC(2), F, p.',
    OWNERSHIP_INDEX:
      'Quanto le persone rispondono di ciò che fanno: media di un breve sondaggio, 0–100.',
    RANK_AGREEMENT: 'Misura quanto i dirigenti ordinano allo stesso modo: W di Kendall da 0 a 1.',
    RANK_CORRELATION: 'Confronta due graduatorie: 1 uguali, −1 opposte, 0 nessun legame.',
    CODE_AGREEMENT: 'Quanto più persone classificano allo stesso modo, oltre il caso.',
    RECALL_SCORE: 'Quota delle priorità ufficiali che i dirigenti nominano: 1 sono tutte.',
    PERCEPTION_GAP: 'Di quanto i dirigenti si sentono più allineati di quanto mostri la memoria.',
    MESSAGE_OVERLAP:
      'Quanto hanno in comune le frasi di strategia dei dirigenti: 1 le stesse parole.',
    AMBI_BALANCE: 'Equilibrio tra esplorare e sfruttare: più sono vicini, più è alto.',
    AMBI_COMBINED:
      'Dimensione congiunta di esplorare e sfruttare: più c’è di entrambi, più è alta.',
    SENTIMENT_SCORE:
      'Come suona un messaggio sul lavoro comune, da -1 a 1, secondo un elenco di parole.',
    SENTIMENT_WORDS: 'Le parole che fanno suonare così un messaggio, le più pesanti per prime.',
  },
  helps: {
    'One row a respondent and dimension: 100 points split over clan, adhocracy, market and hierarchy, now and as wanted.':
      'Una riga per rispondente e dimensione: 100 punti tra clan, adhocrazia, mercato e gerarchia, oggi e desiderati.',
    'Nothing is shown of fewer respondents than this.': 'Di meno rispondenti non si mostra nulla.',
    'What is rated.': 'Che cosa si valuta: now (oggi) o wanted (desiderato).',
    'Answers: one row a person, one column a question, numbers or words such as "agree"; or a list of respondent, question and answer. Names, times and comments are passed over; a column headed Team groups people; "Vision 1: …" names an aspect, "(R)" a reversed question.':
      'Risposte: una riga per persona, una colonna per domanda, numeri o parole; o rispondente, domanda, risposta.',
    'Options of the scale, counted from 1; eleven count from 0 where 0 is answered. Left out: 5, or what the answers show (7 or 10 where two and more than a tenth lie above 5, 7 where the words do).':
      'Gradi della scala, contati da 1; undici da 0, se si risponde 0. Omesso: 5, o quanto mostrano le risposte (7 o 10).',
    'star (r*wg(J)), rwg, rwgj, ad or admedian.': 'star (r*wg(J)), rwg, rwgj, ad o admedian.',
    'Fewer answers than this are not shown, nor what would give them away; 5 when left out.':
      'Meno risposte di queste non si mostrano, né ciò che le svelerebbe; 5 se omesso.',
    'Only the questions of this aspect, as their headers name it before the colon; all when left out.':
      'Solo le domande di questo aspetto, nominato prima dei due punti nell’intestazione; tutte se omesso.',
    'Only this team, as the column of teams names it; everybody when left out.':
      'Solo questa squadra, come la nomina la colonna; tutti se omesso.',
    'TRUE spills the index with n, the number of questions and of options.':
      'VERO mostra l’indice con n, il numero di domande e di gradi.',
    'Questions to turn beside those marked "(R)": their numbers or headers, separated by commas.':
      'Domande da invertire oltre a quelle segnate «(R)»: numeri o intestazioni, separati da virgole.',
    'TRUE spills the score with n and the number of questions.':
      'VERO mostra il punteggio con n e il numero di domande.',
    'Ranks or scores, with or without names: one column a leader and one row a priority, or the other way round.':
      'Ranghi o punti, con o senza nomi: una colonna per dirigente e una riga per priorità, o il contrario.',
    'TRUE spills W with chi-square, p, numbers and a caution.':
      'VERO mostra W con chi quadrato, p, i numeri e un’avvertenza.',
    'rows or columns: where each leader stands. Left out: where the ranks add up; with names above and beside, columns, else rows.':
      'rows o columns: dove sta ogni dirigente. Omesso: dove i ranghi tornano.',
    'Ranks or scores of one leader.': 'Ranghi o punti di un dirigente.',
    'Those of the other, in the same order.': 'Quelli dell’altro, nello stesso ordine.',
    'spearman or tau.': 'spearman o tau.',
    'TRUE spills the correlation with p and n.': 'VERO mostra la correlazione con p e n.',
    'One row an item, one column a coder; codes are words or numbers, blanks missing.':
      'Una riga per elemento, una colonna per codificatore; i codici sono parole o numeri, i vuoti mancano.',
    'krippendorff or fleiss.': 'krippendorff o fleiss.',
    'For krippendorff: nominal, ordinal, interval or ratio.':
      'Per krippendorff: nominal, ordinal, interval o ratio.',
    'TRUE spills the measure with z, p (fleiss) and numbers.':
      'VERO mostra la misura con z, p (fleiss) e i numeri.',
    'What each leader named: Leader, then the priorities in the order they were named; for the gap a column of felt alignment. One row a leader.':
      'Una riga per dirigente: il nome, poi le priorità nell’ordine detto; per lo scarto, l’allineamento percepito.',
    'The official priorities, the most important first, or with their official rank beside them.':
      'Le priorità ufficiali, la più importante per prima, o con il loro rango ufficiale accanto.',
    'How many of the official priorities count; 3 when left out.':
      'Quante priorità ufficiali contano; 3 se omesso.',
    'TRUE spills recall with the overlap and numbers.':
      'VERO mostra la quota con la sovrapposizione e i numeri.',
    'Options of the scale of felt alignment; 5 when left out.':
      'Gradi della scala dell’allineamento percepito; 5 se omesso.',
    'TRUE spills the gap with both sides and the number of leaders.':
      'VERO mostra lo scarto con i due lati e il numero di dirigenti.',
    'One sentence a row, with the leader in a column before it or under headers.':
      'Una frase per riga, con il dirigente nella colonna precedente o sotto intestazioni.',
    'TRUE spills each leader’s overlap and who stands alone.':
      'VERO mostra la sovrapposizione di ogni dirigente e chi è da solo.',
    'Answers about trying what is new, or their mean as one number.':
      'Risposte sul provare il nuovo, o la loro media come un numero.',
    'Answers about doing better what is known, or their mean as one number.':
      'Risposte sul fare meglio ciò che si conosce, o la loro media come un numero.',
    'Highest point of the scale, which begins at 1.':
      'Punto più alto della scala, che comincia da 1.',
    'points, or share: 0 to 1 over the whole scale.':
      'points (punti), o share (quota): da 0 a 1 su tutta la scala.',
    'Fewest answers that are shown, where a range holds answers; one number is taken for a mean.':
      'Numero minimo di risposte mostrate, se un intervallo ne contiene; un solo numero vale come media.',
    'Text you pasted: a cell, or a range of which each cell is a text.':
      'Testo incollato: una cella, o un intervallo in cui ogni cella è un testo.',
    'en, de, fr, es or it; auto finds it by the text.':
      'en, de, fr, es o it; auto lo riconosce dal testo.',
    'TRUE spills the score with its words.': 'VERO mostra il punteggio con le sue parole.',
  },
};
