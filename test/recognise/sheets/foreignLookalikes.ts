/** Sheets that use words or letters of ours for something else: a name, a header, rows. All made up. */
export const foreignLookalikes = `
# Baking trials
Trial|Goal|Key result
T1|Longer proofing|Crumb holds 2 days
T2|Less yeast|No change in volume
T3|Cold start|Crust too thick
# Versuche
Versuch|Ziel|Ergebnis
V1|Längere Gare|Krume hält zwei Tage
V2|Weniger Hefe|kein Unterschied
V3|Kalter Start|Kruste zu dick
# Ateliers
Atelier|Outils|Objectif|Résultat clé
Pain 1|four, balance|Peser juste|Écart de 2 g
Pain 2|pétrin|Pétrir sans chauffer|Pâte à 24 degrés
Pain 3|four à bois|Cuire au bois|Croûte régulière
# Статьи
Источник|Год|Метод|Ключевой результат
Мюллер|1998|опрос|пекут дома чаще
Смит|2004|наблюдение|хлеб дорожает
Ли|2011|опрос|закваска популярна
# Viewpoints
Perspective|Objective
Baker|What the oven does
Guest|What is on the plate
Neighbour|What the street smells
# Miradas
Perspectiva|Objetivo|Recurso
Panadero|Entender el horno|manual
Vecina|Dormir sin ruido|horario
Turista|Probar de todo|mapa
# App rights
Data|Owner|Manager|Baker|Guest
Recipes|CRUD|CRU|R|R
Orders|CRUD|CRUD|CR|R
Prices|CRUD|RU|R|
Staff|R|R||
# App screens
Screen|Owner|Baker|Guest
Recipes|C|R|R
Orders|C|C|R
Prices|C|R|
Reports|R|R|

C = can create, R = can read
# Zugriff
Bereich|Chefin|Backstube|Laden
Rezepte|A|R|R
Bestellungen|A|A|R
Preise|A||R

A: anlegen, R: lesen
# Visitor log
Date|Visitor|Seen|Changed|Action|Responsible
2026-03-02|Health office|Cold store|Sign added|File the report|Ann
2026-03-05|Gas works|Pipe|Valve new|Pay the bill|Ben
# Oven models
Oven|Metric|Baseline|New|Gain
Stone|minutes to heat|92|81|-12 %
|kWh a day|31|27|-13 %
Steam|minutes to heat|54|49|-9 %
|kWh a day|24|22|-8 %
# Rebuilding
Metric|Before|After
Seats|18|26
Waiting time|9 min|6 min
Light bulbs|30|12
# Opening a shop
Phase|Objective|Deliverables|Status
1 Search|Find a room|List of rooms|done
2 Build|Make it a bakery|Oven, counter|open
3 Start|Sell bread|First day|open
# Errands
Task|Owner|Status
Buy flour|Ann|open
Clean oven|Ben|done
Call plumber|Cem|open
# Tasting marks
Dimension|Indicator|Good sign|Weight
Crust|Sound when tapped|hollow|1.0
Crumb|Holes|uneven|0.5
Smell|Note|malt|1.0
# Ways to plan
Way|Methods|Measures|Obstacles
By hand|paper|eyes|rain
By app|screen|counts|battery
Mixed|both|both|both
# Rooms of the shop
Área|Objetivo|Aparatos
Horno|Cocer el pan|horno, palas
Mostrador|Vender|caja, vitrina
Almacén|Guardar harina|estantes
# Tries of the month
Data|Mudança|Área|Objetivo|Resultado medido|Nota final
09/06|Farinha nova|Forno|Casca melhor|sem efeito|não
12/06|Forno mais quente|Forno|Menos tempo|2 minutos|sim
# Safe shop
Ziel|Maßnahme|Ort
Kein Brand|Löscher prüfen|Backstube
Kein Diebstahl|Kasse leeren|Laden
Keine Mäuse|Fugen schließen|Lager
# Sums of duties
Role|Responsible|Accountable|Consulted|Informed|Total
Baker|4|2|1|0|7
Shop lead|1|5|2|3|11
Owner|0|3|6|9|18
# Trials of the web shop
Test|Hypothesis|Metric|Status
Red button|More clicks|Orders|planned
Short text|Fewer questions|Calls|planned
`;
