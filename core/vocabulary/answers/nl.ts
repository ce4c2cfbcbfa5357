import type { AnswerWords } from './answerWords.ts';

export const dutchAnswers: AnswerWords = {
  headers: {
    answer: 'antwoord, gegeven antwoord',
    officialRank: 'officiële rang, officiële volgorde, afgesproken volgorde, afgesproken rang',
    recalled1:
      'eerste genoemde prioriteit, eerste prioriteit, prioriteit 1, 1e genoemde prioriteit, 1e prioriteit',
    recalled2:
      'tweede genoemde prioriteit, tweede prioriteit, prioriteit 2, 2e genoemde prioriteit, 2e prioriteit',
    recalled3:
      'derde genoemde prioriteit, derde prioriteit, prioriteit 3, 3e genoemde prioriteit, 3e prioriteit',
    recalled4:
      'vierde genoemde prioriteit, vierde prioriteit, prioriteit 4, 4e genoemde prioriteit, 4e prioriteit',
    recalled5:
      'vijfde genoemde prioriteit, vijfde prioriteit, prioriteit 5, 5e genoemde prioriteit, 5e prioriteit',
    felt: 'ervaren afstemming, gevoelde eensgezindheid, ervaren eensgezindheid',
    strategyLine:
      'onze strategie in één zin, strategie in één zin, strategie in een zin, strategie in eigen woorden',
  },
  kinds: {
    rankings: 'rangorde van prioriteiten, volgorde van prioriteiten',
    recall: 'genoemde prioriteiten, geheugentest prioriteiten',
    messages: 'boodschappen van de leiding, strategie in één zin',
  },
  answerScales: [
    'helemaal mee oneens / helemaal niet mee eens / zeer mee oneens / volledig mee oneens / helemaal oneens, mee oneens / niet mee eens / enigszins mee oneens / eerder oneens / oneens, neutraal / noch eens noch oneens / niet eens niet oneens, mee eens / enigszins mee eens / eerder eens / eens, helemaal mee eens / zeer mee eens / volledig mee eens / helemaal eens',
    'nooit, zelden, soms / af en toe, vaak / regelmatig / meestal, altijd',
    'zeer ontevreden, ontevreden, neutraal / niet tevreden niet ontevreden, tevreden, zeer tevreden',
  ],
  noAnswer:
    'weet niet, weet ik niet, geen antwoord, geen mening, niet van toepassing, zeg ik liever niet',
  stopWords:
    'de, het, een, en, of, van, voor, in, op, aan, bij, met, naar, door, om, te, uit, over, als, is, zijn, worden, wordt, wij, we, ons, onze, ik, mijn, zij, hun, u, uw, die, dat, deze, dit, wat, wie, niet, geen, meer, alle, iedereen, elke, elk, maar, ook, zo, dan, er, hebben, heeft, maken, willen',
};
