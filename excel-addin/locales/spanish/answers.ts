import type { FunctionTexts } from '../functionTexts.ts';

/** Culture, surveys, rankings, balance and the sound of messages in Spanish. */
export const spanishAnswers: FunctionTexts = {
  summaries: {
    CVF_PROFILE: 'Perfil de cultura: puntos de cada tipo hoy, deseados y la diferencia.',
    CVF_GAP: 'Cuánto dista la cultura deseada de la actual, tipo por tipo.',
    CVF_DOMINANT: 'El tipo de cultura que domina y el deseado, con empates y forma híbrida.',
    CVF_CONGRUENCE:
      'Si el mismo tipo lidera todas las dimensiones de una cultura: una fila cada una.',
    ALIGN_AGREEMENT: 'Mide cuánto coincide un grupo en una encuesta: 1 del todo, 0 como al azar.',
    SURVEY_ITEMS:
      'Lista cada pregunta con n, media, dispersión y acuerdo; muy pocas respuestas se ocultan.',
    SURVEY_RELIABILITY:
      'Alfa de Cronbach de cada aspecto de una encuesta y de todas las preguntas, con n.',
    SURVEY_TEAMS:
      'Dice cuánto difieren los equipos y se parecen sus miembros: ICC(1), ICC(2), F y p.',
    OWNERSHIP_INDEX: 'Cuánto responde la gente de lo que hace: media de un pulso breve, 0 a 100.',
    RANK_AGREEMENT:
      'Mide cuánto coinciden los líderes al ordenar prioridades: W de Kendall de 0 a 1.',
    RANK_CORRELATION: 'Compara dos órdenes: 1 el mismo, −1 el contrario, 0 sin relación.',
    CODE_AGREEMENT: 'Cuánto coinciden varias personas al clasificar lo mismo, más allá del azar.',
    RECALL_SCORE: 'Parte de las prioridades oficiales que los líderes nombran: 1 son todas.',
    PERCEPTION_GAP: 'Cuánto más alineados se sienten los líderes de lo que muestra su memoria.',
    MESSAGE_OVERLAP:
      'Cuánto tienen en común las frases de estrategia de los líderes: 1 las mismas palabras.',
    AMBI_BALANCE: 'Equilibrio entre explorar y explotar: más alto cuanto más cerca están.',
    AMBI_COMBINED: 'Dimensión conjunta de explorar y explotar: más alta cuanto más hay de ambas.',
    SENTIMENT_SCORE:
      'Cómo suena un mensaje sobre el trabajo común, de -1 a 1, según una lista de palabras.',
    SENTIMENT_WORDS: 'Las palabras que hacen sonar así un mensaje, primero las de más peso.',
  },
  helps: {
    'One row a respondent and dimension: 100 points split over clan, adhocracy, market and hierarchy, now and as wanted.':
      'Una fila por encuestado y dimensión: 100 puntos entre clan, adhocracia, mercado y jerarquía, hoy y deseados.',
    'Nothing is shown of fewer respondents than this.': 'No se muestra nada de menos encuestados.',
    'What is rated.': 'Qué se valora: now (hoy) o wanted (deseado).',
    'Answers: one row a person, one column a question, numbers or words such as "agree"; or a list of respondent, question and answer. Names, times and comments are passed over; a column headed Team groups people; "Vision 1: …" names an aspect, "(R)" a reversed question.':
      'Respuestas: una fila por persona, una columna por pregunta, números o palabras; o encuestado, pregunta, respuesta.',
    'Options of the scale, counted from 1; eleven count from 0 where 0 is answered. Left out: 5, or what the answers show (7 or 10 where two and more than a tenth lie above 5, 7 where the words do).':
      'Grados de la escala, contados desde 1; once, desde 0 si se responde 0. Omitido: 5, o lo que muestren las respuestas (7 o 10).',
    'star (r*wg(J)), rwg, rwgj, ad or admedian.': 'star (r*wg(J)), rwg, rwgj, ad o admedian.',
    'Fewer answers than this are not shown, nor what would give them away; 5 when left out.':
      'Menos respuestas que estas no se muestran, ni lo que las delataría; 5 si se omite.',
    'Only the questions of this aspect, as their headers name it before the colon; all when left out.':
      'Solo las preguntas de este aspecto, nombrado antes de los dos puntos del encabezado; todas si se omite.',
    'Only this team, as the column of teams names it; everybody when left out.':
      'Solo este equipo, como lo nombra la columna de equipos; todos si se omite.',
    'TRUE spills the index with n, the number of questions and of options.':
      'VERDADERO muestra el índice con n, el número de preguntas y de grados.',
    'Questions to turn beside those marked "(R)": their numbers or headers, separated by commas.':
      'Preguntas que invertir además de las marcadas «(R)»: números o encabezados, separados por comas.',
    'TRUE spills the score with n and the number of questions.':
      'VERDADERO muestra la puntuación con n y el número de preguntas.',
    'Ranks or scores, with or without names: one column a leader and one row a priority, or the other way round.':
      'Rangos o puntos, con o sin nombres: una columna por líder y una fila por prioridad, o al revés.',
    'TRUE spills W with chi-square, p, numbers and a caution.':
      'VERDADERO muestra W con ji cuadrado, p, los números y una advertencia.',
    'rows or columns: where each leader stands. Left out: where the ranks add up; with names above and beside, columns, else rows.':
      'rows o columns: dónde está cada líder. Omitido: donde cuadran los rangos.',
    'Ranks or scores of one leader.': 'Rangos o puntos de un líder.',
    'Those of the other, in the same order.': 'Los del otro, en el mismo orden.',
    'spearman or tau.': 'spearman o tau.',
    'TRUE spills the correlation with p and n.': 'VERDADERO muestra la correlación con p y n.',
    'One row an item, one column a coder; codes are words or numbers, blanks missing.':
      'Una fila por elemento, una columna por codificador; los códigos son palabras o números, los vacíos faltan.',
    'krippendorff or fleiss.': 'krippendorff o fleiss.',
    'For krippendorff: nominal, ordinal, interval or ratio.':
      'Para krippendorff: nominal, ordinal, interval o ratio.',
    'TRUE spills the measure with z, p (fleiss) and numbers.':
      'VERDADERO muestra la medida con z, p (fleiss) y los números.',
    'What each leader named: Leader, then the priorities in the order they were named; for the gap a column of felt alignment. One row a leader.':
      'Una fila por líder: su nombre y las prioridades en el orden dicho; para la brecha, la alineación sentida.',
    'The official priorities, the most important first, or with their official rank beside them.':
      'Las prioridades oficiales, la más importante primero, o con su rango oficial al lado.',
    'How many of the official priorities count; 3 when left out.':
      'Cuántas prioridades oficiales cuentan; 3 si se omite.',
    'TRUE spills recall with the overlap and numbers.':
      'VERDADERO muestra la parte con la coincidencia y los números.',
    'Options of the scale of felt alignment; 5 when left out.':
      'Grados de la escala de alineación sentida; 5 si se omite.',
    'TRUE spills the gap with both sides and the number of leaders.':
      'VERDADERO muestra la brecha con ambos lados y el número de líderes.',
    'One sentence a row, with the leader in a column before it or under headers.':
      'Una frase por fila, con el líder en la columna anterior o bajo encabezados.',
    'TRUE spills each leader’s overlap and who stands alone.':
      'VERDADERO muestra la coincidencia de cada líder y quién está solo.',
    'Answers about trying what is new, or their mean as one number.':
      'Respuestas sobre probar lo nuevo, o su media como un número.',
    'Answers about doing better what is known, or their mean as one number.':
      'Respuestas sobre hacer mejor lo conocido, o su media como un número.',
    'Highest point of the scale, which begins at 1.':
      'Punto más alto de la escala, que empieza en 1.',
    'points, or share: 0 to 1 over the whole scale.':
      'points (puntos), o share (proporción): de 0 a 1 en toda la escala.',
    'Fewest answers that are shown, where a range holds answers; one number is taken for a mean.':
      'Mínimo de respuestas que se muestran, si un rango las contiene; un solo número se toma por una media.',
    'Text you pasted: a cell, or a range of which each cell is a text.':
      'Texto pegado: una celda, o un rango en que cada celda es un texto.',
    'en, de, fr, es or it; auto finds it by the text.':
      'en, de, fr, es o it; auto lo reconoce por el texto.',
    'TRUE spills the score with its words.': 'VERDADERO muestra la puntuación con sus palabras.',
  },
};
