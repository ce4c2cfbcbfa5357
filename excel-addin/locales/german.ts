import type { FunctionTexts } from './functionTexts.ts';

/** Functions in German. */
export const german: FunctionTexts = {
  summaries: {
    KR_PROGRESS:
      'Fortschritt eines Schlüsselergebnisses als Anteil, egal in welche Richtung seine Zahl gehen soll.',
    KR_PACE:
      'Fortschritt, der an einem Tag erreicht sein sollte, als Anteil: 0 vor dem Beginn, 1 nach dem Ende.',
    KR_STATUS:
      'Status eines Schlüsselergebnisses nach benannter Regel; Veraltetes und Lückenhaftes ist nie grün.',
    KR_LINT: 'Was an einem Schlüsselergebnis fehlt oder zweifelhaft ist: eine Zeile je Befund.',
    OKR_SCORE: 'Wert eines Ziels oder einer ganzen Liste: gewichtetes Mittel der Fortschritte.',
    OKR_CASCADE: 'Bewertet jedes Ziel über seine übergeordneten: Ebene, Wert und Abdeckung.',
    OKR_COVERAGE: 'Anteil am Gewicht der Schlüsselergebnisse, hinter dem Daten stehen.',
    OKR_GRADE: 'Farbband einer Note am Ende des Zyklus: rot, gelb oder grün.',
    SMART_CHECK:
      'Fünf Merkmale eines gut gestellten Ziels, je erfüllt oder nicht, mit der Regel, die entschied.',
    RACI_ISSUES:
      'Listet Zelle für Zelle, was an einer Zuständigkeitsmatrix falsch ist und was es behebt.',
    RACI_LOAD:
      'Zählt je Person, wofür sie geradesteht, was sie tut, wozu sie gehört und worüber sie informiert wird.',
    RACI_SCORE:
      'Bewertet eine Zuständigkeitsmatrix: 100 ohne Fehler und Warnungen, für jede weniger.',
    RACI_WHO:
      'Nennt, wer bei einer Aufgabe einen Buchstaben hat: ohne Angabe, wer für sie geradesteht.',
    MEASURE_SCORE: 'Macht aus einem Messwert eine Bewertung von 0 bis 100.',
    SCORECARD_TOTAL: 'Bewertung einer ganzen Balanced Scorecard, von 0 bis 100.',
    SCORECARD_PERSPECTIVES:
      'Gewicht, Bewertung, Abdeckung und Band jeder Perspektive einer Scorecard.',
    SCORECARD_CHECK:
      'Listet, was an einer Balanced Scorecard falsch ist oder fehlt, mit der Zelle, die es behebt.',
    KPI_SCORE:
      'Zielerreichung seit Jahresbeginn für eine Kennzahl oder alle, aus Periodenwerten, 0 bis 100.',
    KPI_STATUS: 'Status eines Werts gegenüber seinem Ziel, nach benannter Regel.',
    KPI_TREND: 'Linearer Trend einer Kennzahl: Steigung je Periode, Richtung und Zahl der Werte.',
    KPI_NPS: 'Net Promoter Score aus Antworten von 0 bis 10 oder aus Anzahlen.',
    KPI_CSAT: 'Kundenzufriedenheit: Anteil der Antworten 4 und 5 auf einer Skala von 1 bis 5.',
    KPI_CHURN:
      'Anteil der Kunden oder des wiederkehrenden Umsatzes, der in einer Periode verloren ging.',
    KPI_RETENTION: 'Anteil der Kunden vom Beginn einer Periode, die an ihrem Ende noch da sind.',
    KPI_CLTV: 'Kundenwert über die ganze Beziehung, nach einer von drei Methoden.',
    KPI_CAC: 'Kosten, einen Kunden zu gewinnen.',
    KPI_CONVERSION: 'Anteil der Interessenten, Besucher oder Angebote, aus denen etwas wurde.',
    KPI_TURNOVER: 'Fluktuation: Abgänge geteilt durch den mittleren Personalbestand.',
    KPI_DURATION:
      'Wie lange ein Fall üblicherweise dauert, etwa von der Bestellung bis zur Lieferung.',
    FORECAST_END: 'Wert eines Schlüsselergebnisses am letzten Tag, wenn es weitergeht wie bisher.',
    REQUIRED_RATE:
      'Änderung je Tag (mit 7 je Woche), die noch nötig ist, um ein Ziel rechtzeitig zu erreichen.',
    TARGET_CHANCE:
      'Chance, dass ein Ziel bis zu einem Tag erreicht wird, wenn es weitergeht wie bisher.',
    CONTROL_LIMITS: 'Grenzen, in denen eine Kennzahl durch Zufall allein schwankt.',
    CONTROL_SIGNALS: 'Werte einer Kennzahl, die Zufall kaum erklärt, und die Regel, die das sagt.',
    COMMIT_RATE: 'Anteil der gehaltenen unter den fälligen Zusagen.',
    OVERDUE_LIST: 'Listet Zusagen, die nach ihrem Termin noch offen sind, die älteste zuerst.',
    INCENTIVE_CONFLICT:
      'Listet Belohnungen, die gegeneinander ziehen oder keinem Ziel dienen, und Gewichte ungleich 100 %.',
    RECOGNITION_SHARE: 'Anteil der Personen, Ziele oder Werte, für die jemand Anerkennung bekam.',
    EI_INDEX: 'E-I-Index: Kontakte zwischen gegen Kontakte in Abteilungen, von -1 (Silo) bis 1.',
    NETWORK_SUMMARY:
      'Ein Kontaktnetz in Zahlen: Dichte, Gegenseitigkeit, E-I, Modularität, Teile, Einzelne.',
    NETWORK_BRIDGES:
      'Personen und Paare, an denen allein der Kontakt zwischen Teilen eines Netzes hängt.',
    NETWORK_ISOLATES:
      'Personen ohne Kontakt: im zweiten Bereich genannt oder mit leerer Zelle statt Namen.',
    NETWORK_BETWEENNESS:
      'Personen, über die die meisten kürzesten Wege zwischen anderen führen, höchste zuerst.',
    NETWORK_MIXING:
      'Verbindungen zwischen Abteilungen als Tabelle: Anzahl oder Anteil der möglichen.',
    CVF_PROFILE: 'Kulturprofil: Punkte jedes Typs heute, gewünscht, und der Abstand.',
    CVF_GAP: 'Wie weit die gewünschte Kultur von der heutigen entfernt ist, Typ für Typ.',
    CVF_DOMINANT:
      'Der Kulturtyp, der heute führt, und der gewünschte, mit Gleichständen und Mischform.',
    CVF_CONGRUENCE:
      'Ob alle Dimensionen einer Kultur vom selben Typ geführt werden: je eine Zeile.',
    PARTNER_COVERAGE:
      'Anteil der Partner mit gemeinsamem Ziel, gemeinsamer Messgröße und künftigem Termin.',
    DECISION_ISSUES: 'Listet Zelle für Zelle, was an einer Entscheidungsliste falsch ist.',
    DECISION_LEVEL:
      'Anteil der Entscheidungen, die auf einer Ebene fielen, ohne Angabe der des Teams.',
    VALUES_CHECK:
      'Listet Entscheidungen oder Ziele, die einem Wert ohne Grund widersprechen oder ungeprüft sind.',
    SWOT_SCORE:
      'Gewichtete Bewertung einer SWOT von 1 bis 4: innen (IFE) oder außen (EFE), oder ihre Abdeckung.',
    SWOT_UNUSED: 'Listet die schweren Faktoren einer SWOT, die keine Option nutzt.',
    TOWS_ISSUES: 'Listet, was an strategischen Optionen neben ihren Faktoren falsch ist.',
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
    CROSS_SHARE: 'Anteil der Ziele, an denen zwei oder mehr Abteilungen arbeiten.',
    DEPENDENCY_ISSUES:
      'Listet Abhängigkeiten, die unbestätigt oder verspätet sind oder deren Risiko niemand trägt.',
    DEPENDENCY_AGE: 'Median der Tage, die Abhängigkeiten auf das Ja des anderen Teams warten.',
    FIT_INDEX:
      'Wie gut die Elemente einer Organisation zusammenpassen, von -1 bis 1, oder die Abdeckung.',
    FIT_WORST: 'Nennt die Paare von Elementen, die einander behindern, das stärkste zuerst.',
    STALE_ASSUMPTIONS:
      'Listet Annahmen, die lange niemand geprüft hat: nie, zu lange her, nicht zum Termin.',
    ASSUMPTION_COVERAGE: 'Anteil der Annahmen oder der Ziele darauf, die kürzlich geprüft wurden.',
    ROLE_ISSUES: 'Listet Zelle für Zelle, was an einer Rollenliste falsch ist.',
    ROLE_COVERAGE: 'Anteil der Verantwortlichen, die in der Rollenliste eine Rolle haben.',
    ALIGN_PATH: 'Der Weg von einer Zeile hinauf zur Vision: wem sie dient, Schritt für Schritt.',
    ALIGN_HEALTH: 'Wie gut eine Strategie zusammenhängt: 100, wenn jede Zeile nach oben führt.',
    ALIGN_COVERAGE:
      'Ebene für Ebene: wie viele Zeilen nach oben führen und unter wie vielen etwas hängt.',
    ALIGN_ORPHANS:
      'Zeilen, die nicht nach oben führen, je mit der Zelle, die es behebt, und dem Grund.',
    EXPLORE_SHARE:
      'Anteil der Strategielinien und Ziele, die als geschütztes Erkunden gekennzeichnet sind.',
    STRATEGIC_SPEND: 'Anteil des Geldes, das einem Ziel, Schlüsselergebnis oder Vorhaben dient.',
    ORPHAN_SPEND: 'Budgetzeilen, auf die kein Ziel Anspruch hat, mit ihrem Anteil am Geld.',
    COMPONENT_SCORE:
      'Wie vollständig eine Strategie auf einem Blatt ist: sechs Bestandteile, 0 bis 100.',
    COMPASS_CHECK: 'Listet Zelle für Zelle, was einer Strategie auf einem Blatt fehlt.',
  },
  helps: {
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'WAHR, wenn der Bereich mit einer Kopfzeile beginnt, sonst FALSCH. Ohne Angabe wird es erkannt.',
    'Nothing is shown about fewer people than this.': 'Über weniger Personen wird nichts gezeigt.',
    'Nothing is shown of fewer respondents than this.':
      'Von weniger Befragten wird nichts gezeigt.',
    'Last day.': 'Letzter Tag.',
    'One value a period, oldest first.': 'Ein Wert je Periode, der älteste zuerst.',
    'Value to reach.': 'Zu erreichender Wert.',
    'Who answers for it.': 'Wer dafür geradesteht.',
    'Day the forecast is for.': 'Tag der Vorhersage.',
    'Fewest days with a value.': 'Mindestzahl der Tage mit Wert.',
    'Value wanted.': 'Gewünschter Wert.',
    'Fewest values.': 'Mindestzahl der Werte.',
    'Day it is wanted for.': 'Tag, für den es gefragt ist.',
  },
};
