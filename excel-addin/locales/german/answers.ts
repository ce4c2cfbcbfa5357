import type { FunctionTexts } from '../functionTexts.ts';

/** Culture, surveys, rankings, balance and the sound of messages in German. */
export const germanAnswers: FunctionTexts = {
  summaries: {
    CVF_PROFILE: 'Kulturprofil: Punkte jedes Typs heute, gewünscht, und der Abstand.',
    CVF_GAP: 'Wie weit die gewünschte Kultur von der heutigen entfernt ist, Typ für Typ.',
    CVF_DOMINANT:
      'Der Kulturtyp, der heute führt, und der gewünschte, mit Gleichständen und Mischform.',
    CVF_CONGRUENCE:
      'Ob alle Dimensionen einer Kultur vom selben Typ geführt werden: je eine Zeile.',
    ALIGN_AGREEMENT:
      'Misst, wie einig sich eine Gruppe in einer Umfrage ist: 1 völlig, 0 wie zufällig.',
    SURVEY_ITEMS:
      'Listet jede Frage einer Umfrage mit n, Mittel, Streuung und Einigkeit; zu wenige bleiben verdeckt.',
    SURVEY_RELIABILITY: 'Cronbachs Alpha jedes Aspekts einer Umfrage und aller Fragen, mit n.',
    SURVEY_TEAMS:
      'Sagt, wie sehr sich Teams unterscheiden und ihre Mitglieder ähneln: ICC(1), ICC(2), F und p.',
    OWNERSHIP_INDEX:
      'Wie sehr Menschen für ihr Tun einstehen: Mittel eines kurzen Pulses, 0 bis 100.',
    RANK_AGREEMENT: 'Misst, wie gleich Führende Prioritäten ordnen: Kendalls W von 0 bis 1.',
    RANK_CORRELATION: 'Vergleicht zwei Rangfolgen: 1 gleich, −1 umgekehrt, 0 kein Zusammenhang.',
    CODE_AGREEMENT: 'Wie oft mehrere Personen dasselbe gleich einordnen, über den Zufall hinaus.',
    RECALL_SCORE:
      'Anteil der offiziellen Prioritäten, die Führende auf Nachfrage nennen: 1 sind alle.',
    PERCEPTION_GAP:
      'Um wie viel einiger sich Führende fühlen, als ihr Gedächtnis der Prioritäten zeigt.',
    MESSAGE_OVERLAP:
      'Wie viel die Strategiesätze mehrerer Führender gemeinsam haben: 1 sind dieselben Worte.',
    AMBI_BALANCE:
      'Gleichgewicht von Erkunden und Ausschöpfen (Exploration, Exploitation): je näher beieinander, desto höher.',
    AMBI_COMBINED:
      'Gemeinsame Dimension von Erkunden und Ausschöpfen: je mehr von beidem, desto höher.',
    SENTIMENT_SCORE:
      'Wie eine Nachricht zur Zusammenarbeit klingt, von -1 bis 1, nach einer Wortliste.',
    SENTIMENT_WORDS: 'Die Wörter, die eine Nachricht so klingen lassen, die gewichtigsten zuerst.',
  },
  helps: {
    'One row a respondent and dimension: 100 points split over clan, adhocracy, market and hierarchy, now and as wanted.':
      'Eine Zeile je Befragtem und Dimension: 100 Punkte auf Clan, Adhokratie, Markt, Hierarchie, jetzt und gewünscht.',
    'Nothing is shown of fewer respondents than this.':
      'Von weniger Befragten wird nichts gezeigt.',
    'What is rated.': 'Was bewertet wird: now (heute) oder wanted (gewünscht).',
    'Answers: one row a person, one column a question, numbers or words such as "agree"; or a list of respondent, question and answer. Names, times and comments are passed over; a column headed Team groups people; "Vision 1: …" names an aspect, "(R)" a reversed question.':
      'Antworten: je Person eine Zeile, je Frage eine Spalte, Zahlen oder Wörter; oder Befragter, Frage, Antwort.',
    'Options of the scale, counted from 1; eleven count from 0 where 0 is answered. Left out: 5, or what the answers show (7 or 10 where two and more than a tenth lie above 5, 7 where the words do).':
      'Stufen der Skala, von 1 an gezählt; elf von 0 an, wo 0 vorkommt. Ohne Angabe: 5, oder was die Antworten zeigen (7 oder 10).',
    'star (r*wg(J)), rwg, rwgj, ad or admedian.': 'star (r*wg(J)), rwg, rwgj, ad oder admedian.',
    'Fewer answers than this are not shown, nor what would give them away; 5 when left out.':
      'Weniger Antworten als diese werden nicht gezeigt, auch nichts, was sie verriete; ohne Angabe 5.',
    'Only the questions of this aspect, as their headers name it before the colon; all when left out.':
      'Nur die Fragen dieses Aspekts, wie ihn die Überschriften vor dem Doppelpunkt nennen; ohne Angabe alle.',
    'Only this team, as the column of teams names it; everybody when left out.':
      'Nur dieses Team, wie die Teamspalte es nennt; ohne Angabe alle.',
    'TRUE spills the index with n, the number of questions and of options.':
      'WAHR zeigt den Index mit n, der Zahl der Fragen und der Stufen.',
    'Questions to turn beside those marked "(R)": their numbers or headers, separated by commas.':
      'Umzukehrende Fragen außer denen mit „(R)“: Nummern oder Überschriften, durch Kommas getrennt.',
    'TRUE spills the score with n and the number of questions.':
      'WAHR zeigt den Wert mit n und der Zahl der Fragen.',
    'Ranks or scores, with or without names: one column a leader and one row a priority, or the other way round.':
      'Ränge oder Punkte, mit oder ohne Namen: je Führungskraft eine Spalte, je Priorität eine Zeile, oder umgekehrt.',
    'TRUE spills W with chi-square, p, numbers and a caution.':
      'WAHR zeigt W mit Chi-Quadrat, p, Anzahlen und einem Vorbehalt.',
    'rows or columns: where each leader stands. Left out: where the ranks add up; with names above and beside, columns, else rows.':
      'rows oder columns: wo jede Führungskraft steht. Ohne Angabe: wo die Ränge aufgehen.',
    'Ranks or scores of one leader.': 'Ränge oder Punkte einer Führungskraft.',
    'Those of the other, in the same order.': 'Die der anderen, in derselben Reihenfolge.',
    'spearman or tau.': 'spearman oder tau.',
    'TRUE spills the correlation with p and n.': 'WAHR zeigt die Korrelation mit p und n.',
    'One row an item, one column a coder; codes are words or numbers, blanks missing.':
      'Je Gegenstand eine Zeile, je Person eine Spalte; Kategorien sind Wörter oder Zahlen, Leeres fehlt.',
    'krippendorff or fleiss.': 'krippendorff oder fleiss.',
    'For krippendorff: nominal, ordinal, interval or ratio.':
      'Für krippendorff: nominal, ordinal, interval oder ratio.',
    'TRUE spills the measure with z, p (fleiss) and numbers.':
      'WAHR zeigt das Maß mit z, p (fleiss) und Anzahlen.',
    'What each leader named: Leader, then the priorities in the order they were named; for the gap a column of felt alignment. One row a leader.':
      'Je Führungskraft eine Zeile: Name, dann die Prioritäten in genannter Folge; für die Lücke auch die gefühlte Einigkeit.',
    'The official priorities, the most important first, or with their official rank beside them.':
      'Die offiziellen Prioritäten, die wichtigste zuerst, oder mit ihrem offiziellen Rang daneben.',
    'How many of the official priorities count; 3 when left out.':
      'Wie viele der offiziellen Prioritäten zählen; ohne Angabe 3.',
    'TRUE spills recall with the overlap and numbers.':
      'WAHR zeigt den Anteil mit der Überschneidung und Anzahlen.',
    'Options of the scale of felt alignment; 5 when left out.':
      'Stufen der Skala der gefühlten Einigkeit; ohne Angabe 5.',
    'TRUE spills the gap with both sides and the number of leaders.':
      'WAHR zeigt die Lücke mit beiden Seiten und der Zahl der Führungskräfte.',
    'One sentence a row, with the leader in a column before it or under headers.':
      'Ein Satz je Zeile, die Führungskraft in der Spalte davor oder unter Überschriften.',
    'TRUE spills each leader’s overlap and who stands alone.':
      'WAHR zeigt die Überschneidung je Führungskraft und wer allein steht.',
    'Answers about trying what is new, or their mean as one number.':
      'Antworten dazu, Neues zu versuchen, oder ihr Mittel als eine Zahl.',
    'Answers about doing better what is known, or their mean as one number.':
      'Antworten dazu, Bekanntes besser zu machen, oder ihr Mittel als eine Zahl.',
    'Highest point of the scale, which begins at 1.':
      'Höchster Punkt der Skala, die bei 1 beginnt.',
    'points, or share: 0 to 1 over the whole scale.':
      'points (Punkte) oder share (Anteil): 0 bis 1 über die ganze Skala.',
    'Fewest answers that are shown, where a range holds answers; one number is taken for a mean.':
      'Mindestzahl der gezeigten Antworten, wo ein Bereich Antworten enthält; eine einzelne Zahl gilt als Mittel.',
    'Text you pasted: a cell, or a range of which each cell is a text.':
      'Eingefügter Text: eine Zelle, oder ein Bereich, in dem jede Zelle ein Text ist.',
    'en, de, fr, es or it; auto finds it by the text.':
      'en, de, fr, es oder it; auto erkennt sie am Text.',
    'TRUE spills the score with its words.': 'WAHR zeigt die Bewertung mit ihren Wörtern.',
  },
};
