import type { TogetherWords } from './togetherWords.ts';

export const italianTogether: TogetherWords = {
  headers: {
    tieFrom: 'mittente, da persona, persona intervistata; da',
    tieTo:
      'destinatario, a persona, parla con, lavora con, lavora di più con, chiede consiglio a, collabora con, persona nominata; a, con',
    tieStrength:
      'contatti a settimana, frequenza dei contatti, intensità, contatti per settimana, riunioni a settimana, numero di contatti',
    tieFromGroup: 'reparto mittente, dal reparto, reparto di partenza',
    tieToGroup: 'reparto destinatario, al reparto, reparto di arrivo',
    cultureDimension: 'dimensione culturale, dimensione della cultura, dimensione; aspetto',
    clanNow: 'clan attuale, clan adesso, clan oggi',
    adhocracyNow: 'adhocrazia attuale, adhocrazia adesso, adhocrazia oggi; adhocrazia',
    marketNow: 'mercato attuale, mercato adesso, mercato oggi; mercato',
    hierarchyNow: 'gerarchia attuale, gerarchia adesso, gerarchia oggi; gerarchia',
    clanWanted: 'clan desiderato, clan voluto, clan preferito',
    adhocracyWanted: 'adhocrazia desiderata, adhocrazia voluta, adhocrazia preferita',
    marketWanted: 'mercato desiderato, mercato voluto, mercato preferito',
    hierarchyWanted: 'gerarchia desiderata, gerarchia voluta, gerarchia preferita',
    partner: 'partner esterno, partner strategico, azienda partner, nome del partner; alleanza',
    sharedObjective: 'obiettivo condiviso, obiettivo comune, obiettivo congiunto',
    sharedMeasure: 'indicatore condiviso, indicatore comune, misura condivisa, misura comune',
    nextReview: 'prossima revisione, data di revisione, prossima verifica; revisione',
    lastReviewed: 'ultima revisione, rivisto il, ultima verifica',
  },
  kinds: {
    ties: 'comunicazione, rete, chi parla con chi, chi lavora con chi, matrice dei contatti, sociogramma',
    culture: 'profilo culturale, cultura organizzativa, cultura aziendale, cultura',
    partners: 'partner, elenco partner, partnership, alleanze, ecosistema',
  },
};
