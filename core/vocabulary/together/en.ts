import type { TogetherWords } from './togetherWords.ts';

export const englishTogether: TogetherWords = {
  headers: {
    tieFrom:
      'from person, talks from, communicates from, source person, sender, person asked, who is asked; from, source',
    tieTo:
      'to person, talks to, communicates with, target person, receiver, recipient, works with, works most with, works closely with, turns to, asks for advice, goes to for advice, in touch with, meets with, contact named, colleague named; to',
    tieStrength:
      'talks per week, contact frequency, tie strength, strength, contacts per month, contacts a week, contacts per week, meetings per week, meetings together, talks a week, number of contacts; how often',
    tieFromGroup:
      'from department, from team, department of from, sender department, source department',
    tieToGroup: 'to department, to team, department of to, receiver department, target department',
    cultureDimension: 'culture dimension, dimension of culture, dimension; aspect',
    clanNow: 'clan now, clan current, current clan, clan today, clan as is; clan',
    adhocracyNow:
      'adhocracy now, adhocracy current, current adhocracy, adhocracy today, adhocracy as is; adhocracy',
    marketNow: 'market now, market current, current market, market today, market as is; market',
    hierarchyNow:
      'hierarchy now, hierarchy current, current hierarchy, hierarchy today, hierarchy as is; hierarchy',
    clanWanted: 'clan wanted, clan preferred, preferred clan, wanted clan, clan future, clan to be',
    adhocracyWanted:
      'adhocracy wanted, adhocracy preferred, preferred adhocracy, wanted adhocracy, adhocracy future, adhocracy to be',
    marketWanted:
      'market wanted, market preferred, preferred market, wanted market, market future, market to be',
    hierarchyWanted:
      'hierarchy wanted, hierarchy preferred, preferred hierarchy, wanted hierarchy, hierarchy future, hierarchy to be',
    partner:
      'partner name, external partner, strategic partner, business partner, partner company, partner organisation, partner organization, ecosystem partner, partner; alliance',
    sharedObjective:
      'shared objective, shared goal, joint objective, joint goal, common objective, common goal',
    sharedMeasure:
      'shared measure, shared kpi, joint measure, joint kpi, common measure, common kpi, shared metric',
    nextReview:
      'next review, review date, next review date, review due, review on, to be reviewed on; review',
    lastReviewed: 'last reviewed, last review, reviewed on, last reviewed on, last review date',
  },
  kinds: {
    ties: 'communication, who talks to whom, network, contacts between, who works with whom, social network, sociogram, sociomatrix, contact matrix, collaboration network',
    culture:
      'culture profile, culture survey, competing values, company culture, organisational culture, culture',
    partners: 'partners, partner list, ecosystem, alliances, value chain partners',
  },
};
