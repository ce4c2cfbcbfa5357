import type { TogetherWords } from './togetherWords.ts';

export const frenchTogether: TogetherWords = {
  headers: {
    tieFrom: 'émetteur, de la personne, personne interrogée; de',
    tieTo:
      'destinataire, vers la personne, parle avec, parle à, travaille avec, travaille le plus avec, demande conseil à, échange avec, personne citée; vers, à, avec',
    tieStrength:
      'échanges par semaine, fréquence des échanges, intensité, contacts par semaine, réunions par semaine, nombre de contacts',
    tieFromGroup: 'service émetteur, du service, service de départ, département émetteur',
    tieToGroup: 'service destinataire, vers le service, département destinataire',
    cultureDimension: 'dimension de la culture, dimension culturelle, dimension; aspect',
    clanNow: "clan actuel, clan maintenant, clan aujourd'hui; clan",
    adhocracyNow: "adhocratie actuelle, adhocratie maintenant, adhocratie aujourd'hui; adhocratie",
    marketNow: "marché actuel, marché maintenant, marché aujourd'hui; marché",
    hierarchyNow: "hiérarchie actuelle, hiérarchie maintenant, hiérarchie aujourd'hui; hiérarchie",
    clanWanted: 'clan souhaité, clan voulu, clan préféré',
    adhocracyWanted: 'adhocratie souhaitée, adhocratie voulue, adhocratie préférée',
    marketWanted: 'marché souhaité, marché voulu, marché préféré',
    hierarchyWanted: 'hiérarchie souhaitée, hiérarchie voulue, hiérarchie préférée',
    partner:
      'partenaire, nom du partenaire, partenaire externe, entreprise partenaire, partenaire stratégique; alliance',
    sharedObjective: 'objectif partagé, objectif commun, objectif conjoint',
    sharedMeasure: 'indicateur partagé, indicateur commun, mesure partagée, mesure commune',
    nextReview: 'prochaine revue, date de revue, prochain point, prochain bilan; revue',
    lastReviewed: 'dernière revue, revu le, dernier bilan, dernier point',
  },
  kinds: {
    ties: 'communication, réseau, qui parle à qui, qui travaille avec qui, matrice des contacts, sociogramme',
    culture:
      "profil culturel, profil de culture, culture d'entreprise, culture organisationnelle, culture",
    partners: 'partenaires, liste des partenaires, partenariats, écosystème',
  },
};
