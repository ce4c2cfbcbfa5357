import type { Vocabulary } from './vocabulary.ts';

export const polish: Vocabulary = {
  language: 'pl',
  nounLast: false,
  fillers: 'i, w, na, do, z, dla, o, od, po',
  headers: {
    label: 'nazwa, tytuł, opis, treść',
    objective:
      'cel, cele, cel strategiczny, cele strategiczne, cel zespołu, nazwa celu; zamierzenie, kierunek',
    keyResult:
      'kluczowy rezultat, kluczowe rezultaty, kluczowy wynik, kluczowe wyniki, oczekiwany rezultat; rezultat, wynik, kamień milowy',
    owner:
      'właściciel, odpowiedzialny, osoba odpowiedzialna, odpowiedzialna osoba, przypisany do, wykonawca, właściciel celu; kto, imię i nazwisko, opiekun, lider',
    team: 'zespół, drużyna, grupa',
    department: 'dział, departament, jednostka, wydział, obszar',
    person: 'rola, role, stanowisko, osoba, pracownik, członek zespołu',
    parent: 'cel nadrzędny, powiązany cel, wspiera cel',
    id: 'lp, numer, nr, kod, identyfikator, symbol',
    start:
      'wartość początkowa, wartość bazowa, punkt wyjścia, stan początkowy; początek, poprzedni rok',
    target:
      'wartość docelowa, wartość celu, plan, cel liczbowy, oczekiwana wartość; próg, planowane, oczekiwane, cel',
    current:
      'wartość bieżąca, aktualna wartość, wykonanie, wartość aktualna, stan obecny, osiągnięta wartość; wartość, wynik, obecnie',
    progress:
      'postęp, postępy, realizacja, stopień realizacji, % realizacji, procent realizacji, ukończenie, zaawansowanie; ocena, punkty',
    unit: 'jednostka, jednostka miary, jm; waluta',
    weight: 'waga, ważność; udział, punkty',
    confidence: 'pewność, poziom pewności, ufność',
    status: 'status, stan; etap, sytuacja',
    dueDate:
      'termin, termin realizacji, data zakończenia, data końcowa, termin wykonania; data, kiedy',
    end: 'data zakończenia, koniec, zakończenie',
    startDate: 'data rozpoczęcia, początek, rozpoczęcie, start',
    checkInDate: 'data aktualizacji, ostatnia aktualizacja',
    timestamp: 'sygnatura czasowa, data przesłania, godzina rozpoczęcia',
    period: 'okres, kwartał, miesiąc, rok, cykl',
    priority: 'priorytet, pilność',
    comment: 'komentarz, komentarze, uwagi, uwaga; opis, sposób pomiaru',
    note: 'notatka, notatki, uwagi',
    task: 'zadanie, zadania, czynność, czynności, działanie, produkt, aktywność; proces, krok, etap, faza, temat',
    responsible: 'odpowiedzialny, wykonawca, R, wykonuje',
    accountable: 'zatwierdzający, rozliczany, A, nadzorujący, zatwierdza',
    consulted: 'konsultowany, konsultant, C, konsultuje',
    informed: 'informowany, I, poinformowany',
    support: 'wspierający, wsparcie, S',
    perspective: 'perspektywa; obszar, kategoria, wymiar',
    measure:
      'miernik, mierniki, wskaźnik, wskaźniki, KPI, kluczowy wskaźnik, miara, nazwa wskaźnika; nazwa, kryterium',
    actual:
      'wykonanie, wartość rzeczywista, realizacja, wartość bieżąca, osiągnięto; wynik, wartość',
    baseline: 'wartość bazowa, wartość odniesienia, baza',
    frequency: 'częstotliwość, częstotliwość pomiaru, okres pomiaru',
    initiative:
      'inicjatywa, inicjatywy, projekt, działanie strategiczne, przedsięwzięcie, działania; program',
    direction: 'kierunek, polaryzacja, pożądany kierunek; trend',
    formula: 'wzór, formuła, sposób obliczania, definicja',
    question: 'pytanie, pytania, stwierdzenie',
    respondent: 'respondent, uczestnik, adres e-mail',
    decision: 'decyzja, decyzje',
    decidedOn: 'data decyzji',
    decider: 'decydent, podjął decyzję',
    budget: 'budżet, kosztorys',
    amount: 'kwota, koszt, koszty, wydatki, cena',
  },
  kinds: {
    okr: 'OKR, cele i kluczowe rezultaty',
    raci: 'RACI, macierz odpowiedzialności, macierz RACI',
    scorecard: 'zrównoważona karta wyników, strategiczna karta wyników',
    kpi: 'KPI, wskaźniki, mierniki',
    survey: 'ankieta, kwestionariusz',
    initiatives: 'plan działań, plan działania',
    budget: 'budżet, koszty',
    none: 'faktura, lista kontaktów, rejestr ryzyk, harmonogram, magazyn, grafik',
  },
  foreign:
    'ryzyko, prawdopodobieństwo, wpływ, telefon, adres, miasto, ilość, cena, godziny, wynagrodzenie, dostawca, magazyn, faktura, wiek',
  frequencies:
    'codziennie, tygodniowo, co tydzień, miesięcznie, co miesiąc, kwartalnie, rocznie, półrocznie',
  totals: 'suma, razem, łącznie, średnia, ogółem',
  missing: 'brak, nie dotyczy, brak danych, nieznane, do ustalenia',
  yes: 'tak, t',
  no: 'nie, n',
  status: {
    done: 'zakończone, ukończone, gotowe, zrealizowane, osiągnięte',
    onTrack: 'w toku, zgodnie z planem, zielony, w trakcie',
    atRisk: 'zagrożone, żółty, ryzyko',
    offTrack: 'opóźnione, czerwony, po terminie, zablokowane',
    notStarted: 'nie rozpoczęte, nierozpoczęte, planowane, do zrobienia',
    dropped: 'anulowane, wstrzymane, odłożone',
  },
  months:
    'styczeń/sty/stycznia, luty/lut/lutego, marzec/mar/marca, kwiecień/kwi/kwietnia, maj/maja, czerwiec/cze/czerwca, lipiec/lip/lipca, sierpień/sie/sierpnia, wrzesień/wrz/września, październik/paź/października, listopad/lis/listopada, grudzień/gru/grudnia',
  quarter: 'kwartał, Q, K',
  perspectives:
    'finansowa, finanse, klienta, klienci, procesy wewnętrzne, procesów wewnętrznych, rozwój i uczenie się, uczenie się i rozwój; procesy, pracownicy, rozwój',
  scale:
    'zgadzam się, zdecydowanie się zgadzam, nie zgadzam się, zdecydowanie się nie zgadzam, neutralnie, zawsze, często, czasami, rzadko, nigdy',
  duties:
    'odpowiedzialny, zatwierdzający, konsultowany, informowany; wykonawca, rozliczany, wspierający',
  targetWords: {
    from: 'z, od',
    to: 'do, na',
    by: 'o',
    increase: 'zwiększyć, wzrost, podnieść, poprawić, zwiększenie',
    decrease: 'zmniejszyć, spadek, obniżyć, skrócić, zmniejszenie, redukcja',
    atLeast: 'co najmniej, minimum, min, więcej niż, powyżej',
    atMost: 'co najwyżej, maksimum, maks, mniej niż, poniżej',
    between: 'między, pomiędzy',
    and: 'i, a',
    within: 'w ciągu, w',
  },
  sections: 'cel, faza, etap, część, uwaga, perspektywa',
};
