import type { FunctionTexts } from '../functionTexts.ts';

/** Budgets, capacity, money, lean, automation and work done in German. */
export const germanResources: FunctionTexts = {
  summaries: {
    STRATEGIC_SPEND: 'Anteil des Geldes, das einem Ziel, Schlüsselergebnis oder Vorhaben dient.',
    ORPHAN_SPEND: 'Budgetzeilen, auf die kein Ziel Anspruch hat, mit ihrem Anteil am Geld.',
    CAPACITY_VERDICT:
      'Sagt für jedes Team, ob das Geplante in seine Zeit passt: passt, knapp oder zu viel.',
    UNPLANNED_SHARE: 'Anteil der geleisteten Stunden, die nicht geplant waren.',
    REPEAT_ISSUES:
      'Listet Probleme, die wiederkamen, die häufigsten zuerst, mit letztem Tag und Stunden.',
    MISALIGN_COST: 'Geschätzte Kosten fehlender Ausrichtung je Bestandteil, von niedrig bis hoch.',
    ALIGNMENT_TAX: 'Geschätzte Kosten doppelter Arbeit und zu später Entscheidungen.',
    TIME_LOSS: 'Geschätzte Kosten verlorener Stunden, im Jahr oder in der Woche.',
    COST_OF_DELAY:
      'Arbeiten in der Folge, die am wenigsten Warten kostet: Verzögerungskosten ÷ Dauer.',
    EVM_INDEX:
      'Fertigstellungswert eines Projekts: wie gut Geld und Zeit genutzt sind und was es kosten wird.',
    SPEND_CONCENTRATION:
      'Wie viel des Geldes an wenigen Stellen liegt: Herfindahl-Index oder Gini-Koeffizient.',
    SPEND_OVERLAP: 'Wie weit das Geld dorthin geht, wohin es nach den Gewichten der Ziele soll.',
    LEAN_PCE: 'Prozesszykluseffizienz: Anteil der Durchlaufzeit eines Prozesses, der Wert schafft.',
    WASTE_COST: 'Stunden und Geld, die an Verschwendung verloren gehen, nach ihren acht Arten.',
    FIT_GATE: 'Sagt von jeder Automatisierung, ob sie weitergehen darf, und wenn nicht, warum.',
  },
  helps: {
    'Lines of a budget with their amounts and the objective each pays for.':
      'Budgetzeilen mit ihren Beträgen und dem Ziel, für das jede zahlt.',
    'Objectives, key results and initiatives with their IDs: a line that names none of them counts as not linked. Left out: any name counts.':
      'Ziele, Schlüsselergebnisse und Vorhaben mit ID; nennt eine Zeile keines, ist sie unverknüpft. Ohne: jeder Name zählt.',
    'Which amount counts: spent, budget, or auto: the budget where there is one, else what was spent.':
      'Welcher Betrag zählt: spent, budget oder auto: das Budget, wo es eines gibt, sonst das Ausgegebene.',
    'TRUE spills the share with its sums.': 'WAHR zeigt den Anteil mit seinen Summen.',
    'Teams with planned and available time.': 'Teams mit geplanter und verfügbarer Zeit.',
    'Share from which a team is tight.': 'Anteil, ab dem es für ein Team knapp ist.',
    'One row a piece of work, with headers such as Date, Hours, Planned, Linked objective, Problem, Repeat of.':
      'Eine Zeile je Arbeit, mit Überschriften wie Datum, Stunden, geplant, zahlt ein auf, Problem, Wiederholung von.',
    'First day that counts; from the beginning when left out.':
      'Erster Tag, der zählt; ohne Angabe von Anfang an.',
    'Last day that counts; to the end when left out.':
      'Letzter Tag, der zählt; ohne Angabe bis zum Ende.',
    'TRUE spills the share with the hours it stands on.':
      'WAHR zeigt den Anteil mit den Stunden dahinter.',
    'Fewest times a problem came up to be listed; 2 when left out.':
      'Wie oft ein Problem mindestens vorkam, um gelistet zu werden; ohne Angabe 2.',
    'One row an item, with headers such as Component, Counted, Low per unit, Base per unit, High per unit, Money per unit; or Low, Base and High estimate alone.':
      'Eine Zeile je Posten: Bestandteil, gezählt, niedrig, mittel, hoch je Einheit, Geld je Einheit; oder nur drei Schätzungen.',
    'Hours worked by the team.': 'Vom Team geleistete Stunden.',
    'Share of them spent on work done before.': 'Anteil davon für Arbeit, die schon getan war.',
    'Cost of an hour.': 'Kosten einer Stunde.',
    'Cost of decisions that came late; left out: none is counted.':
      'Kosten zu später Entscheidungen; ohne Angabe werden keine gezählt.',
    'People who lose them.': 'Personen, die sie verlieren.',
    'Hours each of them loses in a week.': 'Stunden, die jede davon in einer Woche verliert.',
    'Weeks worked in a year; there is no default, as countries differ.':
      'Arbeitswochen im Jahr; ohne Vorgabe, weil Länder sich unterscheiden.',
    'year or week.': 'year (Jahr) oder week (Woche).',
    'One row a piece of work: name, cost of delay, duration.':
      'Eine Zeile je Arbeit: Name, Verzögerungskosten, Dauer.',
    'Whole budget of the project.': 'Gesamtbudget des Projekts.',
    'Worth of the work planned to date.': 'Wert der bis heute geplanten Arbeit.',
    'Worth of the work done to date.': 'Wert der bis heute getanen Arbeit.',
    'Cost to date.': 'Kosten bis heute.',
    'Which figure; all spills every one with its name, blank where it has nothing to stand on.':
      'Welche Zahl; all zeigt jede mit Namen, leer, wo ihr die Grundlage fehlt.',
    'Amounts, one a place.': 'Beträge, einer je Stelle.',
    'hhi, normalised, effective, gini, gini-sample; details spills all with n.':
      'hhi, normalised, effective, gini, gini-sample; details zeigt alle mit n.',
    'Money by objective.': 'Geld je Ziel.',
    'Weights of the same objectives, in the same order.':
      'Gewichte derselben Ziele, in derselben Reihenfolge.',
    'overlap, cosine; gaps spills both shares of each pair and money − weight.':
      'overlap, cosine; gaps zeigt beide Anteile jedes Paares und Geld − Gewicht.',
    'One row a step, with headers such as Step, Value time, Wait time.':
      'Eine Zeile je Schritt, mit Überschriften wie Schritt, Wertschöpfungszeit, Wartezeit.',
    'TRUE spills it with times and coverage.': 'WAHR zeigt sie mit Zeiten und Abdeckung.',
    'One row a waste, with headers such as Waste, Kind of waste, Hours lost, Cost.':
      'Eine Zeile je Verschwendung: Verschwendung, Verschwendungsart, verlorene Stunden, Kosten.',
    'Cost of an hour; there is no default.': 'Kosten einer Stunde; ohne Vorgabe.',
    'One row an automation, with headers such as Automation, Linked objective, Measure before, Accountable, Personal data, Legal basis.':
      'Je Automatisierung eine Zeile: Automatisierung, Ziel, Messwert vorher, zuständig, personenbezogene Daten, Rechtsgrundlage.',
  },
};
