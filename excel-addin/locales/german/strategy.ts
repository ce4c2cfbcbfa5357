import type { FunctionTexts } from '../functionTexts.ts';

/** Strategy, its factors, fit, assumptions, bets, scenarios and outcomes in German. */
export const germanStrategy: FunctionTexts = {
  summaries: {
    SWOT_SCORE:
      'Gewichtete Bewertung einer SWOT von 1 bis 4: innen (IFE) oder außen (EFE), oder ihre Abdeckung.',
    SWOT_UNUSED: 'Listet die schweren Faktoren einer SWOT, die keine Option nutzt.',
    TOWS_ISSUES: 'Listet, was an strategischen Optionen neben ihren Faktoren falsch ist.',
    FIT_INDEX:
      'Wie gut die Elemente einer Organisation zusammenpassen, von -1 bis 1, oder die Abdeckung.',
    FIT_WORST: 'Nennt die Paare von Elementen, die einander behindern, das stärkste zuerst.',
    STALE_ASSUMPTIONS:
      'Listet Annahmen, die lange niemand geprüft hat: nie, zu lange her, nicht zum Termin.',
    ASSUMPTION_COVERAGE: 'Anteil der Annahmen oder der Ziele darauf, die kürzlich geprüft wurden.',
    ALIGN_PATH: 'Der Weg von einer Zeile hinauf zur Vision: wem sie dient, Schritt für Schritt.',
    ALIGN_HEALTH: 'Wie gut eine Strategie zusammenhängt: 100, wenn jede Zeile nach oben führt.',
    ALIGN_COVERAGE:
      'Ebene für Ebene: wie viele Zeilen nach oben führen und unter wie vielen etwas hängt.',
    ALIGN_ORPHANS:
      'Zeilen, die nicht nach oben führen, je mit der Zelle, die es behebt, und dem Grund.',
    EXPLORE_SHARE:
      'Anteil der Strategielinien und Ziele, die als geschütztes Erkunden gekennzeichnet sind.',
    DERAILER_INDEX:
      'Index eines Hemmnisses, 0 bis 100, aus Anzahlen von Gutem, Fehlerhaftem und Unbekanntem.',
    COMPONENT_SCORE:
      'Wie vollständig eine Strategie auf einem Blatt ist: sechs Bestandteile, 0 bis 100.',
    COMPASS_CHECK: 'Listet Zelle für Zelle, was einer Strategie auf einem Blatt fehlt.',
    BET_HIT_RATE:
      'Anteil der Wetten, deren Test die Hypothese bestätigt hat, unter denen mit Ergebnis.',
    BET_CYCLE_TIME: 'Median der Tage vom Beginn einer Wette bis zu ihrer Entscheidung.',
    SCENARIO_VALUE:
      'Wert einer Kennzahl im schlechtesten, mittleren oder besten Fall, oder der Erwartungswert.',
    SCENARIO_RANGE:
      'Listet Kennzahlen mit ihren Fällen, der Spanne von schlecht bis gut und dem Erwartungswert.',
    OUTCOME_CORRELATION:
      'Wie langfristige Wirkungen mit dem Ausrichtungsindex gingen, mit n, ohne Aussage über Ursachen.',
    EARLY_WARNING:
      'Frühe Zeichen: Budget überzogen, Arbeit ohne Ziel, Reviews versäumt, Abhängigkeiten alt; je mit n.',
  },
  helps: {
    'Factors with their type, weight and rating (columns ID, Factor, SWOT type, Weight, Rating), or four blocks headed Strengths, Weaknesses, Opportunities and Threats.':
      'Faktoren mit SWOT-Typ, Gewicht und Bewertung, oder vier Blöcke: Stärken, Schwächen, Chancen, Risiken.',
    'internal (IFE: strengths and weaknesses) or external (EFE: opportunities and threats).':
      'internal (IFE: Stärken und Schwächen) oder external (EFE: Chancen und Risiken).',
    'score, or coverage: the share of the weight of the side that has a rating.':
      'score, oder coverage: der Anteil am Gewicht der Seite, der eine Bewertung hat.',
    'Strategic options with their type and the IDs of the factors they rest on.':
      'Strategische Optionen mit ihrem Typ und den IDs der Faktoren, auf denen sie ruhen.',
    'Least share of weight that counts as heavy; 15 % when left out.':
      'Mindestanteil am Gewicht, der als schwer zählt; ohne Angabe 15 %.',
    'The matrix with the same elements along both sides (or a square of bare codes): +, 0, -; also ✓ and ✗, numbers from -2 to 2, or words such as strong, neutral and weak (weak is a minus). One half is enough.':
      'Matrix mit denselben Elementen an beiden Seiten: +, 0, -; auch ✓ ✗, -2 bis 2 oder Wörter. Eine Hälfte genügt.',
    'index, or coverage: the share of all pairs that is rated.':
      'index, oder coverage: der Anteil aller Paare, der bewertet ist.',
    'Most pairs to name; all when left out.': 'Höchstzahl der genannten Paare; ohne Angabe alle.',
    'Assumptions with the day of their last test, and the next one, objective and status where they have one.':
      'Annahmen mit dem Tag der letzten Prüfung und, wo vorhanden, dem der nächsten, Ziel und Status.',
    'Day it is wanted for.': 'Tag, für den es gefragt ist.',
    'Most days since the last test; the last of them is still in time. 90 when left out.':
      'Höchstzahl der Tage seit der letzten Prüfung; der letzte ist noch rechtzeitig. Ohne Angabe 90.',
    'assumptions, or objectives: an objective counts once all it rests on was tested.':
      'assumptions, oder objectives: ein Ziel zählt, wenn alles geprüft ist, worauf es ruht.',
    'ID (or whole name) of the row to begin with.':
      'ID (oder ganzer Name) der Zeile, mit der begonnen wird.',
    'One row a vision, line, objective, key result, initiative …, with ID, level and parent.':
      'Je Vision, Linie, Ziel, Schlüsselergebnis, Vorhaben … eine Zeile, mit ID, Ebene und Übergeordnetem.',
    'Share of exploration that is exempt from penalties.':
      'Anteil des Erkundens, der von Abzügen frei ist.',
    'TRUE spills the health with the rows it stands on.':
      'WAHR zeigt den Wert mit den Zeilen, auf denen er steht.',
    'TRUE spills the share with its counts.': 'WAHR zeigt den Anteil mit seinen Anzahlen.',
    'One row a source, with headers Weight, Good, Faulty, Unknown and, if wanted, Enough.':
      'Eine Zeile je Quelle, mit den Überschriften Weight, Good, Faulty, Unknown und, wenn gewünscht, Enough.',
    'Least share of weight with known rows.': 'Mindestanteil am Gewicht mit bekannten Zeilen.',
    'The strategy on one sheet: ID, level, statement, parent, owner, horizon, explore, behaviour.':
      'Die Strategie auf einem Blatt: ID, Ebene, Aussage, Oberziel, verantwortlich, Horizont, Erkundung, Verhalten.',
    'TRUE spills every component with its rows.': 'WAHR zeigt jeden Bestandteil mit seinen Zeilen.',
    'One row a bet, with headers such as Hypothesis, Started, Test result, Decision, Decided on.':
      'Eine Zeile je Wette, mit Überschriften wie Hypothese, Beginn, Testergebnis, Entscheidung, Entschieden am.',
    'TRUE spills the days with their count.': 'WAHR zeigt die Tage mit ihrer Anzahl.',
    'One row a measure, with headers such as Measure, Direction, Worst case, Base case, Best case.':
      'Eine Zeile je Kennzahl: Kennzahl, Richtung, schlechtester Fall, Basisfall, bester Fall.',
    'Name of the measure.': 'Name der Kennzahl.',
    'Which case.': 'Welcher Fall: worst, base, best oder expected.',
    'One row an outcome and quarter, with headers such as Quarter, Long-term outcome, Actual, Alignment index (once a quarter is enough).':
      'Eine Zeile je Wirkung und Quartal: Quartal, langfristige Wirkung, Istwert, Ausrichtungsindex (einmal je Quartal genügt).',
    'Only this outcome; all when left out.': 'Nur diese Wirkung; ohne Angabe alle.',
    'Quarters by which the index comes first.': 'Quartale, um die der Index vorausgeht.',
    'Fewest quarters for a correlation.': 'Mindestzahl der Quartale für eine Korrelation.',
    'Day of reckoning.': 'Stichtag.',
    'Budget, with headers such as Item, Budget, Spent.':
      'Budget, mit Überschriften wie Bezeichnung, Budget, Ausgaben.',
    'Initiatives, with headers such as Initiative, Objective, Parent, Status.':
      'Vorhaben, mit Überschriften wie Initiative, Ziel, Übergeordnetes Ziel, Status.',
    'Reviews, with headers such as Review, Planned date, Held on.':
      'Reviews, mit Überschriften wie Review, geplant am, gehalten am.',
    'Dependencies, with headers such as To team, What is needed, Asked on, Status.':
      'Abhängigkeiten, mit Überschriften wie an Team, was gebraucht wird, angefragt am, Status.',
    'Share from which a sign is a warning.': 'Anteil, ab dem ein Zeichen eine Warnung ist.',
    'Days after which an open dependency is old.':
      'Tage, nach denen eine offene Abhängigkeit alt ist.',
  },
};
