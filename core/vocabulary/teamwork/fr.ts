import type { TeamworkWords } from './teamworkWords.ts';

export const frenchTeamwork: TeamworkWords = {
  headers: {
    linkedMeasure: 'résultat clé lié, indicateur lié, résultat clé associé, indicateur associé',
    accountableSince: 'garant depuis, responsable depuis, redevable depuis, autorité depuis',
    fromTeam: 'équipe demandeuse, de l équipe, équipe qui attend, équipe dépendante',
    toTeam:
      'équipe sollicitée, à l équipe, équipe fournisseuse, dépend de l équipe, équipe qui livre; dépend de',
    need: 'besoin, ce qui est nécessaire, ce qu il faut, dépendance; demande, livrable',
    confirmed: 'confirmé, confirmée, confirmation, accepté par l équipe; accord',
    askedOn: 'demandé le, date de demande, date de la demande',
    riskOwner: 'porteur du risque, responsable du risque, propriétaire du risque',
    milestone: 'jalon, jalon commun, jalons, étape clé; jalon partagé',
    doneOn: 'fait le, atteint le, achevé le, terminé le, date de réalisation',
    audience:
      'public, public cible, audience, cible de communication, pour qui, à qui; destinataires',
    message: 'message, message clé, message principal; contenu',
    channel: 'canal, canal de communication, média, support de communication; support',
    sentOn: 'envoyé le, communiqué le, date d envoi, date de communication; date',
    reached: 'touchés, personnes touchées, nombre atteint, personnes atteintes; portée',
    audienceSize: 'taille du public, taille de l audience, effectif visé; effectif',
    understood: 'compris, part comprise, compréhension, test de compréhension',
  },
  kinds: {
    dependencies: 'registre des dépendances, dépendances entre équipes; dépendances',
    milestones: 'jalons communs, jalons partagés; jalons',
    communications: 'plan de communication, matrice de communication',
  },
};
