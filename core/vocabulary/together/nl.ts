import type { TogetherWords } from './togetherWords.ts';

export const dutchTogether: TogetherWords = {
  headers: {
    tieFrom: 'van persoon, afzender, ondervraagde; van',
    tieTo:
      'naar persoon, ontvanger, praat met, werkt met, werkt samen met, werkt het meest met, vraagt advies aan, genoemde persoon; naar, aan, met',
    tieStrength:
      'gesprekken per week, contactfrequentie, contacten per week, overleggen per week, aantal contacten',
    tieFromGroup: 'van afdeling, afdeling afzender, afdeling van',
    tieToGroup: 'naar afdeling, afdeling ontvanger, afdeling naar',
    cultureDimension: 'cultuurdimensie, dimensie van de cultuur, dimensie; aspect',
    clanNow: 'clan nu, clan huidig, huidige clan, familie nu',
    adhocracyNow: 'adhocratie nu, adhocratie huidig, huidige adhocratie',
    marketNow: 'markt nu, markt huidig, huidige markt',
    hierarchyNow: 'hiërarchie nu, hiërarchie huidig, huidige hiërarchie; hiërarchie',
    clanWanted: 'clan gewenst, gewenste clan, familie gewenst',
    adhocracyWanted: 'adhocratie gewenst, gewenste adhocratie',
    marketWanted: 'markt gewenst, gewenste markt',
    hierarchyWanted: 'hiërarchie gewenst, gewenste hiërarchie',
    partner:
      'partnerbedrijf, externe partner, strategische partner, samenwerkingspartner, naam van de partner; alliantie',
    sharedObjective:
      'gedeeld doel, gezamenlijk doel, gemeenschappelijk doel, gedeelde doelstelling',
    sharedMeasure: 'gedeelde maatstaf, gedeelde kpi, gezamenlijke kpi, gezamenlijke maatstaf',
    nextReview: 'volgende evaluatie, evaluatiedatum, volgende bespreking; evaluatie',
    lastReviewed: 'laatst geëvalueerd, laatste evaluatie, laatst besproken',
  },
  kinds: {
    ties: 'communicatie, netwerk, wie praat met wie, wie werkt met wie, contactmatrix, sociogram',
    culture: 'cultuurprofiel, bedrijfscultuur, organisatiecultuur, cultuur',
    partners: 'partners, partnerlijst, samenwerkingen, ecosysteem',
  },
};
