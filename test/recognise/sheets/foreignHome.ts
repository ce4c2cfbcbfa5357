/** More sheets that are none of ours: a name, a header, rows. All made up. */
export const foreignHome = `
# Passwords
Site|User|Where kept|Changed
Mail|ann|safe|2026-01-01
Bank|ann|safe|2026-02-01
Shop|ben|safe|2025-12-01
# Books
Title|Author|Year|Publisher|Shelf
Bread|Lee|2010|Mill|A1
Cake|Fox|2015|Oven|A2
Salt|Ray|2012|Sea|B1
# Loan
No|Date|Payment|Interest|Principal|Balance
1|2026-01-01|500|40|460|9540
2|2026-02-01|500|38|462|9078
3|2026-03-01|500|36|464|8614
# Applicants
Name|Position|Applied on|Source|Interview|Result
Ann|Baker|2026-03-01|web|2026-03-10|offer
Ben|Baker|2026-03-02|friend|2026-03-11|no
Cid|Driver|2026-03-04|web||open
# Employees
ID|Name|Department|Position|Manager|Start date|Email
1|Ann|Floor|Baker|Marta|2019-01-01|a@example.com
2|Ben|Shop|Clerk|Priya|2020-05-01|b@example.com
3|Cid|Office|Clerk|Ines|2021-09-01|c@example.com
# Phone list
Name|Department|Extension|Mobile
Ann|Floor|11|555-1
Ben|Shop|12|555-2
Cid|Office|13|555-3
# Suppliers
Supplier|Contact|Phone|Payment terms|Rating
Mill|Ann|555-1|30 days|A
Paper Co|Ben|555-2|14 days|B
Dairy|Cid|555-3|30 days|A
# Lieferanten
Lieferant|Ansprechpartner|Telefon|Zahlungsziel|Bewertung
Mühle|Anna|555-1|30 Tage|A
Papier|Ben|555-2|14 Tage|B
Molkerei|Ida|555-3|30 Tage|A
# Assets
Asset|Serial|Bought|Price|Depreciation|Book value
Oven|S1|2020-01-01|20000|2000|8000
Van|S2|2022-01-01|30000|5000|10000
Till|S3|2024-01-01|1000|200|600
# Meter
Month|Electricity kWh|Gas m3|Water m3
Jan|900|120|30
Feb|870|110|29
Mar|880|90|31
# Cash flow
Item|Jan|Feb|Mar|Apr
Sales|100|110|120|115
Wages|-60|-60|-62|-62
Rent|-20|-20|-20|-20
# Profit and loss
Account|2024|2025|Change
Revenue|1000|1100|10%
Wages|-600|-640|7%
Profit|150|170|13%
# Balance sheet
Assets|Amount|Liabilities|Amount
Cash|100|Loan|300
Stock|50|Equity|150
Oven|300||
# Social media
Date|Platform|Post|Hashtags|Link|Likes
2026-03-02|Insta|New rye|#bread|x|40
2026-03-04|Insta|Easter|#cake|y|60
2026-03-06|Blog|Starter|#dough|z|20
# Redaktionsplan
Datum|Kanal|Thema|Autor|Status|Link
02.03.2026|Blog|Roggen|Anna|fertig|x
04.03.2026|Insta|Ostern|Ben|offen|y
06.03.2026|Blog|Sauerteig|Anna|offen|z
# Lessons
Period|Mon|Tue|Wed|Thu|Fri
1|Maths|Art|Maths|PE|German
2|German|Maths|Art|Maths|PE
3|PE|German|German|Art|Maths
# Lab
Sample|pH|Temperature|Moisture|Result
S1|4.2|28|0.45|ok
S2|4.8|29|0.44|ok
S3|5.1|27|0.4|repeat
# Questions and answers
Question|Answer
Do you deliver?|Yes, from ten euros.
Is it vegan?|The rye is.
When do you open?|At six.
# Quiz
No|Question|A|B|C|Correct
1|Capital of Italy?|Rome|Paris|Bern|A
2|2+2?|3|4|5|B
3|Colour of salt?|red|white|blue|B
# Glossary
Term|Meaning|Source
Crumb|Inside of bread|book
Crust|Outside of bread|book
Proof|Rest of dough|baker
# Parts
Part number|Description|Qty|Unit cost|Vendor
P1|Door seal|4|12|Oven Co
P2|Belt|2|30|Mixer Co
P3|Bulb|10|2|Shop
# Donations
Donor|Date|Amount|Campaign|Receipt sent
Ann|2026-03-02|50|Oven|yes
Ben|2026-03-03|20|Oven|no
Cid|2026-03-09|100|Roof|yes
# Rooms
Room|Floor|Seats|Projector
A|1|12|yes
B|1|6|no
C|2|20|yes
# Bookings
Room|Date|From|To|Booked by
A|2026-03-02|09:00|10:00|Ann
B|2026-03-02|11:00|12:00|Ben
A|2026-03-03|09:00|10:30|Cid
# Factures
N° facture|Date|Client|HT|TVA|TTC
1|01/03/2026|Durand|100|20|120
2|02/03/2026|Petit|50|10|60
3|05/03/2026|Blanc|80|16|96
# Contactos
Nombre|Apellido|Empresa|Correo|Teléfono
Ana|López|Molino|a@example.com|555-1
Luis|Gil|Papel|b@example.com|555-2
Eva|Ruiz|Banco|c@example.com|555-3
# Inventario
Codice|Articolo|Quantità|Prezzo|Fornitore
1|Farina|40|1|Mulino
2|Lievito|12|2|Mulino
3|Scatole|300|0.2|Carta
# Requirements
ID|Requirement|Priority|Source|Version
R1|The till prints receipts|must|shop|1
R2|The page shows opening hours|should|web|1
R3|Orders can be cancelled|must|web|2
# Changes
Version|Date|Author|Change
1.0|2026-01-01|Ann|first
1.1|2026-02-01|Ben|prices
1.2|2026-03-01|Ann|photos
# Feedback
Date|Guest|Stars|Text
2026-03-02|Ann|5|lovely bread
2026-03-03|Ben|3|long queue
2026-03-04|Cid|4|nice staff
# Birthdays
Name|Birthday|Gift idea
Ann|1980-03-02|book
Ben|1990-05-03|tea
Cid|1985-07-04|plant
# Plants
Plant|Water every|Light|Last watered
Fern|3 days|shade|2026-03-02
Cactus|14 days|sun|2026-02-20
Basil|1 day|sun|2026-03-04
# Meals
Day|Breakfast|Lunch|Dinner
Mon|oats|soup|rice
Tue|bread|salad|pasta
Wed|fruit|wrap|fish
# Survey panel
Panelist|Age|Gender|Region|Invited on
P1|34|f|north|2026-03-01
P2|51|m|south|2026-03-01
P3|28|f|west|2026-03-02
# Insurance
Policy|Insurer|Premium|Due|Covers
Fire|Alpha|300|2026-05-01|shop
Car|Beta|500|2026-06-01|van
Liability|Alpha|200|2026-07-01|all
# Energy tips
No.|Tip|Saves
1|Close the oven door|5 %
2|Switch lights off|2 %
3|Full loads only|8 %
`;
