import type { PeopleWords } from './peopleWords.ts';

export const dutchPeople: PeopleWords = {
  headers: {
    veto: 'veto, vetorecht, wie mag stoppen',
    escalation: 'escaleren naar, escalatie, gaat door naar',
    commitment: 'toezegging, toezeggingen, belofte, beloften',
    promisedBy: 'toegezegd door, beloofd door, wie zegt toe; door, wie',
    promisedTo: 'toegezegd aan, beloofd aan, aan wie; aan',
    madeOn: 'toegezegd op, beloofd op, afgesproken op; datum',
    kept: 'nagekomen, toezegging nagekomen, gehouden',
    closedOn: 'gesloten op, nagekomen op; afgerond op',
    reward: 'beloning, bonus, premie, prikkel, variabele beloning',
    movesWith: 'beweegt mee met, gekoppelde metingen, gekoppelde indicatoren',
    tradeOff: 'trekt tegen, strijdig met, ten koste van',
    recognised: 'gewaardeerd, erkend, bedankt, dank aan, complimenten voor wie',
    recognisedBy: 'gewaardeerd door, erkend door, bedankt door, dank van; door',
    recognisedFor: 'gewaardeerd om, erkend voor, bedankt voor, waarvoor, dank voor',
    recognisedOn: 'gewaardeerd op, erkend op; datum',
    livedValue: 'geleefde waarde, getoonde waarde, bedrijfswaarde; waarde',
  },
  kinds: {
    commitments: 'toezeggingen, toezeggingenlijst, beloften',
    incentives: 'prikkels, beloningen, bonusplan',
    recognition: 'waardering, erkenning, complimenten',
  },
  commitmentStates: {
    yes: 'ja, nagekomen, gehouden, gedaan',
    no: 'nee, niet nagekomen, gebroken, gemist',
    open: 'open, openstaand, loopt, nog niet',
  },
  decisionLevels: {
    team: 'team, groep',
    department: 'afdeling, sector',
    company: 'bedrijf, directie, organisatie',
  },
};
