import type { SentimentWords } from './sentimentWords.ts';

export const spanishSentiment: SentimentWords = {
  language: 'es',
  good: 'abiert*, acordad*, acuerdo*, adecuad*, agradable*, agradec*, alcanzad*, alegr*, alianza*, alinead*, alineación, amable*, ánimo, animad*, apoy*, aprend*, apreci*, autonom*, avanc*, avanz*, ayud*, beneficio*, bien, bienvenid*, bueno*, buena*, buen, calma*, capaz, capaces, claridad, claro*, clara*, claramente, coheren*, colabor*, cómod*, comprend*, comprensi*, comprometid*, compromiso*, confia*, confianza, contribu*, cooper*, coordin*, correct*, creativ*, cuida*, dialog*, disfrut*, dispuest*, eficac*, eficaz, eficien*, entend*, entienden, entendido*, entusias*, equilibr*, equitativ*, escuch*, esperanza*, estable*, éxito*, fácil*, feliz, felices, fiable*, firme*, fluid*, fortalez*, fuerte*, funciona*, ganad*, gracias, gust*, honest*, ilusión, implicad*, integr*, interes*, juntos, juntas, just*, lograd*, logro*, mejor*, motiv*, optimis*, ordenad*, organizad*, orgull*, pacien*, participa*, positiv*, precis*, preparad*, product*, progres*, promete*, reconoc*, resolv*, resuelt*, respald*, respet*, respons*, satisf*, segur*, sencill*, sentido, simple*, sincer*, solid*, solución*, soluciones, tranquil*, transparen*, unid*, unión, útil*, valios*, valora*, voluntad',
  veryGood:
    'brillante*, encant*, estupend*, excelen*, excepcional*, extraordinari*, fantástic*, genial*, inspir*, magnífic*, maravill*, perfect*, sobresalient*',
  bad: 'abandon*, aburr*, agobi*, agot*, aislad*, ambigu*, angusti*, ansie*, arbitrari*, atasc*, ausencia*, barrera*, bloque*, burocr*, cansad*, cansancio, caos, caótic*, carenc*, complicad*, conflict*, confus*, contradic*, contradiccion*, crític*, culp*, débil*, decepcion*, defecto*, demora*, demoras, desacuerdo*, desalinead*, desánimo, desconect*, desconfi*, descontent*, descoord*, desigual*, desmotiv*, desord*, desperdici*, difícil*, dificult*, disgust*, divid*, duda*, dudos*, duplic*, enfad*, equivoc*, error*, errores, escas*, estancad*, estres*, estrés, excesiv*, excluid*, fall*, falta*, fatig*, fracas*, fragment*, frustr*, ignor*, imposible*, incert*, inciert*, incoheren*, incómod*, ineficac*, ineficaz, ineficien*, inestab*, injust*, inquiet*, insegur*, insuficien*, inútil*, irreal*, lent*, lentitud, limitad*, mal, mala*, malo*, malentend*, miedo*, molest*, nervios*, obstácul*, ocult*, olvid*, opac*, pelea*, peor*, perdid*, perdimos, pesad*, preocup*, presión, problem*, queja*, rechaz*, reproch*, retras*, rumor*, saturad*, sobrecarg*, temor*, tensión, tensiones, tens*, tristez*, triste*, urgenc*, vag*',
  veryBad:
    'catástrof*, catastróf*, crisis, desastr*, desesper*, espantos*, furios*, horrible*, hostil*, inaceptab*, insoportab*, mentira*, mintieron, mintió, odi*, pésim*, terrible*, tóxic*',
  negations: 'no, nunca, jamás, nada, nadie, ningún, ninguno, ninguna, sin, ni, tampoco, apenas',
  negationsAgree: true,
  stronger:
    'muy, realmente, extremadamente, tan, demasiado, demasiada, totalmente, absolutamente, mucho, mucha, siempre, sumamente',
  weaker: 'algo, poco, bastante, ligeramente, parcialmente, casi, a veces',
  common:
    'el, la, los, las, y, de, que, es, son, una, un, para, con, en, por, lo, se, nos, nuestro, nuestra, del, al, está, están, hay, ha, hemos, pero, como',
};
