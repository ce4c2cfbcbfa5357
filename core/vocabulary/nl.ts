import { dutchAnswers } from './answers/nl.ts';
import { dutchDirection } from './direction/nl.ts';
import { dutchEconomy } from './economy/nl.ts';
import { dutchForesight } from './foresight/nl.ts';
import { dutchHistory } from './history/nl.ts';
import { dutchPeople } from './people/nl.ts';
import { dutchResources } from './resources/nl.ts';
import { dutchRhythm } from './rhythm/nl.ts';
import { dutchTeamwork } from './teamwork/nl.ts';
import { dutchTogether } from './together/nl.ts';
import type { Vocabulary } from './vocabulary.ts';

export const dutch: Vocabulary = {
  language: 'nl',
  nounLast: true,
  compounds: true,
  fillers: 'de, het, een, van, en, voor, in, op, te, per, door',
  headers: {
    choices: 'opties, keuzes, schaal, vraagtype; antwoord',
    method: 'hoe, aanpak, methode',
    place: 'waar, locatie, plaats',
    reason: 'waarom, reden',
    label: 'naam, titel, tekst, omschrijving, beschrijving, benaming',
    objective:
      'doel, doelen, doelstelling, doelstellingen, strategisch doel, strategische doelstelling, teamdoel; ambitie, streven',
    keyResult:
      'kernresultaat, kernresultaten, sleutelresultaat, sleutelresultaten, belangrijk resultaat, meetbaar resultaat; resultaat, mijlpaal, succescriterium',
    owner:
      'eigenaar, verantwoordelijke, verantwoordelijk, toegewezen aan, trekker, actiehouder, verantwoordelijke persoon; wie, door wie, naam, contactpersoon, medewerker',
    coOwner: 'mede-eigenaar, plaatsvervanger, vervanger',
    team: 'team, groep, squad, teamnaam',
    department: 'afdeling, afdelingen, bedrijfsonderdeel, directie, sector; gebied',
    person: 'rol, rollen, persoon, naam, medewerker, lid, rolhouder, bekleed door, leidinggevende',
    parent:
      'bovenliggend doel, hoofddoel, gekoppeld aan, gekoppeld doel, draagt bij aan; koppeling',
    id: 'nummer, nr, volgnummer, kenmerk, code, referentie',
    start: 'startwaarde, beginwaarde, nulmeting, uitgangswaarde; start, van, vorig jaar, begin',
    target:
      'streefwaarde, doelwaarde, doelcijfer, norm, target, gewenste waarde, te bereiken; gepland, plan, verwacht, doel, doelstelling, tot',
    current:
      'huidige waarde, huidig, actuele waarde, werkelijk, behaald, gerealiseerd, huidige stand, realisatie; waarde, stand, resultaat, nu',
    progress:
      'voortgang, vooruitgang, % gereed, percentage gereed, doelbereik, % voltooid, voortgangspercentage; score, percentage, cijfer',
    unit: 'eenheid, meeteenheid; valuta',
    weight: 'gewicht, weging, wegingsfactor; belang, punten, aandeel',
    confidence: 'vertrouwen, zekerheid, vertrouwensniveau; kans',
    status: 'status, stoplicht, toestand; stand, fase',
    dueDate:
      'deadline, einddatum, vervaldatum, opleverdatum, gereed op, streefdatum, uiterlijk, termijn, nodig op; datum, wanneer, einde, planning',
    end: 'einddatum, einde, eind; tot',
    startDate: 'startdatum, begindatum, begin; start, vanaf',
    checkInDate: 'laatst bijgewerkt, laatste update, bijgewerkt op, datum check-in; datum, week',
    timestamp: 'tijdstempel, begintijd, ingevuld op, aangemaakt op',
    period: 'periode, kwartaal, maand, jaar, cyclus, week, boekjaar',
    priority: 'prioriteit, prio, urgentie; volgorde',
    comment:
      'opmerking, opmerkingen, toelichting, commentaar; omschrijving, meetmethode, beschrijving',
    note: 'notitie, notities, aantekening; omschrijving',
    task: 'taak, taken, activiteit, activiteiten, werkzaamheden, werkpakket, processtap, op te leveren, actie; proces, stap, fase, onderwerp, wat, mijlpaal, functie',
    responsible: 'verantwoordelijk, uitvoerder, R, uitvoerend, voert uit',
    accountable:
      'eindverantwoordelijk, aansprakelijk, A, eindverantwoordelijke, keurt goed; beslist',
    consulted: 'geraadpleegd, raadplegen, C, te raadplegen, adviserend, geconsulteerd',
    informed: 'geïnformeerd, informeren, I, te informeren',
    support: 'ondersteunend, ondersteuning, S',
    perspective:
      'perspectief, perspectieven, BSC-perspectief; dimensie, categorie, gebied, thema, pijler',
    measure:
      'indicator, indicatoren, KPI, maatstaf, meetwaarde, prestatie-indicator, kengetal, metriek, stuurgetal; naam, criterium, omschrijving',
    actual:
      'werkelijk, gerealiseerd, realisatie, huidige waarde, behaald, actueel; resultaat, waarde, stand',
    baseline: 'nulmeting, uitgangswaarde, referentiewaarde, basiswaarde; basis, vorig jaar',
    frequency: 'frequentie, meetfrequentie, periodiciteit, rapportagefrequentie; cyclus',
    initiative:
      'initiatief, initiatieven, actie, maatregel, project, actieplan, acties, maatregelen, projecten; programma',
    direction: 'richting, polariteit, gewenste richting; trend, tendens',
    aggregation: 'aggregatie, consolidatie; berekening',
    type: 'type, soort; categorie',
    low: 'ondergrens, onderste grens',
    high: 'bovengrens, bovenste grens',
    stretch: 'ambitieus doel',
    minimum: 'minimum, min, minimale waarde',
    maximum: 'maximum, max, maximale waarde',
    redFlag: 'alarmwaarde, rode grens, signaalwaarde',
    formula: 'formule, berekening, berekeningswijze, definitie',
    question: 'vraag, vragen, stelling',
    respondent: 'respondent, deelnemer, e-mailadres',
    decision: 'besluit, beslissing, besluiten',
    decidedOn: 'besluitdatum, besloten op; datum',
    decider: 'beslisser, besloten door, wie beslist; goedgekeurd door',
    budget: 'budget, begroting, begroot',
    amount: 'bedrag, kosten, uitgaven, uitgegeven, prijs, totaal',
    level: 'strategisch niveau, strategieniveau, strategie-element; niveau, laag, element',
    statement: 'verklaring, formulering, strategische uitspraak; inhoud, betekenis',
    behaviour: 'gedrag, gewenst gedrag, zichtbaar gedrag, zo doen we dat',
    explore: 'verkenning, beschermde verkenning, verkennen; experiment',
    horizon: 'horizon, tijdshorizon, planningshorizon',
    role: 'rol, functie, rolnaam, functienaam, functietitel, positie',
    purpose: 'doel van de rol, opdracht van de rol, bestaansreden',
    decisionRights:
      'beslissingsrechten, beslist, beslist over, beslissingsbevoegdheid, bevoegdheden; beslissingen, besluiten',
    measuresOwned: 'eigen indicatoren, indicatoren in beheer, staat in voor; indicatoren',
    changedOn:
      'laatst gewijzigd, gewijzigd op, laatste wijziging, laatst herzien, herzien op; bijgewerkt',
    scope: 'beslissingsniveau, niveau van het besluit, besluitniveau; niveau, reikwijdte',
    reversible: 'omkeerbaar, terug te draaien, omkeerbaarheid',
    limit: 'limiet, bestedingslimiet, beslissingsgrens, bovengrens; grens, drempel, tot',
    valuesCheck: 'waardentoets, past bij onze waarden, waardencheck; waarden',
    ...dutchPeople.headers,
    ...dutchDirection.headers,
    ...dutchTeamwork.headers,
    ...dutchResources.headers,
    ...dutchTogether.headers,
    ...dutchRhythm.headers,
    ...dutchEconomy.headers,
    ...dutchAnswers.headers,
    ...dutchHistory.headers,
    ...dutchForesight.headers,
  },
  kinds: {
    ...dutchAnswers.kinds,
    ...dutchHistory.kinds,
    okr: 'OKR, doelen en kernresultaten',
    raci: 'RACI, verantwoordelijkhedenmatrix, RACI-matrix, rollen en verantwoordelijkheden',
    scorecard: 'balanced scorecard, scorekaart',
    kpi: 'KPI, prestatie-indicatoren, kengetallen, indicatoren',
    survey: 'enquête, vragenlijst',
    initiatives: 'actieplan, actielijst, initiatieven',
    budget: 'begroting, budget, kosten',
    decisions: 'besluitenlijst, besluitenlog',
    strategy: 'strategie op één pagina, visie en missie, strategisch plan; strategie, visie',
    roles: 'rolbeschrijvingen, rollenlijst, functiebeschrijvingen; rollen',
    ...dutchDirection.kinds,
    none: 'factuur, urenstaat, contactlijst, risicoregister, voorraad, rooster, boodschappenlijst, balans',
    ...dutchPeople.kinds,
    ...dutchTeamwork.kinds,
    ...dutchResources.kinds,
    ...dutchTogether.kinds,
    ...dutchRhythm.kinds,
    ...dutchEconomy.kinds,
    ...dutchForesight.kinds,
  },
  costComponents: dutchEconomy.costComponents,
  wasteTypes: dutchEconomy.wasteTypes,
  betDecisions: dutchEconomy.betDecisions,
  strategyLevels: {
    vision: 'visie',
    mission: 'missie',
    value: 'waarde, kernwaarde, principe',
    strategy:
      'strategie, strategielijn, strategische lijn, strategische prioriteit, pijler, speerpunt',
    objective: 'doelstelling, strategisch doel, strategische doelstelling',
  },
  commitmentStates: dutchPeople.commitmentStates,
  cadences: dutchRhythm.cadences,
  workKinds: dutchRhythm.workKinds,
  decisionLevels: dutchPeople.decisionLevels,
  decisionStates: {
    open: 'openstaand, in afwachting, voorgesteld, te beslissen, in bespreking',
    decided: 'besloten, genomen, goedgekeurd, afgesproken, afgerond',
    withdrawn: 'ingetrokken, afgewezen, vervallen',
    replaced: 'vervangen, achterhaald',
  },
  swotTypes: dutchDirection.swotTypes,
  fitElements: dutchDirection.fitElements,
  fitSigns: dutchDirection.fitSigns,
  degrees: dutchDirection.degrees,
  assumptionStates: dutchDirection.assumptionStates,
  answerScales: dutchAnswers.answerScales,
  noAnswer: dutchAnswers.noAnswer,
  stopWords: dutchAnswers.stopWords,
  changeSteps: dutchForesight.changeSteps,
  supportLevels: dutchForesight.supportLevels,
  indicatorTimes: dutchForesight.indicatorTimes,
  scenarioCases: dutchForesight.scenarioCases,
  foreign:
    'risico, beheersmaatregel, impact, kans, telefoon, adres, postcode, plaats, land, aantal, hoeveelheid, prijs, stukprijs, factuur, uren, salaris, leverancier, artikel, voorraad, verjaardag, leeftijd, maandag, dinsdag, woensdag, donderdag, vrijdag, uitgaven, inkomsten, saldo, rekening, duur, klant',
  frequencies:
    'dagelijks, wekelijks, tweewekelijks, maandelijks, per kwartaal, halfjaarlijks, jaarlijks, doorlopend',
  totals: 'totaal, subtotaal, gemiddelde, som, eindtotaal',
  missing:
    'n.v.t., nvt, niet van toepassing, onbekend, nog te bepalen, geen, niet beschikbaar, ntb',
  yes: 'ja, j, waar',
  no: 'nee, n, onwaar',
  status: {
    done: 'gereed, afgerond, voltooid, klaar, behaald, gedaan',
    onTrack: 'op schema, groen, loopt, in uitvoering, bezig, op koers',
    atRisk: 'risico, oranje, geel, aandacht, loopt risico',
    offTrack: 'rood, achter, te laat, kritiek, geblokkeerd, niet behaald',
    notStarted: 'niet gestart, te doen, gepland, nog niet begonnen',
    dropped: 'geannuleerd, vervallen, uitgesteld, gepauzeerd',
  },
  months:
    'januari/jan, februari/feb, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug, september/sep, oktober/okt, november/nov, december/dec',
  quarter: 'kwartaal, Q, K',
  perspectives:
    'financieel, financiën, klant, klanten, interne processen, leren en groeien, leren en ontwikkelen, leren, groei; processen, medewerkers, innovatie',
  scale:
    'mee eens, eens, helemaal mee eens, helemaal eens, mee oneens, oneens, helemaal mee oneens, helemaal oneens, neutraal, altijd, vaak, soms, zelden, nooit, zeer tevreden, tevreden, ontevreden',
  duties:
    'verantwoordelijk, eindverantwoordelijk, geraadpleegd, geïnformeerd; ondersteunend, uitvoerend, beslist, adviserend',
  targetWords: {
    from: 'van',
    to: 'naar, tot',
    by: 'met',
    increase:
      'verhogen, vergroten, verbeteren, laten groeien, groeien, verdubbelen, toename, stijging',
    decrease: 'verlagen, verminderen, reduceren, verkorten, daling, vermindering',
    atLeast: 'minstens, minimaal, min, ten minste, meer dan, boven, of meer, groter dan',
    atMost: 'hoogstens, maximaal, max, ten hoogste, minder dan, onder, of minder, kleiner dan',
    between: 'tussen',
    and: 'en',
    within: 'binnen, in, gedurende',
  },
  sections: 'doel, doelstelling, fase, sectie, deel, opmerking, thema, perspectief, onderdeel',
};
