import type { SentimentWords } from './sentimentWords.ts';

export const italianSentiment: SentimentWords = {
  language: 'it',
  good: 'accogl*, accordo, accordi, adatt*, affidabil*, aiut*, allegr*, allineat*, allineamento, ammir*, apert*, apertura, apprend*, apprezz*, appoggi*, ascolt*, attent*, autonom*, avanti, avanzat*, beneficio, benefici, bene, benvenut*, bravo, brava, bravi, buono, buona, buoni, buone, buon, calm*, capac*, chiarezza, chiaro, chiara, chiari, chiare, chiaramente, coeren*, coes*, collabor*, compres*, comprend*, comprensi*, condivi*, contento, contenta, contenti, contente, concret*, conferm*, confid*, coinvol*, cooper*, coordin*, corrett*, costruttiv*, creativ*, cresc*, crescita, cura, dialog*, disponib*, efficac*, efficien*, entusias*, equilibr*, equo, equa, facil*, fiduc*, fierezza, fieri, fluid*, forza, forti, forte, funzion*, gentil*, giusto, giusta, grazie, gradevol*, grat*, gratitudine, impar*, impegn*, insieme, interess*, lieto, lieti, merito, miglior*, motivat*, motiva, motivazion*, onest*, ordine, orgogli*, organizzat*, ottimis*, pazien*, piac*, positiv*, precis*, premi*, pronto, pronti, produttiv*, progress*, promett*, raggiunt*, realizz*, rassicur*, respons*, riconosc*, riconoscim*, risolt*, risolv*, rispett*, riuscit*, sereno, serena, sereni, seren*, sicur*, semplic*, senso, sodd*, solid*, soluzion*, sosten*, sostegn*, speranz*, stabil*, successo, successi, supporto, trasparen*, tranquill*, unit*, util*, valore, valorizz*, volentieri, vantagg*',
  veryGood:
    'brillant*, eccellent*, eccezional*, entusiasmante, fantastic*, felic*, geniale, ispir*, magnific*, meravigli*, ottimo, ottima, ottimi, ottime, perfett*, splendid*, straordinari*, stupend*',
  bad: 'abbandon*, affatic*, agita*, ambigu*, annoi*, ansia, ansios*, arbitrari*, arrabbi*, assurd*, attrit*, barrier*, blocc*, burocra*, caos, caotic*, carent*, carenz*, cattiv*, colp*, complicat*, conflitt*, confus*, contradd*, contrast*, contro, critic*, debol*, delus*, delusion*, demotiv*, difett*, difficil*, difficolt*, disaccord*, disagio, disallineat*, discord*, disordin*, disorganizz*, disperso, dispers*, divis*, doppion*, dubb*, duplic*, error*, esaurit*, esaust*, escluso, esclusi, fallit*, fallim*, fatic*, ferm*, frammentat*, frustr*, ignor*, impossibil*, imprecis*, incert*, incoeren*, incompren*, indecis*, inefficac*, inefficien*, ingiust*, insicur*, insoddisf*, insufficien*, instabil*, inutil*, irrealis*, irrit*, isolat*, lament*, lent*, lentezza, litig*, male, malcontent*, malint*, mancanz*, manca, mancano, mancat*, nascost*, negativ*, nervos*, noia, noios*, obiezion*, opac*, ostacol*, paura, paure, peggio*, perdit*, perso, persa, persi, pesant*, preoccup*, pression*, problem*, reclam*, rifiut*, rischio, ritard*, scars*, scett*, sbagli*, sbagliat*, sconfort*, scontent*, scoraggi*, sfiduc*, sovraccaric*, sprec*, stanc*, stress*, tens*, tensione, tensioni, timor*, trist*, urgenz*, vag*',
  veryBad:
    'catastrof*, crisi, disastr*, disperat*, furios*, inaccettab*, insopportab*, menzogn*, mentito, bugi*, odio, odiare, orribil*, ostil*, pessim*, rabbia, terribil*, tossic*',
  negations:
    'non, mai, niente, nulla, nessun, nessuno, nessuna, senza, né, neanche, nemmeno, neppure',
  negationsAgree: true,
  stronger:
    'molto, davvero, estremamente, così, troppo, troppa, totalmente, assolutamente, completamente, tanto, sempre, veramente',
  weaker: "un po', po, poco, abbastanza, piuttosto, leggermente, parzialmente, quasi, a volte",
  common:
    'il, lo, la, i, gli, le, e, di, che, è, sono, una, un, per, con, in, ci, si, noi, nostro, nostra, del, della, al, alla, ha, hanno, abbiamo, ma, come, dei, delle',
};
