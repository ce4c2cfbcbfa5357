import type { Vocabulary } from './vocabulary.ts';

export const serbian: Vocabulary = {
  language: 'sr',
  nounLast: false,
  fillers: 'i, u, na, za, od, do, sa, и, у, на, за, од, до, са',
  headers: {
    label: 'naziv, ime, opis, назив, име, опис',
    objective:
      'cilj, ciljevi, strateški cilj, naziv cilja, циљ, циљеви, стратешки циљ; svrha, сврха',
    keyResult:
      'ključni rezultat, ključni rezultati, očekivani rezultat, кључни резултат, кључни резултати; rezultat, резултат',
    owner:
      'odgovoran, odgovorna osoba, odgovorno lice, vlasnik, nosilac, zadužen, одговоран, одговорно лице, власник, носилац, задужен; ko, ko je odgovoran, osoba',
    team: 'tim, grupa, тим, група',
    department: 'odeljenje, sektor, služba, одељење, сектор, служба',
    person: 'uloga, osoba, zaposleni, član, улога, особа, запослени, члан',
    parent: 'nadređeni cilj, povezani cilj, надређени циљ',
    id: 'redni broj, rb, r br, šifra, oznaka, broj, редни број, рб, шифра, ознака, број',
    start:
      'početna vrednost, polazna vrednost, bazna vrednost, почетна вредност, полазна вредност; početak',
    target:
      'ciljna vrednost, cilj vrednost, plan, planirano, planirana vrednost, циљна вредност, план, планирано; očekivano, cilj, циљ',
    current:
      'trenutna vrednost, ostvareno, trenutno, stvarna vrednost, тренутна вредност, остварено, тренутно; vrednost, stanje, вредност',
    progress:
      'napredak, ostvarenje, procenat ostvarenja, realizacija, završeno, напредак, остварење, проценат остварења, реализација; ocena, оцена',
    unit: 'jedinica, jedinica mere, јединица, јединица мере',
    weight: 'težina, ponder, тежина, пондер',
    status: 'status, stanje, статус, стање',
    dueDate:
      'rok, krajnji rok, datum završetka, rok završetka, рок, крајњи рок, датум завршетка; datum, датум',
    end: 'kraj, datum završetka, završetak, крај, завршетак',
    startDate: 'datum početka, početak, датум почетка, почетак',
    period: 'period, kvartal, mesec, godina, период, квартал, месец, година',
    priority: 'prioritet, hitnost, приоритет',
    comment: 'komentar, komentari, napomena, napomene, коментар, напомена; opis',
    note: 'beleška, napomena, белешка',
    task: 'zadatak, zadaci, aktivnost, aktivnosti, posao, poslovi, isporuka, задатак, задаци, активност, активности, посао; proces, korak, faza, процес, корак, фаза',
    responsible: 'odgovoran, izvršilac, R, одговоран, извршилац',
    accountable: 'nadležan, odobrava, A, надлежан, одобрава',
    consulted: 'konsultovan, konsultuje se, C, консултован',
    informed: 'informisan, obavešten, I, информисан, обавештен',
    perspective: 'perspektiva, перспектива; oblast, kategorija, област',
    measure:
      'pokazatelj, indikator, KPI, metrika, ključni pokazatelj, merilo, показатељ, индикатор, метрика, кључни показатељ; naziv',
    actual: 'ostvareno, stvarna vrednost, realizovano, остварено, реализовано; rezultat',
    baseline: 'bazna vrednost, polazna vrednost, базна вредност',
    frequency: 'učestalost, frekvencija, periodičnost, учесталост, фреквенција',
    initiative:
      'inicijativa, inicijative, mera, mere, projekat, akcija, aktivnost plana, иницијатива, мера, пројекат, акција',
    formula: 'formula, način izračunavanja, definicija, формула',
    question: 'pitanje, pitanja, питање, питања',
    decision: 'odluka, odluke, одлука',
    decidedOn: 'datum odluke, датум одлуке',
    decider: 'odlučio, doneo odluku, донео одлуку',
    budget: 'budžet, буџет',
    amount: 'iznos, trošak, troškovi, cena, износ, трошак',
  },
  kinds: {
    okr: 'OKR, ciljevi i ključni rezultati',
    raci: 'RACI, matrica odgovornosti, матрица одговорности',
    scorecard: 'balansirana karta rezultata, BSC',
    kpi: 'KPI, pokazatelji, indikatori',
    survey: 'anketa, upitnik, анкета',
    initiatives: 'akcioni plan, акциони план',
    none: 'račun, kontakti, registar rizika, raspored, inventar, рачун, распоред',
  },
  foreign:
    'rizik, verovatnoća, uticaj, telefon, adresa, grad, količina, cena, sati, plata, dobavljač, zalihe, ризик, телефон, адреса, количина, цена, сати',
  frequencies:
    'dnevno, nedeljno, mesečno, kvartalno, godišnje, дневно, недељно, месечно, квартално, годишње',
  totals: 'ukupno, zbir, prosek, укупно, збир, просек',
  missing: 'nema, nepoznato, nije dostupno, нема, непознато',
  yes: 'da, да',
  no: 'ne, не',
  status: {
    done: 'završeno, ostvareno, завршено',
    onTrack: 'u toku, po planu, zeleno, у току, по плану',
    atRisk: 'rizik, žuto, ugroženo, ризик',
    offTrack: 'kasni, crveno, касни',
    notStarted: 'nije započeto, planirano, није започето',
    dropped: 'otkazano, odloženo, отказано',
  },
  months:
    'januar/jan/јануар, februar/feb/фебруар, mart/mar/март, april/apr/април, maj/мај, jun/juni/јун, jul/juli/јул, avgust/avg/август, septembar/sep/септембар, oktobar/okt/октобар, novembar/nov/новембар, decembar/dec/децембар',
  quarter: 'kvartal, квартал',
  perspectives:
    'finansije, finansijska, kupci, korisnici, interni procesi, učenje i razvoj, финансије, купци, интерни процеси, учење и развој; procesi, zaposleni',
  scale:
    'slažem se, potpuno se slažem, ne slažem se, uopšte se ne slažem, neutralno, uvek, često, ponekad, retko, nikad',
  duties:
    'odgovoran, nadležan, konsultovan, informisan; izvršilac, odobrava, podrška, одговоран, надлежан, консултован, информисан',
  targetWords: {
    from: 'sa, od, са, од',
    to: 'na, do, на, до',
    by: 'za, за',
    increase: 'povećati, povećanje, повећати, повећање, poboljšati',
    decrease: 'smanjiti, smanjenje, смањити, смањење',
    atLeast: 'najmanje, više od, iznad, најмање, више од',
    atMost: 'najviše, manje od, ispod, највише, мање од',
    between: 'između, између',
    and: 'i, и',
    within: 'za, u roku od, у року од',
  },
  sections: 'cilj, faza, deo, napomena, циљ, фаза',
};
