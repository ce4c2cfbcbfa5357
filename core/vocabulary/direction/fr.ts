import type { DirectionWords } from './directionWords.ts';

export const frenchDirection: DirectionWords = {
  headers: {
    factor:
      'facteur, facteur interne, facteur externe, facteur SWOT, facteur clé, facteur clé de succès',
    swotType: 'type SWOT, catégorie SWOT, type de facteur; quadrant, type, catégorie',
    rating: 'note de 1 à 4, cote, notation; note',
    source: 'source, source des preuves, source de la preuve',
    strategicOption: 'option stratégique, stratégie TOWS, piste stratégique; option, alternative',
    towsType: "type TOWS, catégorie TOWS, type d'option; quadrant, type, catégorie",
    factorsUsed: 'facteurs utilisés, facteurs SWOT, fondé sur, facteurs mobilisés; facteurs',
    element: "élément, éléments, élément de l'organisation; aspect",
    assumption: 'hypothèse, hypothèses, hypothèse clé, supposition, postulat',
    evidence: 'preuve, preuves, éléments de preuve, indices, justificatif',
    impact: 'impact si faux, effet si faux, conséquence si faux; impact, conséquence, effet',
    testedOn: 'dernier test, testé le, dernière vérification, vérifié le, validé le',
    nextTest:
      'prochain test, prochaine vérification, à tester avant, à vérifier avant, date de test',
  },
  kinds: {
    swot: 'SWOT, analyse SWOT, forces et faiblesses, AFOM',
    tows: 'TOWS, matrice TOWS',
    fit: 'matrice de cohérence, cohérence stratégique, adéquation stratégique',
    assumptions:
      'registre des hypothèses, journal des hypothèses, liste des hypothèses; hypothèses',
  },
  swotTypes: {
    strength: 'force, forces, atout, atouts',
    weakness: 'faiblesse, faiblesses',
    opportunity: 'opportunité, opportunités',
    threat: 'menace, menaces',
  },
  fitElements: {
    vision: 'vision',
    mission: 'mission',
    values: 'valeurs',
    strategy: 'stratégie',
    structure: 'structure, organisation',
    processes: 'processus',
    technology: 'technologie, technologies, outils',
    culture: "culture, culture d'entreprise",
    people: 'personnes, personnel, capital humain, équipes, collaborateurs',
  },
  assumptionStates: {
    open: 'ouverte, à tester, à vérifier, non testée, en cours',
    confirmed: 'confirmée, validée, vérifiée, vraie, confirmé',
    refuted: 'réfutée, fausse, infirmée, invalidée',
    retired: 'abandonnée, retirée, caduque, close',
  },
  fitSigns: {
    plus: 'fort, forte, positif, soutient, renforce, bon, cohérent, oui',
    zero: 'neutre, aucun, sans effet',
    minus: 'faible, négatif, contredit, freine, mauvais, incohérent, non',
  },
  degrees: {
    high: 'élevé, élevée, haut, haute, fort, forte',
    medium: 'moyen, moyenne',
    low: 'faible, bas, basse',
  },
};
