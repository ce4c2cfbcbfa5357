import type { FunctionTexts } from '../functionTexts.ts';

/** Scorecards, key figures and forecasts in German. */
export const germanMeasures: FunctionTexts = {
  summaries: {
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
    KPI_LEAD_QUALITY: 'Qualität der Interessenten: Anteil der qualifizierten an allen.',
    KPI_ENPS:
      'Net Promoter Score der Mitarbeitenden aus Antworten 0 bis 10, bei zu wenigen Antworten verdeckt.',
    KPI_LTV_CAC: 'Kundenwert je Geldeinheit, die es gekostet hat, einen Kunden zu gewinnen.',
    KPI_ENGAGEMENT: 'Beteiligungsquote: Anteil der Erreichten, die etwas getan haben.',
    MIX_CHECK: 'Zählt Früh- und Spätindikatoren und sagt, wenn alle von einer Art sind.',
    LEAD_LAG:
      'Korrelation eines Früh- mit einem Spätindikator je Verzögerung, mit n und der stärksten Verzögerung.',
    FORECAST_END: 'Wert eines Schlüsselergebnisses am letzten Tag, wenn es weitergeht wie bisher.',
    REQUIRED_RATE:
      'Änderung je Tag (mit 7 je Woche), die noch nötig ist, um ein Ziel rechtzeitig zu erreichen.',
    TARGET_CHANCE:
      'Chance, dass ein Ziel bis zu einem Tag erreicht wird, wenn es weitergeht wie bisher.',
    CONTROL_LIMITS: 'Grenzen, in denen eine Kennzahl durch Zufall allein schwankt.',
    CONTROL_SIGNALS: 'Werte einer Kennzahl, die Zufall kaum erklärt, und die Regel, die das sagt.',
  },
  helps: {
    'The measured value. Blank is not zero.': 'Der gemessene Wert. Leer ist nicht null.',
    'Value that scores 100; with redflag the goal. Not used by band.':
      'Wert, der 100 gibt; bei redflag das Ziel. Bei band nicht verwendet.',
    'Value that scores 0: baseline or worst value; with redflag the red flag.':
      'Wert, der 0 gibt: Ausgangswert oder schlechtester Wert; bei redflag der Alarmwert.',
    'How the value becomes a score.': 'Wie aus dem Wert eine Bewertung wird.',
    'Lower end of the band.': 'Unteres Ende des Bandes.',
    'Upper end of the band.': 'Oberes Ende des Bandes.',
    'Where the score below the band has fallen to 0. Left out: at once.':
      'Wo die Bewertung unterhalb des Bandes auf 0 gefallen ist. Ohne Angabe: sofort.',
    'Where the score above the band has fallen to 0. Left out: at once.':
      'Wo die Bewertung oberhalb des Bandes auf 0 gefallen ist. Ohne Angabe: sofort.',
    'Half the band around the target, as a share of it.':
      'Halbe Breite des Bandes um das Ziel, als Anteil davon.',
    'FALSE lets linear, redflag, band and ratio go below 0 and above 100.':
      'FALSCH lässt linear, redflag, band und ratio unter 0 und über 100 gehen.',
    'Which way is better, for ratio and for binary without a floor.':
      'Welche Richtung besser ist (higher, lower), für ratio und für binary ohne Untergrenze.',
    'The scorecard, one row a measure, with its headers. Perspective and objective may stand in the first row only.':
      'Die Scorecard mit Kopfzeile, eine Zeile je Kennzahl. Perspektive und Ziel nur in der ersten Zeile genügt.',
    'What to do with measures without data: leave out (proportional), split their weight evenly (equal), no score (strict), count as 0 (zero), last known value (carry), 0 where a target was due (notMet), out with their weight (notApplicable).':
      'Kennzahlen ohne Daten: proportional (weg), equal, strict (keine Bewertung), zero, carry, notMet, notApplicable.',
    'siblings: a weight counts among its siblings. overall: each measure’s weight is its share of the whole.':
      'siblings: ein Gewicht zählt unter Geschwistern. overall: Gewicht jeder Kennzahl ist ihr Anteil am Ganzen.',
    'One row a KPI and period, with headers.': 'Eine Zeile je Kennzahl und Periode, mit Kopfzeile.',
    'The KPI to score. Left out: all of them.': 'Die zu bewertende Kennzahl. Ohne Angabe: alle.',
    'Day of reckoning. Left out: the last period with a value.':
      'Stichtag. Ohne Angabe: die letzte Periode mit Wert.',
    'Month in which the year begins.': 'Monat, in dem das Jahr beginnt.',
    'The value. Blank is not zero.': 'Der Wert. Leer ist nicht null.',
    'The target.': 'Das Ziel.',
    'Which way is better. Not used by redflag, where target and red flag say it.':
      'Welche Richtung besser ist. Bei redflag nicht verwendet, dort sagen es Ziel und Alarmwert.',
    'Rule: own (On target, Watch, Behind at 90 and 75 % of the target), servicenow (the same as Green, Yellow, Red), clearpoint (100 and 90 %), redflag (goal and red flag).':
      'Regel: own (90 und 75 % des Ziels), servicenow (ebenso), clearpoint (100 und 90 %), redflag (Ziel und Alarmwert).',
    'Share of due values that the actual stands on. Left out: not checked.':
      'Anteil der fälligen Werte, auf denen der Istwert steht. Ohne Angabe: nicht geprüft.',
    'TRUE gives the reason and the distance to the next band as well.':
      'WAHR gibt auch den Grund und den Abstand zum nächsten Band.',
    'For the profile redflag: the value that raises alarm.':
      'Für das Profil redflag: der Wert, der Alarm auslöst.',
    'One value a period, oldest first.': 'Ein Wert je Periode, der älteste zuerst.',
    'Fewest values for a trend.': 'Mindestzahl der Werte für einen Trend.',
    'Answers from 0 to 10; blanks are people who did not answer.':
      'Antworten von 0 bis 10; leer sind Personen, die nicht geantwortet haben.',
    'Instead of answers: how many gave 9 or 10.': 'Statt Antworten: wie viele 9 oder 10 gaben.',
    'How many gave 7 or 8.': 'Wie viele 7 oder 8 gaben.',
    'How many gave 0 to 6.': 'Wie viele 0 bis 6 gaben.',
    'Answers from 1 to 5; blanks are people who did not answer.':
      'Antworten von 1 bis 5; leer sind Personen, die nicht geantwortet haben.',
    'Instead of answers: five counts, from the worst to the best answer.':
      'Statt Antworten: fünf Anzahlen, von der schlechtesten zur besten Antwort.',
    'Customers or revenue at the start.': 'Kunden oder Umsatz am Anfang.',
    'How many of those were lost.': 'Wie viel davon verloren ging.',
    'Customers at the start.': 'Kunden am Anfang.',
    'Customers at the end.': 'Kunden am Ende.',
    'Customers won in the period.': 'In der Periode gewonnene Kunden.',
    'simple: purchase × frequency × lifespan × margin. churn: revenue × margin ÷ churn. discounted: margin × r ÷ (1 + d − r).':
      'simple: Kauf × Häufigkeit × Dauer × Marge. churn: Umsatz × Marge ÷ churn. discounted: Marge × r ÷ (1 + d − r).',
    'simple: money a purchase.': 'simple: Geld je Kauf.',
    'simple: purchases a year.': 'simple: Käufe im Jahr.',
    'simple: years a customer stays.': 'simple: Jahre, die ein Kunde bleibt.',
    'simple and churn: gross margin, a share of revenue.':
      'simple und churn: Rohmarge, ein Anteil am Umsatz.',
    'churn: money an account brings in a period.':
      'churn: Geld, das ein Konto in einer Periode bringt.',
    'churn: share of customers lost in such a period.':
      'churn: Anteil der in einer solchen Periode verlorenen Kunden.',
    'discounted: margin of one period, in money.': 'discounted: Marge einer Periode, in Geld.',
    'discounted: share of customers kept from period to period.':
      'discounted: Anteil der von Periode zu Periode gehaltenen Kunden.',
    'discounted: discount rate of a period.': 'discounted: Abzinsungssatz einer Periode.',
    'discounted: TRUE counts the first period in full.':
      'discounted: WAHR zählt die erste Periode voll.',
    'Spent on marketing.': 'Ausgaben für Marketing.',
    'Spent on sales.': 'Ausgaben für Vertrieb.',
    'Customers won.': 'Gewonnene Kunden.',
    'How many went on.': 'Wie viele weitergingen.',
    'How many there were.': 'Wie viele es waren.',
    'How many people left: one number, or one a period.':
      'Wie viele Personen gingen: eine Zahl oder eine je Periode.',
    'Headcounts: start and end, or one a period.':
      'Personalbestände: Anfang und Ende, oder einer je Periode.',
    'average: all separations over the average headcount. periods: the sum of every period’s own turnover.':
      'average: alle Abgänge durch den mittleren Bestand. periods: Summe der Fluktuation jeder Periode.',
    'One duration a case, in any one unit.': 'Eine Dauer je Fall, in einer beliebigen Einheit.',
    'median: half of the cases were faster; one outlier does not move it. mean: the average.':
      'median: die Hälfte der Fälle war schneller; ein Ausreißer ändert ihn nicht. mean: der Durchschnitt.',
    'Qualified leads: one number, or one a period.':
      'Qualifizierte Interessenten: eine Zahl oder eine je Periode.',
    'All leads, in the same order.': 'Alle Interessenten, in derselben Reihenfolge.',
    'TRUE spills the figure with n, the number of blanks and whether the data is complete.':
      'WAHR zeigt die Zahl mit n, den leeren Zellen und ob die Daten vollständig sind.',
    'Fewest answers for which the score is shown.':
      'Mindestzahl der Antworten, ab der der Wert gezeigt wird.',
    'Lifetime value: one number, or one a customer or segment.':
      'Kundenwert: eine Zahl oder eine je Kunde oder Segment.',
    'Cost of winning a customer: one number, or one a customer or segment.':
      'Kosten, einen Kunden zu gewinnen: eine Zahl oder eine je Kunde oder Segment.',
    'People who took part: one number, or one a period.':
      'Personen, die mitgemacht haben: eine Zahl oder eine je Periode.',
    'People reached, or who answered, in the same order.':
      'Personen, die erreicht wurden oder antworteten, in derselben Reihenfolge.',
    'One row a measure, with headers such as KPI and Leading or lagging (or Type).':
      'Eine Zeile je Kennzahl, mit Überschriften wie Kennzahl und Früh-/Spätindikator (oder Typ).',
    'Values of the leading measure in order of time; blanks stay blank.':
      'Werte des Frühindikators in zeitlicher Folge; Leeres bleibt leer.',
    'Values of the lagging measure for the same periods.':
      'Werte des Spätindikators für dieselben Perioden.',
    'Largest lag in periods.': 'Größte Verzögerung in Perioden.',
    'Fewest pairs for a correlation.': 'Mindestzahl der Paare für eine Korrelation.',
    'Days and values, such as the sheet of check-ins; a third column may name what was measured.':
      'Tage und Werte, etwa das Blatt der Check-ins; eine dritte Spalte darf nennen, was gemessen wurde.',
    'Day the forecast is for.': 'Tag der Vorhersage.',
    'Id or text of the key result, where the range holds several.':
      'ID oder Text des Schlüsselergebnisses, wenn der Bereich mehrere enthält.',
    'linear: least squares; holt: smoothing that follows the newest values; theil-sen: a line few outliers can turn.':
      'linear: kleinste Quadrate; holt: Glättung, die den neuesten Werten folgt; theil-sen: robust gegen Ausreißer.',
    'Share of cases the interval holds; linear only.':
      'Anteil der Fälle, die das Intervall umfasst; nur linear.',
    'Fewest days with a value.': 'Mindestzahl der Tage mit Wert.',
    'TRUE spills the forecast with the ends of its interval and the number of values.':
      'WAHR zeigt die Vorhersage mit den Enden ihres Intervalls und der Zahl der Werte.',
    'Value now.': 'Wert jetzt.',
    'Value wanted.': 'Gewünschter Wert.',
    'Day of the value now.': 'Tag des jetzigen Werts.',
    'Days of one step: 7 for a week.': 'Tage eines Schritts: 7 für eine Woche.',
    'increase: at least the target; decrease: at most.':
      'increase: mindestens das Ziel; decrease: höchstens.',
    'Fewest values.': 'Mindestzahl der Werte.',
  },
};
