import type { DirectionWords } from './directionWords.ts';

export const dutchDirection: DirectionWords = {
  headers: {
    factor:
      'factor, interne factor, externe factor, SWOT-factor, succesfactor, kritieke succesfactor',
    swotType: 'SWOT-type, SWOT-categorie, soort factor; kwadrant, type, soort, categorie',
    rating: 'waardering 1 tot 4, beoordeling van de factor; waardering, beoordeling',
    source: 'bron, bron van bewijs, informatiebron',
    strategicOption:
      'strategische optie, TOWS-strategie, strategisch alternatief; optie, alternatief',
    towsType: 'TOWS-type, TOWS-categorie, soort optie; kwadrant, type, soort, categorie',
    factorsUsed: 'gebruikte factoren, SWOT-factoren, gebaseerd op; factoren',
    element: 'element, elementen, organisatie-element; aspect',
    assumption: 'aanname, aannames, veronderstelling, hypothese, uitgangspunt',
    evidence: 'bewijs, onderbouwing, bewijzen, aanwijzingen',
    impact: 'impact als onjuist, gevolg als onjuist, effect als onjuist; impact, gevolg, effect',
    testedOn:
      'laatst getest, getest op, laatste test, laatste controle, gecontroleerd op, geverifieerd op',
    nextTest: 'volgende test, volgende controle, testen voor, controleren voor, testdatum',
  },
  kinds: {
    swot: 'SWOT, SWOT-analyse, sterkte-zwakteanalyse',
    tows: 'TOWS, TOWS-matrix, confrontatiematrix',
    fit: 'fitmatrix, samenhangmatrix, strategische samenhang',
    assumptions: 'aannamelijst, aannamelog, aannameregister, lijst van aannames; aannames',
  },
  swotTypes: {
    strength: 'sterkte, sterktes, sterke punten, sterk punt',
    weakness: 'zwakte, zwaktes, zwakke punten, zwak punt',
    opportunity: 'kans, kansen',
    threat: 'bedreiging, bedreigingen',
  },
  fitElements: {
    vision: 'visie',
    mission: 'missie',
    values: 'waarden, kernwaarden',
    strategy: 'strategie',
    structure: 'structuur, organisatie',
    processes: 'processen',
    technology: 'technologie, techniek, ICT',
    culture: 'cultuur',
    people: 'mensen, medewerkers, menselijk kapitaal, personeel',
  },
  assumptionStates: {
    open: 'open, te testen, te toetsen, niet getest, lopend',
    confirmed: 'bevestigd, geldig, klopt, waar',
    refuted: 'weerlegd, onjuist, onwaar',
    retired: 'vervallen, ingetrokken, gesloten, achterhaald',
  },
  fitSigns: {
    plus: 'sterk, positief, steunt, versterkt, goed, past, ja',
    zero: 'neutraal, geen, zonder effect',
    minus: 'zwak, negatief, botst, remt, slecht, past niet, nee',
  },
  degrees: {
    high: 'hoog',
    medium: 'gemiddeld, midden',
    low: 'laag',
  },
};
