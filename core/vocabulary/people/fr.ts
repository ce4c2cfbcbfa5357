import type { PeopleWords } from './peopleWords.ts';

export const frenchPeople: PeopleWords = {
  headers: {
    veto: 'veto, droit de veto, qui peut bloquer',
    escalation: 'escalade, remonter à, remontée à, instance supérieure',
    commitment: 'engagement, engagements, promesse, promesses, engagement pris',
    promisedBy: 'promis par, engagement de, qui s engage, pris par; par, qui',
    promisedTo: 'promis à, envers qui, à qui, envers; à',
    madeOn: 'promis le, pris le, engagement pris le; date',
    kept: 'tenu, tenue, engagement tenu, promesse tenue, respecté',
    closedOn: 'clos le, clôturé le, tenu le; terminé le',
    reward: 'récompense, prime, bonus, incitation, intéressement, rémunération variable',
    movesWith: 'évolue avec, mesures liées, indicateurs liés',
    tradeOff: 'va contre, en conflit avec, arbitrage, au détriment de',
    recognised: 'reconnu, reconnue, personne reconnue, félicité, remercié, merci à, bravo à',
    recognisedBy: 'reconnu par, félicité par, remercié par, merci de la part de; par',
    recognisedFor: 'reconnu pour, félicité pour, remercié pour, pour quoi, merci pour',
    recognisedOn: 'reconnu le, date de reconnaissance; date',
    livedValue: 'valeur vécue, valeur incarnée, valeur de l entreprise; valeur',
  },
  kinds: {
    commitments: 'engagements, registre des engagements, promesses',
    incentives: 'incitations, primes, plan de primes',
    recognition: 'reconnaissance, remerciements, félicitations',
  },
  commitmentStates: {
    yes: 'oui, tenu, tenue, respecté, respectée, fait',
    no: 'non, non tenu, non tenue, pas tenu, rompu, manqué',
    open: 'ouvert, en cours, à venir, pas encore',
  },
  decisionLevels: {
    team: 'équipe, groupe',
    department: 'service, département, direction métier',
    company: 'entreprise, société, direction, direction générale',
  },
};
