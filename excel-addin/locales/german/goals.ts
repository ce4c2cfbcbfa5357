import type { FunctionTexts } from '../functionTexts.ts';

/** Goals and responsibilities in German. */
export const germanGoals: FunctionTexts = {
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
      'Zählt je Person, wofür sie geradesteht, was sie tut, wobei sie gefragt und worüber sie informiert wird.',
    RACI_SCORE:
      'Bewertet eine Zuständigkeitsmatrix: 100 ohne Fehler und Warnungen, für jede weniger.',
    RACI_WHO:
      'Nennt, wer bei einer Aufgabe einen Buchstaben hat: ohne Angabe, wer für sie geradesteht.',
  },
  helps: {
    'How the key result is measured. Blank: increase.':
      'Wie das Schlüsselergebnis gemessen wird. Leer: increase (steigend).',
    'Value at the beginning; for increase and decrease.':
      'Wert am Anfang; für increase und decrease.',
    'Value to reach, bound to keep, or steps planned.':
      'Zu erreichender Wert, einzuhaltende Grenze oder geplante Schritte.',
    'Value now, steps done, or TRUE when done. Blank is not zero.':
      'Wert jetzt, erledigte Schritte, oder WAHR, wenn fertig. Leer ist nicht null.',
    'Lower bound, for a band.': 'Untere Grenze, für ein Band.',
    'Upper bound, for a band.': 'Obere Grenze, für ein Band.',
    'TRUE shows progress below 0 and above 1 as it is.':
      'WAHR zeigt Fortschritt unter 0 und über 1, wie er ist.',
    'First day of the period.': 'Erster Tag des Zeitraums.',
    'Last day of the period.': 'Letzter Tag des Zeitraums.',
    'Day the pace is wanted for.': 'Tag, für den das Solltempo gefragt ist.',
    'How days are counted. Blank: exclusive.': 'Wie Tage gezählt werden. Leer: exclusive.',
    'Days off besides weekends, for workdays.': 'Freie Tage außer Wochenenden, für workdays.',
    'Planned shares on the way: date and expected share.':
      'Geplante Anteile unterwegs: Datum und erwarteter Anteil.',
    'Progress as a share. Blank: pending.': 'Fortschritt als Anteil. Leer: ausstehend.',
    'Expected progress as a share (KR_PACE).': 'Erwarteter Fortschritt als Anteil (KR_PACE).',
    'Whose rule decides. Blank: viva.': 'Wessen Regel entscheidet. Leer: viva.',
    'Share of weight that has data (OKR_COVERAGE).':
      'Anteil des Gewichts, zu dem es Daten gibt (OKR_COVERAGE).',
    'Age of the last check-in.': 'Alter des letzten Check-ins.',
    'Days after which a check-in is too old. Blank: 14.':
      'Tage, nach denen ein Check-in zu alt ist. Leer: 14.',
    'TRUE spills the rule, its figures and the distance to the next bands.':
      'WAHR zeigt die Regel, ihre Zahlen und den Abstand zu den nächsten Bändern.',
    'How the work was closed; shown as the status.':
      'Wie die Arbeit abgeschlossen wurde; wird als Status gezeigt.',
    'Status set by hand; holds up to overrideUntil.':
      'Von Hand gesetzter Status; gilt bis overrideUntil.',
    'Last day the override holds.': 'Letzter Tag, an dem der gesetzte Status gilt.',
    'Day the status is for; needed for an override.':
      'Tag, für den der Status ist; nötig für einen gesetzten Status.',
    'For the profile own: greatest lag that is on track. Blank: 0.':
      'Für das Profil own: größter Rückstand, der noch im Plan ist. Leer: 0.',
    'For the profile own: greatest lag that is behind. Blank: 0.25.':
      'Für das Profil own: größter Rückstand, der noch „hinter Plan“ ist. Leer: 0,25.',
    'The key result as it is written.': 'Das Schlüsselergebnis, wie es geschrieben ist.',
    'How it is measured. Blank: a number that should move, either way.':
      'Wie es gemessen wird. Leer: eine Zahl, die sich bewegen soll, egal wohin.',
    'Value at the beginning.': 'Wert am Anfang.',
    'Value to reach.': 'Zu erreichender Wert.',
    'What the numbers count.': 'Was die Zahlen zählen.',
    'Who answers for it.': 'Wer dafür geradesteht.',
    'Last day.': 'Letzter Tag.',
    'Day that overdue is judged for. Left out: not judged.':
      'Tag, an dem „überfällig“ beurteilt wird. Ohne Angabe: nicht beurteilt.',
    'Key results with start, target and current (or progress), and weights where they differ.':
      'Schlüsselergebnisse mit Start-, Ziel- und Istwert (oder Fortschritt), und Gewicht, wo es sich unterscheidet.',
    'Id or text of one objective. Left out: all key results.':
      'ID oder Text eines Ziels. Ohne Angabe: alle Schlüsselergebnisse.',
    'TRUE when the range begins with a header row, FALSE when it does not. Left out: found by meaning.':
      'WAHR, wenn der Bereich mit einer Kopfzeile beginnt, sonst FALSCH. Ohne Angabe wird es erkannt.',
    'Objectives with id and parent.': 'Ziele mit ID und übergeordnetem Ziel.',
    'Key results that name their objective. Left out: the progress of the objectives themselves.':
      'Schlüsselergebnisse, die ihr Ziel nennen. Ohne Angabe: der Fortschritt der Ziele selbst.',
    'Key results, as for OKR_SCORE.': 'Schlüsselergebnisse, wie für OKR_SCORE.',
    'Grade as a share, such as OKR_SCORE gives.': 'Note als Anteil, wie OKR_SCORE sie gibt.',
    'Whether the goal was a stretch or a promise. Blank: aspirational.':
      'Ob das Ziel hochgesteckt oder zugesagt war. Leer: aspirational (hochgesteckt).',
    'The goal as it is written.': 'Das Ziel, wie es geschrieben ist.',
    'What the target counts.': 'Was der Zielwert zählt.',
    'The matrix with its header row: tasks in the first column, a column a person (or names under R, A, C, I).':
      'Die Matrix mit Kopfzeile: Aufgaben in der ersten Spalte, je Person eine Spalte (oder Namen unter R, A, C, I).',
    'RACI, RASCI (S support), RACIQ (Q quality review), CAIRO (O omitted), DACI (driver, approver, contributor, informed), DECIDE (D decides, A agrees, R recommends, P performs, I gives input) or auto: whichever fits.':
      'RACI, RASCI, RACIQ, CAIRO, DACI, DECIDE oder auto: was am besten passt.',
    'Most people responsible for one task before it is reported; 3 when left out.':
      'Wie viele höchstens eine Aufgabe tun, bevor es gemeldet wird; ohne Angabe 3.',
    'Most people consulted on one task before it is reported; 3 or 30 % of people when left out.':
      'Wie viele höchstens zu einer Aufgabe gefragt werden; ohne Angabe 3 oder 30 % der Personen.',
    'Only this person, as the matrix names them; all when left out.':
      'Nur diese Person, wie die Matrix sie nennt; ohne Angabe alle.',
    'The task as the matrix names it; case and a number in front do not matter.':
      'Die Aufgabe, wie die Matrix sie nennt; Großschreibung und eine Nummer davor sind egal.',
    'A letter or several such as R or A/R; whoever answers for the result when left out.':
      'Ein Buchstabe oder mehrere wie R oder A/R; ohne Angabe, wer für das Ergebnis geradesteht.',
  },
};
