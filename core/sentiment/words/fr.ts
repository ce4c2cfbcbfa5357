import type { SentimentWords } from './sentimentWords.ts';

export const frenchSentiment: SentimentWords = {
  language: 'fr',
  good: 'accompli*, accord, accueil*, agréable*, aide*, aligné*, alignement, améliore*, amélioration*, apaisé*, appréci*, appris*, apprend*, apprentissage*, apte*, attentif*, atteint*, autonom*, avance*, avancée*, avantage*, bénéfi*, bien, bienveillan*, bon, bonne*, bons, calme*, clair, claire*, clairs, clairement, clarté, cohéren*, cohésion, collabor*, compréhens*, compris*, concret*, confian*, confort*, constructif*, constructive*, content*, coopér*, coordonn*, correct*, courag*, créati*, dialogue*, disponib*, écoute*, efficac*, encourag*, engag*, ensemble, entraide*, équilibr*, équitab*, espoir, facile*, fiab*, fier*, fierté, fluide*, fonctionne*, force*, gagné*, gratitude, heureu*, honnêt*, implique*, impliqué*, intéress*, juste*, maîtris*, meilleur*, merci, mieux, motiv*, optimis*, organisé*, ouvert*, paisib*, partag*, patien*, positif*, positive*, précis*, prêt*, productif*, productive*, progr*, promett*, rassur*, reconnaiss*, réconfort*, résolu*, respect*, réuss*, satisf*, sécur*, sens, serein*, simple*, simplif*, soli*, solution*, souten*, soutien, stable*, succès, transparen*, unis, uni, utile*, valoris*, volont*',
  veryGood:
    'admirable*, brillant*, épatant*, excellen*, exceptionnel*, extraordinaire*, fantastique*, formidable*, génial*, inspir*, magnifique*, merveill*, parfait*, ravi*, superbe*',
  bad: 'absurde*, agac*, ambigu*, angoiss*, anxi*, arbitraire*, bloqu*, blocage*, bureaucra*, caché*, chao*, cloisonn*, complexe*, compliqu*, concurren*, conflit*, confus*, contradict*, contraire*, craint*, craindre, critiqu*, cynis*, débord*, déçu*, déception*, décourag*, défaut*, démotiv*, désaccord*, désengag*, désordre*, désorganis*, difficil*, difficult*, divis*, dommage, doublon*, doute*, échec*, échou*, ennuy*, ennui*, épuis*, erreur*, fatigu*, faux, flou*, fragil*, frein*, frustr*, gaspill*, gêne*, ignor*, illisible*, impossib*, imprécis*, incertain*, incertitude*, incohéren*, incompréhens*, inégal*, inefficac*, injust*, inquiet*, inquiét*, instab*, insuffisan*, inutil*, irréalis*, isol*, lassitude, lent*, lenteur*, lourd*, malentendu*, malheureu*, manqu*, mauvais*, méfi*, mécontent*, nerveu*, obstacle*, opaque*, oubli*, perdu*, perte*, peur*, pire, plain*, plainte*, pression*, probl*, querelle*, refus*, regret*, reproche*, retard*, rumeur*, rupture*, sceptiq*, silo*, souci*, stress*, submerg*, surcharg*, tendu*, tension*, trist*, urgence*, vague*',
  veryBad:
    'affreu*, catastroph*, colère, crise*, désastr*, désespér*, détest*, furieu*, haine, haïr, honteu*, horrible*, hostil*, inacceptab*, insupportab*, mensong*, menti*, terrible*, toxiq*',
  negations: 'ne, pas, jamais, rien, aucun, aucune, sans, ni, guère, non',
  negationsAgree: true,
  stronger:
    'très, vraiment, extrêmement, tellement, trop, totalement, absolument, fortement, profondément, beaucoup, toujours',
  weaker: 'un peu, peu, assez, plutôt, légèrement, partiellement, presque, parfois',
  common:
    'le, la, les, et, de, des, nous, est, sont, que, qui, une, un, pour, dans, avec, sur, ce, il, elle, vous, notre, nos, du, au, en, je, on, ont',
};
