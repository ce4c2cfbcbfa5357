import type { FunctionTexts } from '../functionTexts.ts';

/** Scorecards, key figures and forecasts in Spanish. */
export const spanishMeasures: FunctionTexts = {
  summaries: {
    MEASURE_SCORE: 'Convierte un valor medido en una puntuación de 0 a 100.',
    SCORECARD_TOTAL: 'Puntuación de un cuadro de mando integral entero, de 0 a 100.',
    SCORECARD_PERSPECTIVES:
      'Peso, puntuación, cobertura y banda de cada perspectiva de un cuadro de mando.',
    SCORECARD_CHECK:
      'Lista lo que está mal o falta en un cuadro de mando, con la celda que lo arregla.',
    KPI_SCORE: 'Cumplimiento en lo que va de año de un indicador o de todos, de 0 a 100.',
    KPI_STATUS: 'Estado de un valor frente a su meta, según una regla.',
    KPI_TREND:
      'Tendencia lineal de un indicador: pendiente por período, sentido y número de valores.',
    KPI_NPS: 'Net promoter score a partir de respuestas de 0 a 10 o de recuentos.',
    KPI_CSAT: 'Satisfacción del cliente: parte de respuestas 4 y 5 en una escala de 1 a 5.',
    KPI_CHURN: 'Parte de los clientes, o del ingreso recurrente, perdida en un período.',
    KPI_RETENTION: 'Parte de los clientes del inicio de un período que siguen al final.',
    KPI_CLTV: 'Valor de vida del cliente por uno de tres métodos.',
    KPI_CAC: 'Coste de ganar un cliente.',
    KPI_CONVERSION: 'Parte de contactos, visitas u ofertas que se convirtieron.',
    KPI_TURNOVER: 'Rotación de personal: bajas entre la plantilla media.',
    KPI_DURATION: 'Cuánto suele durar un caso, por ejemplo del pedido a la entrega.',
    KPI_LEAD_QUALITY: 'Calidad de los contactos: parte de los contactos cualificados entre todos.',
    KPI_ENPS:
      'Net promoter score de empleados con respuestas de 0 a 10, oculto si son demasiado pocas.',
    KPI_LTV_CAC: 'Valor de vida de un cliente por cada unidad de lo que costó ganarlo.',
    KPI_ENGAGEMENT: 'Tasa de participación: parte de las personas alcanzadas que hicieron algo.',
    MIX_CHECK: 'Cuenta indicadores adelantados y rezagados y avisa si todos son de una clase.',
    LEAD_LAG:
      'Correlación de un indicador adelantado con uno rezagado por desfase, con n y el desfase más fuerte.',
    FORECAST_END: 'Valor de un resultado clave en su último día si la historia sigue igual.',
    REQUIRED_RATE: 'Cambio por día (o semana, con 7) que aún hace falta para llegar a tiempo.',
    TARGET_CHANCE:
      'Probabilidad de alcanzar una meta en una fecha dada si la historia sigue igual.',
    CONTROL_LIMITS: 'Límites entre los que un indicador varía solo por azar.',
    CONTROL_SIGNALS: 'Valores de un indicador que el azar apenas explica, y la regla que lo dice.',
  },
  helps: {
    'The measured value. Blank is not zero.': 'El valor medido. Vacío no es cero.',
    'Value that scores 100; with redflag the goal. Not used by band.':
      'Valor que puntúa 100; con redflag la meta. No lo usa band.',
    'Value that scores 0: baseline or worst value; with redflag the red flag.':
      'Valor que puntúa 0: línea base o peor valor; con redflag el valor de alarma.',
    'How the value becomes a score.': 'Cómo el valor se convierte en puntuación.',
    'Lower end of the band.': 'Extremo inferior de la banda.',
    'Upper end of the band.': 'Extremo superior de la banda.',
    'Where the score below the band has fallen to 0. Left out: at once.':
      'Dónde la puntuación bajo la banda ha caído a 0. Omitido: enseguida.',
    'Where the score above the band has fallen to 0. Left out: at once.':
      'Dónde la puntuación sobre la banda ha caído a 0. Omitido: enseguida.',
    'Half the band around the target, as a share of it.':
      'Media anchura de la banda en torno a la meta, como proporción de ella.',
    'FALSE lets linear, redflag, band and ratio go below 0 and above 100.':
      'FALSO deja que linear, redflag, band y ratio bajen de 0 y pasen de 100.',
    'Which way is better, for ratio and for binary without a floor.':
      'Qué sentido es mejor (higher, lower), para ratio y para binary sin mínimo.',
    'The scorecard, one row a measure, with its headers. Perspective and objective may stand in the first row only.':
      'El cuadro de mando con encabezados, una fila por medida. Perspectiva y objetivo bastan en la primera fila.',
    'What to do with measures without data: leave out (proportional), split their weight evenly (equal), no score (strict), count as 0 (zero), last known value (carry), 0 where a target was due (notMet), out with their weight (notApplicable).':
      'Medidas sin datos: proportional (fuera), equal, strict (sin puntuación), zero, carry, notMet, notApplicable.',
    'siblings: a weight counts among its siblings. overall: each measure’s weight is its share of the whole.':
      'siblings: un peso cuenta entre sus hermanos. overall: el peso de cada medida es su parte del total.',
    'One row a KPI and period, with headers.': 'Una fila por indicador y período, con encabezados.',
    'The KPI to score. Left out: all of them.': 'El indicador que puntuar. Omitido: todos.',
    'Day of reckoning. Left out: the last period with a value.':
      'Fecha de referencia. Omitido: el último período con valor.',
    'Month in which the year begins.': 'Mes en que empieza el año.',
    'The value. Blank is not zero.': 'El valor. Vacío no es cero.',
    'The target.': 'La meta.',
    'Which way is better. Not used by redflag, where target and red flag say it.':
      'Qué sentido es mejor. No lo usa redflag, donde lo dicen la meta y el valor de alarma.',
    'Rule: own (On target, Watch, Behind at 90 and 75 % of the target), servicenow (the same as Green, Yellow, Red), clearpoint (100 and 90 %), redflag (goal and red flag).':
      'Regla: own (90 y 75 % de la meta), servicenow (igual), clearpoint (100 y 90 %), redflag (meta y alarma).',
    'Share of due values that the actual stands on. Left out: not checked.':
      'Parte de los valores debidos en que se apoya el real. Omitido: no se comprueba.',
    'TRUE gives the reason and the distance to the next band as well.':
      'VERDADERO da también el motivo y la distancia a la banda siguiente.',
    'For the profile redflag: the value that raises alarm.':
      'Para el perfil redflag: el valor que da la alarma.',
    'One value a period, oldest first.': 'Un valor por período, el más antiguo primero.',
    'Fewest values for a trend.': 'Mínimo de valores para una tendencia.',
    'Answers from 0 to 10; blanks are people who did not answer.':
      'Respuestas de 0 a 10; los vacíos son personas que no respondieron.',
    'Instead of answers: how many gave 9 or 10.': 'En vez de respuestas: cuántos dieron 9 o 10.',
    'How many gave 7 or 8.': 'Cuántos dieron 7 u 8.',
    'How many gave 0 to 6.': 'Cuántos dieron de 0 a 6.',
    'Answers from 1 to 5; blanks are people who did not answer.':
      'Respuestas de 1 a 5; los vacíos son personas que no respondieron.',
    'Instead of answers: five counts, from the worst to the best answer.':
      'En vez de respuestas: cinco recuentos, de la peor a la mejor respuesta.',
    'Customers or revenue at the start.': 'Clientes o ingresos al inicio.',
    'How many of those were lost.': 'Cuántos de ellos se perdieron.',
    'Customers at the start.': 'Clientes al inicio.',
    'Customers at the end.': 'Clientes al final.',
    'Customers won in the period.': 'Clientes ganados en el período.',
    'simple: purchase × frequency × lifespan × margin. churn: revenue × margin ÷ churn. discounted: margin × r ÷ (1 + d − r).':
      'simple: compra × frecuencia × duración × margen. churn: ingreso × margen ÷ churn. discounted: margen × r ÷ (1 + d − r).',
    'simple: money a purchase.': 'simple: dinero por compra.',
    'simple: purchases a year.': 'simple: compras al año.',
    'simple: years a customer stays.': 'simple: años que permanece un cliente.',
    'simple and churn: gross margin, a share of revenue.':
      'simple y churn: margen bruto, parte del ingreso.',
    'churn: money an account brings in a period.':
      'churn: dinero que aporta una cuenta en un período.',
    'churn: share of customers lost in such a period.':
      'churn: parte de los clientes perdidos en tal período.',
    'discounted: margin of one period, in money.': 'discounted: margen de un período, en dinero.',
    'discounted: share of customers kept from period to period.':
      'discounted: parte de los clientes que se conservan de un período a otro.',
    'discounted: discount rate of a period.': 'discounted: tasa de descuento de un período.',
    'discounted: TRUE counts the first period in full.':
      'discounted: VERDADERO cuenta entero el primer período.',
    'Spent on marketing.': 'Gasto en marketing.',
    'Spent on sales.': 'Gasto en ventas.',
    'Customers won.': 'Clientes ganados.',
    'How many went on.': 'Cuántos siguieron adelante.',
    'How many there were.': 'Cuántos había.',
    'How many people left: one number, or one a period.':
      'Cuántas personas se fueron: un número, o uno por período.',
    'Headcounts: start and end, or one a period.':
      'Plantillas: inicial y final, o una por período.',
    'average: all separations over the average headcount. periods: the sum of every period’s own turnover.':
      'average: todas las bajas entre la plantilla media. periods: la suma de la rotación de cada período.',
    'One duration a case, in any one unit.': 'Una duración por caso, en una misma unidad.',
    'median: half of the cases were faster; one outlier does not move it. mean: the average.':
      'median: la mitad de los casos fue más rápida; un valor extremo no la mueve. mean: la media.',
    'Qualified leads: one number, or one a period.':
      'Contactos cualificados: un número, o uno por período.',
    'All leads, in the same order.': 'Todos los contactos, en el mismo orden.',
    'TRUE spills the figure with n, the number of blanks and whether the data is complete.':
      'VERDADERO muestra la cifra con n, el número de vacíos y si los datos están completos.',
    'Fewest answers for which the score is shown.':
      'Mínimo de respuestas para mostrar la puntuación.',
    'Lifetime value: one number, or one a customer or segment.':
      'Valor de vida: un número, o uno por cliente o segmento.',
    'Cost of winning a customer: one number, or one a customer or segment.':
      'Coste de ganar un cliente: un número, o uno por cliente o segmento.',
    'People who took part: one number, or one a period.':
      'Personas que participaron: un número, o uno por período.',
    'People reached, or who answered, in the same order.':
      'Personas alcanzadas, o que respondieron, en el mismo orden.',
    'One row a measure, with headers such as KPI and Leading or lagging (or Type).':
      'Una fila por medida, con encabezados como indicador y adelantado rezagado (o tipo).',
    'Values of the leading measure in order of time; blanks stay blank.':
      'Valores del indicador adelantado en orden de tiempo; los vacíos quedan vacíos.',
    'Values of the lagging measure for the same periods.':
      'Valores del indicador rezagado para los mismos períodos.',
    'Largest lag in periods.': 'Mayor desfase, en períodos.',
    'Fewest pairs for a correlation.': 'Mínimo de pares para una correlación.',
    'Days and values, such as the sheet of check-ins; a third column may name what was measured.':
      'Días y valores, como la hoja de seguimientos; una tercera columna puede decir qué se midió.',
    'Day the forecast is for.': 'Día del pronóstico.',
    'Id or text of the key result, where the range holds several.':
      'Id o texto del resultado clave, si el rango contiene varios.',
    'linear: least squares; holt: smoothing that follows the newest values; theil-sen: a line few outliers can turn.':
      'linear: mínimos cuadrados; holt: suavizado que sigue lo más nuevo; theil-sen: recta que resiste valores extremos.',
    'Share of cases the interval holds; linear only.':
      'Parte de los casos que abarca el intervalo; solo linear.',
    'Fewest days with a value.': 'Mínimo de días con valor.',
    'TRUE spills the forecast with the ends of its interval and the number of values.':
      'VERDADERO muestra el pronóstico con los extremos de su intervalo y el número de valores.',
    'Value now.': 'Valor actual.',
    'Value wanted.': 'Valor deseado.',
    'Day of the value now.': 'Día del valor actual.',
    'Days of one step: 7 for a week.': 'Días de un paso: 7 para una semana.',
    'increase: at least the target; decrease: at most.':
      'increase: al menos la meta; decrease: como máximo.',
    'Fewest values.': 'Mínimo de valores.',
  },
};
