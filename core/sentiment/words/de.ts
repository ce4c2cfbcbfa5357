import type { SentimentWords } from './sentimentWords.ts';

export const germanSentiment: SentimentWords = {
  language: 'de',
  good: 'abgestimmt*, abstimmung*, angenehm*, anerkenn*, aufgeschlossen*, ausgewogen*, austausch*, bereit, bereitschaft, besser*, bestärk*, beteilig*, dank*, deutlich*, ehrlich*, eingebunden, einfach*, einig*, einverstanden, engagier*, entlast*, entspannt*, erfolg*, erfreu*, erleichter*, ermutig*, erreicht*, fair*, fortschritt*, freundlich*, freu*, funktioniert, geduld*, geklärt*, gelassen*, gelernt*, gelingt, gelöst*, gelungen*, gemeinsam*, gerecht*, geschätzt, gesund*, gewachsen, gewinn*, glaubwürdig*, glücklich*, gut, gute, guten, guter, gutes, harmon*, helfen, hilf*, hilfreich*, hoffnung*, interess*, klar, klare, klaren, klarer, klares, klarheit*, konstruktiv*, lernen, lob*, machbar*, miteinander, motivier*, nachvollziehbar*, nützlich*, offen, offene, offenen, offener, offenes, offenheit*, optimis*, ordnung, planbar*, positiv*, produktiv*, respekt*, rücksicht*, schätz*, sicher*, sinnvoll*, stabil*, stark*, stärk*, stolz*, transparen*, unterstütz*, verantwort*, verbesser*, verbund*, verlässlich*, verständlich*, verständnis*, verstanden, vertrau*, wertschätz*, wertvoll*, wirksam*, wohl, wohlfühl*, zielgerichtet*, zufrieden*, zusammen, zusammenarbeit*, zusammenhalt*, zuversicht*, zuverlässig*',
  veryGood:
    'ausgezeichnet*, begeister*, brillant*, fantastisch*, feiern, großartig*, hervorragend*, inspirier*, liebe, lieben, perfekt*, super, toll, tolle, toller, tolles, wunderbar*',
  bad: 'abgelehnt*, ablehn*, aneinander, angst*, ärger*, aufwendig*, ausgelaugt*, bedenken, befürcht*, belast*, beschwer*, besorgt*, blockier*, bürokrat*, chaos, chaotisch*, demotivier*, doppelarbeit*, druck, durcheinander, egal, einwand, engpass*, enttäusch*, erschöpf*, falsch*, fehlen, fehlt, fehler*, frust*, gefährdet, gegeneinander, geheim*, gerücht*, gescheitert, gestresst*, gleichgültig*, heikel*, hektik, hektisch*, hindernis*, ignorier*, isolier*, klage*, komplizier*, konflikt*, kritik*, langsam*, langweil*, leider, mangel*, misstrau*, missverst*, müde*, mühsam*, nachteil*, nerv*, problem*, ratlos*, reibung*, scheiter*, schlecht*, schleppend*, schuld*, schwach*, schwäche*, schwierig*, skeptisch*, sinnlos*, sorge*, spannung*, stau, stillstand, stocken*, streit*, stress*, traurig*, überforder*, überlast*, umständlich*, unfair*, uneinig*, ungerecht*, ungewiss*, unklar*, unmöglich*, unnötig*, unruhig*, unsicher*, unverständlich*, unzufrieden*, unzuverlässig*, vage*, vergess*, verlier*, verlor*, verpasst*, verschwend*, verspät*, verwirr*, verzöger*, vorwurf*, vorwürf*, widerspr*, widersprüch*, zäh, zweifel*, zögerlich*',
  veryBad:
    'burnout, desaströs*, furchtbar*, gelogen, hass*, hoffnungslos*, inakzeptabel*, katastroph*, krise*, lüge*, panik*, schlimm*, schrecklich*, toxisch*, unerträglich*, verzweif*, wütend*',
  negations:
    'nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, nichts, ohne, weder, niemand, kaum',
  negationsAgree: false,
  stronger:
    'sehr, wirklich, extrem, besonders, total, völlig, absolut, so, höchst, äußerst, viel, zu, ganz, immer',
  weaker: 'etwas, wenig, ziemlich, teilweise, teils, bisschen, eher, fast, manchmal, leicht',
  common:
    'der, die, das, und, wir, ist, sind, nicht, ein, eine, zu, den, von, mit, für, auf, im, es, ich, sie, haben, hat, wird, war, dass, unser, unsere',
};
