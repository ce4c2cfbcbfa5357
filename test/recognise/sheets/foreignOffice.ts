/** Sheets of an office that are none of ours: a name, a header, rows. All made up. */
export const foreignOffice = `
# Invoices
Invoice no|Date|Customer|Net|VAT|Gross|Paid on
1001|2026-03-01|Miller|100|19|119|2026-03-14
1002|2026-03-02|Smith|250|47.5|297.5|
1003|2026-03-08|Jones|80|15.2|95.2|2026-03-20
# Rechnungen
Rechnungsnr.|Datum|Kunde|Netto|USt|Brutto|Bezahlt am
1001|01.03.2026|Müller|100|19|119|14.03.2026
1002|02.03.2026|Schmidt|250|47.5|297.5|
1003|08.03.2026|Wolf|80|15.2|95.2|20.03.2026
# Inventory
SKU|Item|Category|Quantity|Reorder level|Supplier|Location
A-1|Flour|Baking|40|20|Mill|Shelf 1
A-2|Yeast|Baking|12|10|Mill|Fridge
B-7|Boxes|Packing|300|100|Paper Co|Shelf 4
# Timesheet
Employee|Date|Start|End|Break|Hours|Project
Ann|2026-03-02|08:00|16:30|0.5|8|Shop
Ben|2026-03-02|09:00|17:00|0.5|7.5|Web
Ann|2026-03-03|08:00|12:00|0|4|Shop
# Stundenzettel
Mitarbeiter|Datum|Beginn|Ende|Pause|Stunden|Projekt
Anna|02.03.2026|08:00|16:30|0.5|8|Laden
Ben|02.03.2026|09:00|17:00|0.5|7.5|Web
Anna|03.03.2026|08:00|12:00|0|4|Laden
# Contacts
First name|Last name|Company|Email|Phone|City
Ann|Lee|Mill|ann@example.com|555-1|Town
Ben|Fox|Paper|ben@example.com|555-2|Village
Cid|Ray|Bank|cid@example.com|555-3|Town
# Mitglieder
Name|Vorname|Straße|PLZ|Ort|Eintritt|Beitrag
Lang|Eva|Hof 1|12345|Stadt|2019|60
Kurz|Ole|Weg 2|12346|Dorf|2021|60
Groß|Ida|Allee 3|12345|Stadt|2020|30
# Payroll
Employee|Position|Gross pay|Tax|Net pay|IBAN
Ann|Baker|2900|600|2300|DE01
Ben|Driver|2500|480|2020|DE02
Cid|Clerk|2700|540|2160|DE03
# Expenses
Date|Merchant|Category|Amount|Payment method|Receipt
2026-03-02|Station|Travel|42.5|card|yes
2026-03-04|Hotel|Travel|120|card|yes
2026-03-05|Cafe|Meals|12|cash|no
# Bank
Booking date|Value date|Description|Debit|Credit|Balance
2026-03-02|2026-03-02|Rent|900||1200
2026-03-03|2026-03-03|Sales||450|1650
2026-03-05|2026-03-05|Flour|210||1440
# Household
Month|Rent|Food|Car|Fun|Sum
Jan|900|400|120|80|1500
Feb|900|380|120|60|1460
Mar|900|410|200|90|1600
# Gradebook
Student|Quiz 1|Quiz 2|Midterm|Final|Grade
Ann|8|9|85|88|B
Ben|6|7|70|75|C
Cid|10|9|95|97|A
# Attendance
Name|Mon|Tue|Wed|Thu|Fri
Ann|x|x||x|x
Ben|x||x|x|x
Cid||x|x|x|
# Rota
Shift|Mon|Tue|Wed|Thu|Fri
Early|Ann|Ben|Ann|Cid|Ben
Late|Cid|Ann|Ben|Ann|Cid
Night|Ben|Cid|Cid|Ben|Ann
# Dienstplan
Mitarbeiter|Montag|Dienstag|Mittwoch|Donnerstag|Freitag
Anna|F|F|S|S|frei
Ben|S|S|F|F|F
Ida|frei|F|F|S|S
# Holidays
Employee|From|To|Days|Type|Approved
Ann|2026-07-01|2026-07-14|10|annual|yes
Ben|2026-08-03|2026-08-07|5|annual|yes
Cid|2026-03-02|2026-03-03|2|sick|
# Leads
Company|Contact|Source|Stage|Value|Close date|Probability
Cafe One|Ann|fair|offer|5000|2026-05-01|50%
Hotel Two|Ben|web|new|12000|2026-06-01|10%
School|Cid|call|won|3000|2026-04-01|100%
# Orders
Order ID|Customer|Product|Quantity|Unit price|Total|Shipped
1|Ann|Bread|3|4|12|yes
2|Ben|Cake|1|20|20|no
3|Cid|Rolls|12|0.5|6|yes
# Price list
Article|Size|Unit|Price|Valid from
Rye|1000|g|5.2|2026-01-01
Wheat|750|g|4.1|2026-01-01
Rolls|60|g|0.6|2026-01-01
# Stock prices
Date|Open|High|Low|Close|Volume
2026-03-02|10|11|9|10.5|1000
2026-03-03|10.5|12|10|11.5|1500
2026-03-04|11.5|11.6|11|11.2|900
# Weather
Date|Temperature|Humidity|Wind|Rain
2026-03-02|8|70|12|0
2026-03-03|9|65|10|2
2026-03-04|7|80|20|5
# Bugs
ID|Title|Severity|Status|Reporter|Assignee|Created
1|Login fails|high|open|Ann|Ben|2026-03-01
2|Typo on page|low|closed|Cid|Ben|2026-03-02
3|Slow search|medium|open|Ann|Cid|2026-03-04
# Test cases
ID|Test case|Steps|Expected result|Actual result|Pass/Fail
T1|Log in|Open, type|Home page|Home page|pass
T2|Log out|Click|Start page|Error|fail
T3|Search|Type word|List|List|pass
# Risk register
ID|Risk|Likelihood|Impact|Rating|Mitigation|Owner
R1|Fire in the oven room|2|5|10|Extinguisher|Ann
R2|Flour runs out|3|3|9|Second mill|Ben
R3|Van breaks down|3|2|6|Hire one|Cid
# Risiken
Nr.|Risiko|Eintrittswahrscheinlichkeit|Auswirkung|Maßnahme|Verantwortlich
1|Brand in der Backstube|gering|hoch|Löscher|Anna
2|Mehl geht aus|mittel|mittel|Zweite Mühle|Ben
3|Auto kaputt|mittel|gering|Mieten|Ida
# Guests
Guest|Plus one|Table|Meal|RSVP
Ann|yes|1|fish|yes
Ben|no|1|meat|yes
Cid|yes|2|vegan|no
# Packing
Item|Quantity|Packed
Socks|5|yes
Tent|1|no
Stove|1|yes
# Recipe
Ingredient|Amount|Unit|Cost
Flour|500|g|0.4
Water|350|ml|0
Salt|10|g|0.01
# Itinerary
Day|City|Hotel|Activity|Cost
1|Rome|Sole|Forum|30
2|Rome|Sole|Museum|20
3|Siena|Luna|Tower|15
# League
Team|Played|Won|Drawn|Lost|Points
Reds|10|7|2|1|23
Blues|10|5|3|2|18
Greens|10|2|2|6|8
# Training log
Date|Exercise|Sets|Reps|Weight
2026-03-02|Squat|3|8|80
2026-03-02|Bench|3|8|60
2026-03-04|Row|3|10|50
# Words
English|German|French
bread|Brot|pain
oven|Ofen|four
flour|Mehl|farine
# Vehicle log
Date|Driver|From|To|Km start|Km end|Purpose
2026-03-02|Ann|Shop|Mill|100|130|private
2026-03-03|Ben|Shop|Town|130|142|delivery
2026-03-04|Ann|Shop|Bank|142|150|bank
# Fahrtenbuch
Datum|Fahrer|Von|Nach|km Start|km Ende|Zweck
02.03.2026|Anna|Laden|Mühle|100|130|Einkauf
03.03.2026|Ben|Laden|Stadt|130|142|Lieferung
04.03.2026|Anna|Laden|Bank|142|150|Bank
# Maintenance
Machine|Last service|Next service|Technician|Notes
Oven 1|2026-01-10|2026-07-10|Kraft|ok
Mixer|2026-02-01|2026-08-01|Kraft|belt worn
Van|2025-12-01|2026-12-01|Garage|tyres
`;
